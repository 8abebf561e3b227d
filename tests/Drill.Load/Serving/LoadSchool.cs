using Drill.Simulation.Client;

namespace Drill.Load.Serving;

/// <summary>Who may sign in during the load.</summary>
/// <param name="Teacher">May open every classroom of <paramref name="Students"/>.</param>
internal sealed record LoadSchool(SignIn Teacher, IReadOnlyList<LoadStudent> Students)
{
    private const string School = "load";
    private const string Secret = "load-and-faults-1";
    private const int UsualClassSize = 50;

    /// <summary>As many as a school may have: a larger school has larger classes.</summary>
    private const int MostClassrooms = 200;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Makes a school through the public API, as an administrator would.</summary>
    public static async Task<LoadSchool> SetUpAsync(Uri url, string token, int students, CancellationToken cancellationToken)
    {
        using var http = DrillClient.ConnectTo(url, Patience);
        var administrator = new DrillClient(http);
        (await administrator.SetUpAsync(new(token, new(School, "負荷小学校"), new("管理者", "admin", Secret)), cancellationToken)).Required();

        var classSize = Math.Max(UsualClassSize, (students + MostClassrooms - 1) / MostClassrooms);
        var all = new List<LoadStudent>(students);
        for (var number = 1; all.Count < students; number++)
        {
            var grade = 1 + (number % 6);
            var classroom = (await administrator.AddClassroomAsync(new($"{grade}年{number}組", grade), cancellationToken)).Required();
            var names = string.Join('\n', Enumerable.Range(1, Math.Min(classSize, students - all.Count)).Select(i => $"児童{i}"));
            var added = (await administrator.AddStudentsAsync(classroom.Id, new(names, Preview: false), cancellationToken)).Required();
            if (added.Problems.Count > 0) throw new InvalidOperationException(added.Problems[0].Message.En);
            var cards = (await administrator.GetCardsAsync(classroom.Id, cancellationToken)).Required();
            all.AddRange(cards.Cards.Select(c => new LoadStudent(new(School, c.Login, c.Secret), grade)));
        }

        return new(new(School, "admin", Secret), all);
    }
}

internal sealed record LoadStudent(SignIn SignIn, int Grade);
