using System.Collections.Immutable;
using Drill.Domain.Assignments;
using Drill.Domain.Attempts;
using Drill.Domain.Drills;
using Drill.Domain.Items;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Learning;
using Drill.Domain.Selection;
using Drill.Domain.Text;
using Orleans.Concurrency;

namespace Drill.Grains.Students;

/// <summary>One student (key: student id): the only place where the student's attempts are judged and appended.</summary>
public interface IStudentGrain : IGrainWithStringKey
{
    /// <summary>Starts a drill, or resumes the unfinished one of the same kind. Null when the skill asked for does not exist.</summary>
    Task<DrillStarted?> StartDrill(StartDrill request);

    Task<SubmitResult> Submit(SubmitAttempt request);

    /// <summary>The hint of an item that was given in the current drill, or null.</summary>
    [ReadOnly]
    Task<LocalizedText?> GetHint(ItemId item);

    /// <summary>What is believed about the student; where no practice exists yet, the priors of <paramref name="grade"/>.</summary>
    /// <param name="vetoed">Skills that a teacher vetoed for the class; none = none.</param>
    [ReadOnly]
    Task<StudentPortrait> GetPortrait(int grade, ImmutableArray<string> vetoed = default);

    /// <summary>How far the student is with each of some assignments, in their order.</summary>
    Task<HomeworkProgress> GetHomework(ImmutableArray<string> assignments);

    /// <summary>What the closing page of the student's drill says, or null when it is not the current drill.</summary>
    [ReadOnly]
    Task<DrillClosing?> GetClosing(string drill);
}

/// <param name="Classroom">Whose live view hears of it: from the roster, never from the tablet.</param>
/// <param name="Skill">The skill the student picked for practice, or null to let the selector choose.</param>
[GenerateSerializer, Immutable]
public sealed record StartDrill([property: Id(0)] string Classroom, [property: Id(1)] int Grade, [property: Id(2)] string? Skill, [property: Id(3)] AssignmentOrder? Assignment)
{
    /// <summary>The student's school: its own items may be given.</summary>
    [Id(4)]
    public string? School { get; init; }

    /// <summary>Skills that a teacher vetoed for the class, as of now.</summary>
    [Id(5)]
    public ImmutableArray<string> Vetoed { get; init; } = [];
}

/// <summary>What homework asks of one student.</summary>
/// <param name="Skills">Skills to choose from; empty = what the student needs.</param>
/// <param name="Items">Items to answer.</param>
[GenerateSerializer, Immutable]
public sealed record AssignmentOrder([property: Id(0)] string Assignment, [property: Id(1)] ImmutableArray<string> Skills, [property: Id(2)] int Items)
{
    /// <summary>How many items of each skill; empty = as the selector finds best.</summary>
    [Id(3)]
    public ImmutableArray<SkillShare> Shares { get; init; } = [];
}

/// <param name="Drill">Empty when nothing was started.</param>
/// <param name="Next">The item to answer; null when the homework is already finished, or when the teachers' vetoes leave nothing to give.</param>
/// <param name="Spare">Items to go on with while offline, in order.</param>
[GenerateSerializer, Immutable]
public sealed record DrillStarted(
    [property: Id(0)] string Drill,
    [property: Id(1)] string? Assignment,
    [property: Id(2)] NextItem? Next,
    [property: Id(3)] DrillProgress Progress,
    [property: Id(4)] ImmutableArray<NextItem> Spare)
{
    /// <summary>Whether it goes on only when a veto ends.</summary>
    public bool IsPaused => Next is null && !(Assignment is not null && Progress is { Answered: > 0, IsFinished: true });

    internal static DrillStarted Nothing(string? assignment) => new("", assignment, null, new(0, 0, 0, []), []);
}

[GenerateSerializer, Immutable]
public sealed record SubmitAttempt(
    [property: Id(0)] Guid Attempt,
    [property: Id(1)] string Drill,
    [property: Id(2)] ItemId Item,
    [property: Id(3)] Response Response,
    [property: Id(4)] TimeSpan Elapsed,
    [property: Id(5)] int Hints,
    [property: Id(6)] DateTimeOffset AnsweredAt,
    [property: Id(7)] string Classroom,
    [property: Id(8)] int Grade)
{
    /// <summary>Skills that a teacher vetoed for the class, as of now.</summary>
    [Id(9)]
    public ImmutableArray<string> Vetoed { get; init; } = [];
}

/// <summary>What became of a submitted attempt.</summary>
[GenerateSerializer, Immutable]
public abstract record SubmitResult
{
    /// <summary>Stored, now or earlier; the reply is the one that was stored.</summary>
    /// <param name="ReplyJson">As the log holds it, UTF-8: it goes to the tablet as it is.</param>
    [GenerateSerializer, Immutable]
    public sealed record Accepted([property: Id(0)] Outcome Outcome, [property: Id(1)] ReadOnlyMemory<byte> ReplyJson) : SubmitResult
    {
        internal static Accepted Of(RecordedAttempt recorded) => new(recorded.Attempt.Outcome, recorded.ReplyJson);
    }

    /// <summary>No such drill of this student, or the item was never given in it.</summary>
    [GenerateSerializer, Immutable]
    public sealed record NotPresented : SubmitResult;

    /// <summary>The attempt id is taken by an attempt with other content.</summary>
    [GenerateSerializer, Immutable]
    public sealed record ContentDiffers : SubmitResult;
}

/// <param name="Current">The unfinished drill, or null.</param>
/// <param name="Next">What would be chosen now, and why; null when the teachers' vetoes leave nothing.</param>
/// <param name="Better">Skills whose stage rose in the last seven days.</param>
[GenerateSerializer, Immutable]
public sealed record StudentPortrait(
    [property: Id(0)] StudentState State,
    [property: Id(1)] CurrentDrill? Current,
    [property: Id(2)] Recommendation? Next,
    [property: Id(3)] ImmutableArray<StageChange> Better);

[GenerateSerializer, Immutable]
public sealed record HomeworkProgress([property: Id(0)] ImmutableArray<AssignmentProgress> Assignments);

[GenerateSerializer, Immutable]
public sealed record CurrentDrill([property: Id(0)] string Drill, [property: Id(1)] string? Assignment, [property: Id(2)] string? Skill, [property: Id(3)] DrillProgress Progress);

[GenerateSerializer, Immutable]
public sealed record Recommendation([property: Id(0)] string Skill, [property: Id(1)] Why Why);

[GenerateSerializer, Immutable]
public sealed record DrillClosing(
    [property: Id(0)] string Drill,
    [property: Id(1)] DrillProgress Progress,
    [property: Id(2)] ImmutableArray<StageChange> Better,
    [property: Id(3)] ImmutableArray<ComesBack> ComesBack)
{
    /// <summary>Whether it ended because the teachers' vetoes left nothing to go on with.</summary>
    [Id(4)]
    public bool IsPaused { get; init; }
}
