using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Drill.Domain.Rosters;

namespace Drill.Server.Demo;

/// <param name="Classroom">Id of the classroom the person learns or teaches in; null for administrator and supporter.</param>
internal sealed record DemoSignIn(Role Role, string School, string Login, string Secret, string? Classroom);

/// <summary><c>demo.json</c> in the data folder: what outside tools need to sign in.</summary>
internal sealed record DemoFile(string Url, IReadOnlyList<DemoSignIn> SignIns)
{
    public const string Name = "demo.json";

    public static DemoFile Of(string url, RosterView roster, Func<Person, string> secretOf)
    {
        var people = roster.Roster.People.Where(roster.IsActive);
        return new(url, [.. people.Select(p => new DemoSignIn(p.Role, roster.School.Code, p.Login, secretOf(p), roster.ClassroomsOf(p.Id) is [var classroom, ..] ? classroom.Id : null))]);
    }

    /// <summary>Whoever waits for the file finds all of it or none.</summary>
    public async Task WriteAsync(string folder, CancellationToken cancellationToken)
    {
        var temporary = Path.Combine(folder, Name + ".new");
        await File.WriteAllBytesAsync(temporary, JsonSerializer.SerializeToUtf8Bytes(this, DemoJson.Readable.DemoFile), cancellationToken);
        File.Move(temporary, Path.Combine(folder, Name), overwrite: true);
    }
}

/// <summary>Says that a data folder was made by <c>--demo</c>: no real school is ever practised on.</summary>
internal sealed record DemoMark(DateTimeOffset MadeAt);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true)]
[JsonSerializable(typeof(DemoFile))]
[JsonSerializable(typeof(DemoMark))]
internal sealed partial class DemoJson : JsonSerializerContext
{
    public static DemoJson Readable => new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
