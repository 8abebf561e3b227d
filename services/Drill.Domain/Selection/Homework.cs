using Drill.Domain.Curriculum;
using Drill.Domain.Drills;

namespace Drill.Domain.Selection;

/// <summary>
/// What comes next in homework: of the skills it asks the one least likely to be known, or what that builds on where a gap is in the way.
/// </summary>
internal sealed class Homework(Offer offer, DrillHistory drill, Reach reach, OpenSkills open)
{
    /// <summary>Items of one skill in a row before another of the homework has its turn, and before a gap that does not close is left.</summary>
    private const int LongestRun = 6;
    private const int LongestDetour = 12;

    public Focus? Pick()
    {
        PlacedSkill? best = null;
        foreach (var id in drill.Plan.Scope)
        {
            if (offer.Find(id) is { } skill && open.Has(skill) && (best is null || ComesBefore(skill, best))) best = skill;
        }

        if (best is null) return AnyAllowed() is { } allowed ? new(allowed, new Why.Assigned()) : null;
        var (root, above) = RootOf(best);
        return above is null || drill.Plan.Scope.Contains(root.Id) ? new(root, new Why.Assigned()) : new(root, new Why.StepBack(root.Skill.ToName(), above.Skill.ToName()));
    }

    // To be mastered before mastered; what just failed before the others; less known before more; of the mastered what was practised longest ago.
    private bool ComesBefore(PlacedSkill skill, PlacedSkill other)
    {
        var (isMastered, isOtherMastered) = (reach.IsMastered(skill), reach.IsMastered(other));
        if (isMastered != isOtherMastered) return isOtherMastered;
        var (turn, otherTurn) = (TurnOf(skill, isMastered), TurnOf(other, isOtherMastered));
        if (turn != otherTurn) return turn < otherTurn;
        return isMastered ? reach.Find(skill)!.LastAt < reach.Find(other)!.LastAt : reach.Known(skill) < reach.Known(other);
    }

    private int TurnOf(PlacedSkill skill, bool isMastered) =>
        skill.Id != drill.Run.Skill ? 1 : isMastered || drill.Run.Length >= LongestRun ? 2 : drill.Run.FailuresInARow > 0 ? 0 : 1;

    private (PlacedSkill Root, PlacedSkill? Above) RootOf(PlacedSkill skill)
    {
        PlacedSkill? above = null;
        while (!reach.IsMastered(skill) && WeakestGapUnder(skill) is { } gap) (skill, above) = (gap, skill);
        return (skill, above);
    }

    private PlacedSkill? WeakestGapUnder(PlacedSkill skill)
    {
        PlacedSkill? weakest = null;
        foreach (var prerequisite in offer.PrerequisitesOf(skill))
        {
            if (!open.Has(prerequisite) || !reach.IsGap(prerequisite) || (prerequisite.Id == drill.Run.Skill && drill.Run.Length >= LongestDetour)) continue;
            if (weakest is null || reach.Typical(prerequisite) < reach.Typical(weakest)) weakest = prerequisite;
        }

        return weakest;
    }

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
