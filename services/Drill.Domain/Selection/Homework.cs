using Drill.Domain.Curriculum;
using Drill.Domain.Drills;

namespace Drill.Domain.Selection;

/// <summary>Which of the skills that homework asks comes next: the one least likely to be known of those whose own prerequisites are.</summary>
internal static class Homework
{
    /// <summary>Items of one skill in a row before another of the homework has its turn.</summary>
    private const int LongestRun = 3;

    public static PlacedSkill? Pick(Offer offer, DrillHistory drill, Reach reach, OpenSkills open)
    {
        PlacedSkill? best = null;
        foreach (var id in drill.Plan.Scope)
        {
            if (offer.Find(id) is { } skill && open.Has(skill) && (best is null || ComesBefore(skill, best))) best = skill;
        }

        return best ?? AnyAllowed();

        bool ComesBefore(PlacedSkill skill, PlacedSkill other) => RankOf(skill).CompareTo(RankOf(other)) < 0;

        // Lower comes first: to be mastered before mastered, the present run to its end, ready before not ready, less known before more.
        (bool, bool, int, double) RankOf(PlacedSkill skill)
        {
            var isMastered = reach.IsMastered(skill);
            var isCurrent = skill.Id == drill.Run.Skill;
            var isReady = isMastered || reach.HasWhatItNeeds(skill);
            var run = !isCurrent ? 1 : !isMastered && drill.Run.Length < LongestRun ? 0 : 2;
            return (isMastered, !isReady, run, isMastered ? (reach.Find(skill)!.LastAt ?? default).ToUnixTimeSeconds() : reach.Known(skill));
        }

        // All of it was said to be untaught: what the teacher asks is asked all the same, unless it is vetoed.
        PlacedSkill? AnyAllowed()
        {
            foreach (var id in drill.Plan.Scope)
            {
                if (offer.Find(id) is { } skill && !open.IsVetoed(skill) && skill.Id != drill.Run.Skill) return skill;
            }

            foreach (var id in drill.Plan.Scope)
            {
                if (offer.Find(id) is { } skill && !open.IsVetoed(skill)) return skill;
            }

            return null;
        }
    }
}
