using System.Diagnostics;
using Drill.Domain.Documents;
using Drill.Domain.Rosters;
using Drill.Server.Options;
using Drill.Server.Rosters;
using Drill.Server.Setup;

namespace Drill.Server.Demo;

/// <summary>Makes the demo's school before the server listens, and says afterwards how to visit it.</summary>
internal sealed class DemoStart(
    ServerOptions server, IDocumentStore documents, Installing installing, RosterStore rosters, DemoSchool school, DemoPast past, DemoHomework homework, TimeProvider clock)
{
    private static readonly DocumentSet<DemoMark> Marks = new("demo", DemoJson.Default.DemoMark);
    private static readonly DocumentKey Key = new("demo", "demo");

    /// <returns>Why there can be no demo in this folder, or null.</returns>
    public async Task<string?> PrepareAsync(TextWriter console, CancellationToken cancellationToken)
    {
        var isMade = await documents.FindAsync(Marks, Key, cancellationToken) is not null;
        if (!isMade && !await installing.IsNeededAsync(cancellationToken)) return $"{server.DataDirectory} holds a real school. Give --demo a folder of its own with --data.";
        if (!isMade) await documents.SaveAsync(Marks, Key, new(clock.GetUtcNow()), 0, cancellationToken);
        if (await installing.IsNeededAsync(cancellationToken) && await installing.AddSchoolAsync(new("みなみ市"), school.Make(), cancellationToken) is null)
            return $"The demo in {server.DataDirectory} was cut off while it was made. Delete the folder and start again.";

        var roster = (await rosters.FindAsync(DemoSchool.Code, cancellationToken))!;
        var started = Stopwatch.GetTimestamp();
        if (!isMade) await console.WriteLineAsync("Making the demo: three classes and their past weeks of practice …");
        await past.WriteAsync(roster, cancellationToken);
        await homework.EnsureAsync(roster, cancellationToken);
        if (!isMade) await console.WriteLineAsync(FormattableString.Invariant($"Made in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s."));
        return null;
    }

    /// <summary>Prints addresses and sign-ins and writes <c>demo.json</c>; the server listens.</summary>
    public async Task AnnounceAsync(string url, TextWriter console, CancellationToken cancellationToken)
    {
        var roster = (await rosters.FindAsync(DemoSchool.Code, cancellationToken))!;
        await DemoFile.Of(url, roster, school.SecretOf).WriteAsync(server.DataDirectory, cancellationToken);
        await console.WriteLineAsync($"Drill is at {url} – school code: {DemoSchool.Code}");
        foreach (var classroom in roster.Classrooms)
        {
            var visitor = roster.StudentsOf(classroom.Id).FirstOrDefault(s => s.Number == DemoSchool.VisitorsNumber)?.Person;
            await console.WriteLineAsync($"  {classroom.Name}  teacher {Show(roster.TeachersOf(classroom.Id).FirstOrDefault())}   student {Show(visitor)}");
        }

        await console.WriteLineAsync($"  administrator {Show(roster.Roster.People.First(p => p.Role == Role.Administrator))}   supporter {Show(roster.Roster.People.First(p => p.Role == Role.Supporter))}");
        await console.WriteLineAsync($"  {(roster.Classrooms is [.., var lively] ? lively.Name : "Nobody")} is at work now. All sign-ins: {Path.Combine(server.DataDirectory, DemoFile.Name)}");
    }

    // Whoever tries the demo may send people away and begin a new year.
    private string Show(Person? person) => person is null ? "–" : $"{person.Login} / {school.SecretOf(person)}";
}
