using Drill.Domain.Text;

namespace Drill.Domain.Items.Grading;

/// <summary>What grading says of one response.</summary>
/// <param name="Score">How right it was, [0, 1]; evidence only when <see cref="Outcomes.IsEvidence"/> says so.</param>
/// <param name="Feedback">Why, in one or two sentences for the child.</param>
/// <param name="Misconception">The wrong idea that explains it, or null.</param>
/// <param name="Box">For <see cref="Outcome.Unreadable"/>: the box that is not finished.</param>
/// <param name="WrongBoxes">For <see cref="Outcome.Partly"/>: the boxes that are not right.</param>
public sealed record Verdict(
    Outcome Outcome, double Score, LocalizedText Feedback, Misconception? Misconception = null, string? Box = null, IReadOnlyList<string>? WrongBoxes = null)
{
    /// <summary>Whether the item is done with; otherwise the same item is answered again.</summary>
    public bool IsFinal => Outcome.IsFinal();
}

public static class Outcomes
{
    public static bool IsFinal(this Outcome outcome) => outcome is Outcome.Right or Outcome.Wrong or Outcome.Partly or Outcome.NotLearned;

    /// <summary>Whether the item was judged and not mastered: a partly right response is a failure whose score softens what is believed of it.</summary>
    public static bool IsFailure(this Outcome outcome) => outcome is Outcome.Wrong or Outcome.Partly;

    /// <summary>Whether the outcome says something about what the student can do.</summary>
    public static bool IsEvidence(this Outcome outcome) => outcome is Outcome.Right or Outcome.Wrong or Outcome.Partly;
}
