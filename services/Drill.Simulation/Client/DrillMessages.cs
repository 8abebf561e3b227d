using Drill.Domain.Attempts;
using Drill.Domain.Items;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Selection;
using Drill.Domain.Text;

namespace Drill.Simulation.Client;

/// <param name="Kind">"practice" or "assignment".</param>
public sealed record DrillOrder(string Kind, string? Skill = null, string? Assignment = null);

/// <param name="Item">Null when the homework is already finished.</param>
public sealed record StartedDrill(string Drill, string Kind, string? Assignment, PresentedItem? Item, Why? Why, DrillProgress Progress, IReadOnlyList<NextItem> Spare);

public sealed record AttemptMessage(Guid Attempt, string Drill, ItemId Item, Response Response, long ElapsedMs, int Hints, DateTimeOffset AnsweredAt);

/// <summary>The answer to one attempt of a batch.</summary>
/// <param name="Status">HTTP status it would have had alone.</param>
public sealed record BatchAnswer(Guid Attempt, int Status, AttemptReply? Reply, ProblemMessage? Problem);

/// <summary>ProblemDetails (RFC 9457), as far as a client acts on them.</summary>
public sealed record ProblemMessage(string? Title, int? Status, string? Detail);

public sealed record HintMessage(LocalizedText Hint);

public sealed record AssignmentOrder(string Classroom, IReadOnlyList<string>? Students, string Title, IReadOnlyList<string>? Skills, int? Items, int? Minutes, DateTimeOffset Due);

public sealed record AssignmentMessage(string Assignment, string Title, IReadOnlyList<AssignmentProgress>? Students);

public sealed record AssignmentProgress(string Student, int Answered, int Right, int Planned, bool IsFinished);

public sealed record LiveMessage(long Version, DateTimeOffset At, IReadOnlyList<LiveStudent> Students);

public sealed record LiveStudent(string Student, string Name, int Answered, int Right, IReadOnlyList<Outcome> Recent, DateTimeOffset? LastAt, DateTimeOffset? StuckSince);
