using Drill.Domain.Learning;

namespace Drill.Domain.Selection;

/// <summary>The few candidates that the model is asked about: of very many (a school's own items), those that the state alone puts nearest the aim.</summary>
internal static class Shortlist
{
    public const int MaxLength = 32;

    /// <param name="aim">P(right) to look for.</param>
    public static Candidate[] Of(Candidate[] candidates, StudentState student, int grade, double aim)
    {
        if (candidates.Length <= MaxLength) return candidates;
        var sought = student.LogitFor(candidates[0].Skill.Id, grade) - Logistic.Logit(aim);
        var nearest = new Candidate[MaxLength];
        Span<double> distances = stackalloc double[MaxLength];
        var found = 0;
        foreach (var candidate in candidates)
        {
            var distance = Math.Abs(candidate.Skill.DifficultyAt(candidate.Level) - sought);
            if (found < MaxLength) found++;
            else if (distance >= distances[^1]) continue;

            // Those that are farther move one place on, and the farthest of a full list drops out.
            var place = found - 1;
            for (; place > 0 && distances[place - 1] > distance; place--) (distances[place], nearest[place]) = (distances[place - 1], nearest[place - 1]);
            (distances[place], nearest[place]) = (distance, candidate);
        }

        return nearest;
    }
}
