using Drill.Domain.Curriculum;
using Drill.Domain.Drills;
using Drill.Domain.Learning;

namespace Drill.Domain.Selection;

/// <summary>The skill to practise next, and the true cause.</summary>
internal readonly record struct Focus(PlacedSkill Skill, Why Why);

/// <summary>
/// Chooses the skill, in this order: what homework asks; something to go back to after failures; a way back from there; what the student picked;
/// what is about to be forgotten; what is being learned; something new; a mixture.
/// </summary>
internal sealed class SkillChooser(CurriculumGraph curriculum, StudentState student, DrillHistory drill, Reach reach, DateTimeOffset now)
{
    /// <summary>Failures in a row within a run after which a prerequisite is looked at.</summary>
    private const int FailuresBeforeStepBack = 3;

    /// <summary>Right answers in a row on a prerequisite after which the way leads back.</summary>
    private const int RightBeforeReturn = 3;

    /// <summary>Items of one skill in a row before another open skill has its turn.</summary>
    private const int LongestRun = 6;

    /// <summary>Reviews come at every third place of a drill, so that they do not crowd out what is new.</summary>
    private const int ReviewEvery = 3;

    private int Grade => drill.Plan.Grade;

    private PlacedSkill? Current => drill.Run.Skill is { } id ? curriculum.FindSkill(id) : null;

    public Focus Choose() =>
        Assigned()
        ?? StepBack()
        ?? ReturnFromDetour()
        ?? Chosen()
        ?? DuePractice()
        ?? KeepGoing()
        ?? NewSkill()
        ?? Mixed();

    private Focus? Assigned()
    {
        if (drill.Plan.Scope.IsEmpty) return null;
        var skills = drill.Plan.Scope.Select(curriculum.FindSkill).OfType<PlacedSkill>().ToArray();
        if (skills.Length == 0) return null;
        var open = skills.Where(s => !drill.NotLearned.Contains(s.Id)).ToArray();
        if (open.Length == 0) open = skills;
        var next = open.Where(s => s.Id != drill.Run.Skill || open.Length == 1).MinBy(s => student.SkillOrFresh(s.Id).Mastery)!;
        return new(Current is { } current && open.Contains(current) && drill.Run.Length < 3 && !reach.IsMastered(current) ? current : next, new Why.Assigned());
    }

    private Focus? StepBack()
    {
        if (Current is not { } failed) return null;
        if (drill.Run.FailuresInARow < FailuresBeforeStepBack && !drill.NotLearned.Contains(failed.Id)) return null;
        var weakest = reach.Prerequisites(failed).Where(p => IsOpen(p) && !reach.IsMastered(p)).MinBy(reach.Typical);
        return weakest is null ? null : new(weakest, new Why.StepBack(weakest.Skill.ToName(), failed.Skill.ToName()));
    }

    private Focus? ReturnFromDetour()
    {
        if (drill.Detours.IsEmpty || Current is not { } current) return null;
        var from = curriculum.FindSkill(drill.Detours[^1]);
        if (from is null || from == current) return null;
        var isReady = drill.Run.RightInARow >= RightBeforeReturn || reach.IsMastered(current) || !IsOpen(current);
        if (isReady) return IsOpen(from) ? new(from, new Why.KeepGoing(from.Skill.ToName())) : null;
        return drill.Run.Length < 2 * LongestRun ? new(current, new Why.StepBack(current.Skill.ToName(), from.Skill.ToName())) : null;
    }

    private Focus? Chosen() =>
        drill.Plan.Skill is { } id && curriculum.FindSkill(id) is { } skill && IsOpen(skill) && !(reach.IsMastered(skill) && drill.Run.Length >= LongestRun)
            ? new(skill, new Why.Chosen(skill.Skill.ToName()))
            : null;

    private Focus? DuePractice()
    {
        if (drill.Answered % ReviewEvery != 0) return null;
        var due = student.Skills.Values
            .Where(s => s.Stage == Stage.Mastered && s.DueAt <= now && s.Skill != drill.Run.Skill)
            .OrderBy(s => s.DueAt)
            .Select(s => curriculum.FindSkill(s.Skill))
            .FirstOrDefault(s => s is not null && IsOpen(s));
        if (due is null) return null;
        var days = (int)(now - student.Skills[due.Id].LastAt!.Value).TotalDays;
        return new(due, new Why.DuePractice(due.Skill.ToName(), Math.Max(1, days)));
    }

    private Focus? KeepGoing()
    {
        var skill = Current is { } current && drill.Run.Length < LongestRun && IsBeingLearned(current)
            ? current
            : student.Skills.Keys.Select(curriculum.FindSkill).OfType<PlacedSkill>().Where(s => s.Id != drill.Run.Skill && IsBeingLearned(s)).MaxBy(s => (student.Skills[s.Id].LastAt, -s.Index));
        return skill is null ? null : new(skill, new Why.KeepGoing(skill.Skill.ToName()));
    }

    // What the class is taught now comes first; earlier grades follow where a gap shows (a typical item would not be a matter of course).
    private Focus? NewSkill()
    {
        var skill = curriculum.Skills.Where(s => s.Unit.Grade == Grade).FirstOrDefault(s => IsOpen(s) && reach.IsReadyToStart(s))
            ?? curriculum.Skills.Where(s => s.Unit.Grade < Grade).LastOrDefault(s => IsOpen(s) && reach.IsReadyToStart(s) && !reach.IsKnown(s));
        return skill is null ? null : new(skill, new Why.NewSkill(skill.Skill.ToName()));
    }

    private Focus Mixed()
    {
        var others = curriculum.Skills.Where(s => s.Unit.Grade <= Grade && s.Id != drill.Run.Skill).ToArray();
        var skill = others.Where(IsOpen).Where(reach.IsPractised).MinBy(s => student.Skills[s.Id].LastAt)
            ?? others.Where(IsOpen).MaxBy(reach.Typical)
            ?? Current
            ?? curriculum.Skills[0];
        return new(skill, reach.IsMastered(skill) ? new Why.Mixed(skill.Skill.ToName())
            : reach.IsPractised(skill) ? new Why.KeepGoing(skill.Skill.ToName())
            : new Why.NewSkill(skill.Skill.ToName()));
    }

    private bool IsOpen(PlacedSkill skill) => !drill.NotLearned.Contains(skill.Id) && !drill.Plan.Vetoed.Contains(skill.Id);

    private bool IsBeingLearned(PlacedSkill skill) => reach.IsPractised(skill) && !reach.IsMastered(skill) && IsOpen(skill) && skill.Unit.Grade <= Grade;
}
