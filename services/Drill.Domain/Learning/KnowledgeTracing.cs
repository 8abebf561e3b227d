using Drill.Domain.Items.Grading;

namespace Drill.Domain.Learning;

/// <summary>
/// Mastery as the probability that a skill is known, updated by each answer: Bayesian knowledge tracing
/// (Corbett and Anderson 1995, "Knowledge tracing: Modeling the acquisition of procedural knowledge", equations 1–2), with guess and slip by level.
/// </summary>
public static class KnowledgeTracing
{
    /// <summary>P(known) before the first answer.</summary>
    public const double Prior = 0.2;

    /// <summary>P(becoming known by one practice).</summary>
    public const double Learn = 0.1;

    /// <summary>Below and above this nothing is certain: one answer must still be able to move the belief.</summary>
    private const double Floor = 0.01;

    /// <param name="known">P(known) before, [0, 1].</param>
    /// <param name="level">Difficulty level, from 1: an easy item is guessed sooner, a hard one slipped on sooner.</param>
    /// <param name="hints">Hints shown: a right answer after a hint is nearer to a guess.</param>
    /// <returns>P(known) after, [0.01, 0.99].</returns>
    public static double After(double known, Outcome outcome, int level, int hints)
    {
        var guess = level switch { 1 => 0.30, 2 => 0.20, _ => 0.12 };
        var slip = level switch { 1 => 0.06, 2 => 0.10, _ => 0.18 };
        if (hints > 0) guess = Math.Min(0.6, guess + (0.2 * hints));
        var posterior = outcome == Outcome.Right
            ? known * (1 - slip) / ((known * (1 - slip)) + ((1 - known) * guess))
            : known * slip / ((known * slip) + ((1 - known) * (1 - guess)));
        return Math.Clamp(posterior + ((1 - posterior) * Learn), Floor, 1 - Floor);
    }
}
