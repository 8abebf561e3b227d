namespace Drill.SuccessModel.Responses;

/// <summary>One row of a response file: a student's answer to an item.</summary>
/// <param name="Skills">What the item exercises; none when the file does not say.</param>
/// <param name="AnsweredAt">UTC; null when the file does not say.</param>
/// <param name="Elapsed">From showing the item to the answer.</param>
/// <param name="Hints">Hints taken before the answer.</param>
/// <param name="Grade">The student's school year at the time; null when not known.</param>
/// <param name="Group">Whom figures are reported for apart (a classroom, a family of simulated students); null for none.</param>
/// <param name="Line">Where the row stands in its file, from 1.</param>
public sealed record Response(
    string Student, string Item, IReadOnlyList<string> Skills, bool IsCorrect, DateTimeOffset? AnsweredAt = null, TimeSpan? Elapsed = null, int? Hints = null, int Line = 0,
    int? Grade = null, string? Group = null);
