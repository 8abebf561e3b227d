using System.Globalization;
using Drill.Content;
using Drill.Simulation.Client;

namespace Drill.Browser.Tests.Serving;

/// <summary>A school made through the public API, as its administrator would.</summary>
internal sealed class School : IDisposable
{
    private const string Code = "minami";
    private const string Secret = "yama-to-kawa-2026";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly string[] Names = ["青木 はるか", "石井 そうた", "上田 ゆい", "江口 れん", "大野 みお", "加藤 ひなた"];

    private readonly HttpClient _http;
    private readonly DrillClient _administrator;
    private int _classes;

    private School(Uri url)
    {
        _http = DrillClient.ConnectTo(url, Patience);
        _administrator = new DrillClient(_http);
    }

    public static SignIn Administrator { get; } = new(Code, "nakajima", Secret);

    public static async Task<School> SetUpAsync(Uri server, string setupToken)
    {
        var school = new School(server);
        var order = new SetupOrder(setupToken, new(Code, "みなみ小学校"), new("中島 まこと", Administrator.Login, Secret));
        (await school._administrator.SetUpAsync(order, CancellationToken.None)).Required();
        return school;
    }

    /// <summary>A class of the fifth grade with a teacher and six students, so that tests do not see one another's.</summary>
    public async Task<ClassOfSix> OpenClassAsync()
    {
        var number = Interlocked.Increment(ref _classes).ToString(CultureInfo.InvariantCulture);
        var classroom = (await _administrator.AddClassroomAsync(new($"5年{number}組", 5), CancellationToken.None)).Required();
        var teacher = (await _administrator.AddTeacherAsync(new("森 さくら", $"mori{number}", [classroom.Id]), CancellationToken.None)).Required();
        (await _administrator.AddStudentsAsync(classroom.Id, new(string.Join('\n', Names), Preview: false), CancellationToken.None)).Required();
        var cards = (await _administrator.GetCardsAsync(classroom.Id, CancellationToken.None)).Required();
        return new(
            classroom,
            new SignIn(Code, teacher.Login, teacher.Secret),
            [.. cards.Cards.Select(card => new Pupil(card.Student, card.Name, new SignIn(Code, card.Login, card.Secret)))]);
    }

    /// <summary>What a teacher reads of a student over the API, the newest attempt first.</summary>
    public async Task<IReadOnlyList<AttemptLine>> ReadAttemptsAsync(ClassOfSix of, Pupil pupil)
    {
        var teacher = new DrillClient(_http);
        (await teacher.SignInAsync(of.Teacher, CancellationToken.None)).Required();
        return (await teacher.GetStudentAsync(pupil.Id, null, CancellationToken.None)).Required().Attempts;
    }

    /// <summary>Ten items of one skill for the whole class.</summary>
    public async Task SetHomeworkAsync(ClassOfSix of, string skill)
    {
        var teacher = new DrillClient(_http);
        (await teacher.SignInAsync(of.Teacher, CancellationToken.None)).Required();
        var due = DateTimeOffset.UtcNow.AddDays(3);
        (await teacher.CreateAssignmentAsync(new(of.Classroom.Id, null, "分数の ふくしゅう", [skill], 10, null, due), CancellationToken.None)).Required();
    }

    /// <summary>A student practises without a browser: one answer for each mark, o is right and x falls for the item's first misconception.</summary>
    public async Task PractiseAsync(Pupil pupil, string skill, string marks)
    {
        var student = new DrillClient(_http);
        (await student.SignInAsync(pupil.SignIn, CancellationToken.None)).Required();
        var drill = (await student.StartDrillAsync(new("practice", skill), CancellationToken.None)).Required();
        var next = drill.Item!.Id;
        foreach (var mark in marks)
        {
            var item = ContentLibrary.Curriculum.Build(next)!;
            var response = mark == 'o' ? item.Key.RightResponse : item.Traps[0].Response;
            var attempt = new AttemptMessage(Guid.CreateVersion7(), drill.Drill, next, response, 8_000, 0, DateTimeOffset.UtcNow);
            next = (await student.SubmitAsync(attempt, CancellationToken.None)).Required().Next!.Item.Id;
        }
    }

    public void Dispose() => _http.Dispose();
}

internal sealed record ClassOfSix(ClassroomMessage Classroom, SignIn Teacher, IReadOnlyList<Pupil> Pupils);

internal sealed record Pupil(string Id, string Name, SignIn SignIn)
{
    /// <summary>The link that is on the sign-in card.</summary>
    public string CardLink => $"student/#card={SignIn.School}.{SignIn.Login}.{SignIn.Secret}";
}
