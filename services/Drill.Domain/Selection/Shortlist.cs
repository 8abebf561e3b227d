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
        var ability = student.LogitFor(candidates[0].Skill.Id, grade);
        var sought = ability - Logistic.Logit(aim);
        var distances = Array.ConvertAll(candidates, c => Math.Abs(c.Skill.DifficultyAt(c.Level) - sought));
        var order = new Candidate[candidates.Length];
        candidates.CopyTo(order, 0);
        Array.Sort(distances, order);
        return order[..MaxLength];
    }
}
