using Drill.Domain.Attempts;
using Drill.Domain.Items.Grading;

namespace Drill.Domain.Drills;

/// <summary>Items of one skill, one after another, within a drill.</summary>
/// <param name="Skill">Null before the first judged item.</param>
public sealed record SkillRun(string? Skill, int Length, int FailuresInARow, int RightInARow)
{
    public static readonly SkillRun None = new(null, 0, 0, 0);

    internal SkillRun After(Attempt attempt)
    {
        var run = attempt.Skill == Skill ? this : new(attempt.Skill, 0, 0, 0);
        return attempt.Outcome switch
        {
            Outcome.Right => run with { Length = run.Length + 1, FailuresInARow = 0, RightInARow = run.RightInARow + 1 },
            Outcome.Wrong or Outcome.Partly => run with { Length = run.Length + 1, FailuresInARow = run.FailuresInARow + 1, RightInARow = 0 },
            _ => run with { Length = run.Length + 1 },
        };
    }
}
