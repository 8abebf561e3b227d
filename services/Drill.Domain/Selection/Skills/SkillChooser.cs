using Drill.Domain.Curriculum;
using Drill.Domain.Drills;
using Drill.Domain.Learning;

namespace Drill.Domain.Selection.Skills;

/// <summary>The skill to practise next, and the true cause.</summary>
internal readonly record struct Focus(PlacedSkill Skill, Why Why);

/// <summary>
/// Chooses the skill, in this order: something to go back to after failures; a way back from there; what homework asks; what the student picked;
/// what is about to be forgotten; what is being learned; something new (before what else is being learned, while little is known of the student); a mixture.
/// Never what a teacher vetoed.
/// </summary>
internal sealed class SkillChooser(Offer offer, StudentState student, DrillHistory drill, Reach reach, DateTimeOffset now)
{
    /// <summary>Failures in a row within a run after which a prerequisite is looked at.</summary>
    private const int FailuresBeforeStepBack = 3;

    /// <summary>Right answers in a row on a prerequisite after which the way leads back.</summary>
    private const int RightBeforeReturn = 3;

    /// <summary>Items of one skill in a row before another open skill has its turn.</summary>
    private const int LongestRun = 4;

    /// <summary>The same while little is known of the student, unless the last one failed: answers in many skills say more of ability than as many in one.</summary>
    private const int RunBeforeLookingAround = 2;

    /// <summary>Reviews come at every third place of a drill, so that they do not crowd out what is new.</summary>
    private const int ReviewEvery = 3;

    private readonly PlacedSkill? _current = offer.Find(drill.Run.Skill);
    private readonly OpenSkills _open = new(student, drill, now);

    private int Grade => drill.Plan.Grade;

    /// <summary>Whoever can do all of their grade goes on into the next one, no further.</summary>
    private int LastGrade => Grade + 1;

    /// <returns>Null when the teachers' vetoes leave nothing to give.</returns>
    public Focus? Choose() =>
        StepBack()
        ?? ReturnFromDetour()
        ?? Assigned()
        ?? Chosen()
        ?? DuePractice()
        ?? KeepGoing()
        ?? LookAround()
        ?? GoOnWithAnother()
        ?? NewSkill()
        ?? Mixed();

    private Focus? StepBack()
    {
        if (_current is not { } failed) return null;
        if (drill.Run.FailuresInARow < FailuresBeforeStepBack && !drill.NotLearned.Contains(failed.Id)) return null;
        PlacedSkill? weakest = null;
        foreach (var prerequisite in offer.PrerequisitesOf(failed))
        {
            if (!_open.Has(prerequisite) || reach.IsMastered(prerequisite)) continue;
            if (weakest is null || reach.Typical(prerequisite) < reach.Typical(weakest)) weakest = prerequisite;
        }

        return weakest is null ? null : new(weakest, new Why.StepBack(weakest.Skill.ToName(), failed.Skill.ToName()));
    }

    private Focus? ReturnFromDetour()
    {
        if (drill.Detours.IsEmpty || drill.Plan.IsHomework || _current is not { } current || !_open.Has(current)) return null;
        var from = offer.Find(drill.Detours[^1]);
        if (from is null || from == current || reach.IsMastered(from)) return null;
        var isReady = drill.Run.RightInARow >= RightBeforeReturn || reach.IsMastered(current);
        if (isReady) return _open.Has(from) ? new(from, new Why.KeepGoing(from.Skill.ToName())) : null;
        return drill.Run.Length < 2 * LongestRun ? new(current, new Why.StepBack(current.Skill.ToName(), from.Skill.ToName())) : null;
    }

    private Focus? Assigned() => new Homework(offer, drill, reach, _open).Pick() is { } skill ? new(skill, new Why.Assigned()) : null;

    private Focus? Chosen() =>
        offer.Find(drill.Plan.Skill) is { } skill && _open.Has(skill) && !(reach.IsMastered(skill) && drill.Run.Length >= LongestRun)
            ? new(skill, new Why.Chosen(skill.Skill.ToName()))
            : null;

    private Focus? DuePractice()
    {
        if (drill.Answered % ReviewEvery != 0) return null;
        var (due, dueAt) = ((PlacedSkill?)null, now);
        foreach (var state in student.Skills.All)
        {
            if (state is not { Stage: Stage.Mastered, DueAt: { } at } || at > dueAt) continue;
            if (offer.Find(state.Skill) is not { } skill || skill == _current || !_open.Has(skill)) continue;
            if (due is null || at < dueAt || skill.Index < due.Index) (due, dueAt) = (skill, at);
        }

        if (due is null) return null;
        var days = (int)(now - reach.Find(due)!.LastAt!.Value).TotalDays;
        return new(due, new Why.DuePractice(due.Skill.ToName(), Math.Max(1, days)));
    }

    private Focus? KeepGoing() =>
        _current is { } current && drill.Run.Length < LongestRun && !IsTimeToLookAround && IsBeingLearned(current)
            ? new(current, new Why.KeepGoing(current.Skill.ToName()))
            : null;

    private bool IsTimeToLookAround => student.IsLittleKnown && drill.Run is { FailuresInARow: 0, Length: >= RunBeforeLookingAround };

    private Focus? LookAround() => student.IsLittleKnown && NewSkill() is { } next && next.Skill.Unit.Grade <= Grade ? next : null;

    private Focus? GoOnWithAnother() => LatestBeingLearned() is { } skill ? new(skill, new Why.KeepGoing(skill.Skill.ToName())) : null;

    private PlacedSkill? LatestBeingLearned()
    {
        var (latest, latestAt) = ((PlacedSkill?)null, default(DateTimeOffset?));
        foreach (var skill in reach.Practised)
        {
            var state = reach.Find(skill)!;
            if (skill == _current || state.LastAt < latestAt || !IsBeingLearned(skill)) continue;
            if (latest is null || state.LastAt > latestAt) (latest, latestAt) = (skill, state.LastAt);
        }

        return latest;
    }

    // What the class is taught now comes first; earlier grades follow where a gap shows (a typical item would not be a matter of course); then what is taught next.
    private Focus? NewSkill()
    {
        var (gap, ahead, isGradeOpen) = ((PlacedSkill?)null, (PlacedSkill?)null, false);
        foreach (var skill in reach.Skills)
        {
            isGradeOpen |= skill.Unit.Grade == Grade && _open.Has(skill);
            if (skill.Unit.Grade > (isGradeOpen ? LastGrade : Grade) || ahead is not null) break;
            if (!reach.IsReadyToStart(skill) || !_open.HasForStart(skill)) continue;
            if (skill.Unit.Grade == Grade) return new(skill, new Why.NewSkill(skill.Skill.ToName()));
            if (skill.Unit.Grade > Grade) ahead = skill;
            else if (!reach.IsKnown(skill)) gap = skill;
        }

        return (gap ?? ahead) is { } next ? new(next, new Why.NewSkill(next.Skill.ToName())) : null;
    }

    private Focus? Mixed()
    {
        var skill = LongestAgo() ?? Nearest() ?? (_current is { } current && _open.Has(current) ? current : null) ?? AnyAllowed();
        return skill is null ? null : new(skill, reach.IsPractised(skill) ? new Why.Mixed(skill.Skill.ToName()) : new Why.NewSkill(skill.Skill.ToName()));
    }

    private PlacedSkill? LongestAgo()
    {
        var (longest, longestAt) = ((PlacedSkill?)null, default(DateTimeOffset?));
        foreach (var skill in reach.Practised)
        {
            if (skill.Unit.Grade > LastGrade) break;
            var state = reach.Find(skill)!;
            if (skill == _current || state.LastAt > longestAt || !_open.Has(skill)) continue;
            if (longest is null || state.LastAt < longestAt) (longest, longestAt) = (skill, state.LastAt);
        }

        return longest;
    }

    // Nothing was practised yet: what comes nearest to a good challenge.
    private PlacedSkill? Nearest()
    {
        var (nearest, excess) = ((PlacedSkill?)null, 0.0);
        foreach (var skill in reach.Skills)
        {
            if (skill.Unit.Grade > Grade) break;
            if (skill == _current || !_open.Has(skill)) continue;
            var own = reach.ExcessOf(skill);
            if (nearest is null || own < excess) (nearest, excess) = (skill, own);
        }

        return nearest;
    }

    // A veto is no reason to run ahead of the grade.
    private PlacedSkill? AnyAllowed()
    {
        foreach (var skill in offer.SkillsUpTo(Grade))
        {
            if (!_open.IsVetoed(skill)) return skill;
        }

        return null;
    }

    private bool IsBeingLearned(PlacedSkill skill) => reach.IsPractised(skill) && !reach.IsMastered(skill) && _open.Has(skill) && skill.Unit.Grade <= LastGrade && reach.IsWithin(skill);
}
