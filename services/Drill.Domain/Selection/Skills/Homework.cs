using Drill.Domain.Curriculum;
using Drill.Domain.Drills;

namespace Drill.Domain.Selection.Skills;

/// <summary>
/// What comes next in homework: of the skills it asks the one least likely to be known, what it builds on before what builds on it.
/// </summary>
internal sealed class Homework(Offer offer, DrillHistory drill, Reach reach, OpenSkills open)
{
    /// <summary>Items of one skill in a row before another of the homework has its turn.</summary>
    private const int LongestRun = 6;

    /// <summary>What is less surely known than this is in the way of what builds on it, logits.</summary>
    private const double SureFrom = 1;

    /// <summary>Null when it asks nothing that the curriculum has and the teacher did not veto.</summary>
    public PlacedSkill? Pick()
    {
        PlacedSkill? best = null;
        foreach (var id in drill.Plan.Scope)
        {
            if (offer.Find(id) is { } skill && open.Has(skill) && (best is null || ComesBefore(skill, best))) best = skill;
        }

        return best ?? AnyAllowed();
    }

    // To be mastered before mastered; ready before not ready; what just failed before the others; less known before more.
    // Of the mastered what would succeed least surely now: there, if anywhere, the belief is wrong or the skill forgotten.
    private bool ComesBefore(PlacedSkill skill, PlacedSkill other)
    {
        var (isMastered, isOtherMastered) = (reach.IsMastered(skill), reach.IsMastered(other));
        if (isMastered != isOtherMastered) return isOtherMastered;
        if (!isMastered && HasGapWithin(skill) != HasGapWithin(other)) return HasGapWithin(other);
        var (turn, otherTurn) = (TurnOf(skill, isMastered), TurnOf(other, isOtherMastered));
        if (turn != otherTurn) return turn < otherTurn;
        return isMastered ? reach.Typical(skill) < reach.Typical(other) : reach.Known(skill) < reach.Known(other);
    }

    private bool HasGapWithin(PlacedSkill skill)
    {
        foreach (var prerequisite in offer.PrerequisitesOf(skill))
        {
            if (drill.Plan.Scope.Contains(prerequisite.Id) && !reach.IsMastered(prerequisite) && reach.Known(prerequisite) < SureFrom) return true;
        }

        return false;
    }

    private int TurnOf(PlacedSkill skill, bool isMastered) =>
        skill.Id != drill.Run.Skill ? 1 : isMastered || drill.Run.Length >= LongestRun ? 2 : drill.Run.FailuresInARow > 0 ? 0 : 1;

    // All of it was said to be untaught: what the teacher asks is asked all the same, unless it is vetoed.
    private PlacedSkill? AnyAllowed()
    {
        PlacedSkill? allowed = null;
        foreach (var id in drill.Plan.Scope)
        {
            if (offer.Find(id) is { } skill && !open.IsVetoed(skill) && (allowed is null || allowed.Id == drill.Run.Skill)) allowed = skill;
        }

        return allowed;
    }
}
