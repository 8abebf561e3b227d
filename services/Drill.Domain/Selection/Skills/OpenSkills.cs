using Drill.Domain.Curriculum;
using Drill.Domain.Drills;
using Drill.Domain.Learning;

namespace Drill.Domain.Selection.Skills;

/// <summary>Which skills may be given: not what a teacher vetoed, and not what the student said was not taught yet.</summary>
internal readonly struct OpenSkills(StudentState student, DrillHistory drill, DateTimeOffset now)
{
    /// <summary>How long "not learned yet" keeps a skill from being started in free practice: lessons move on.</summary>
    private static readonly TimeSpan UntaughtFor = TimeSpan.FromDays(14);

    public bool Has(PlacedSkill skill) => (drill.NotLearned.IsEmpty || !drill.NotLearned.Contains(skill.Id)) && !IsVetoed(skill);

    public bool IsVetoed(PlacedSkill skill) => drill.Plan.Vetoed.Length > 0 && drill.Plan.Vetoed.Contains(skill.Id);

    /// <summary>Open, and not said to be untaught in an earlier drill of late.</summary>
    public bool HasForStart(PlacedSkill skill)
    {
        foreach (var untaught in student.NotTaught)
        {
            if (untaught.Skill == skill.Id && now - untaught.At < UntaughtFor) return false;
        }

        return Has(skill);
    }
}
