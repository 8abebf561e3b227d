using Drill.Domain.Curriculum;
using Drill.Domain.Drills;
using Drill.Domain.Learning;
using Drill.Domain.Selection.Skills;

namespace Drill.Domain.Selection;

/// <summary>How likely success should be: the P(right) that items are chosen for.</summary>
public static class Target
{
    /// <summary>Between what learns most about the student and what keeps spirits up (Klinkenberg, Straatemeier, van der Maas 2011).</summary>
    public const double Usual = 0.775;

    public const double AfterFailures = 0.85;

    /// <summary>The first answers of a skill, as long as they are to learn about the student: 0.85 would need 70 % more of them for the same certainty.</summary>
    public const double WhenNew = 0.65;

    private const int FailuresBeforeEasier = 2;
    private const int NewFor = 6;

    internal static double For(Focus focus, StudentState student, DrillHistory drill) =>
        IsFailing(focus.Skill, drill) ? AfterFailures
        : !student.IsLittleKnown || focus.Why is Why.StepBack or Why.DuePractice or Why.Mixed || student.SkillOrFresh(focus.Skill.Id).Answered >= NewFor ? Usual
        : WhenNew;

    internal static bool IsFailing(PlacedSkill skill, DrillHistory drill) => drill.Run.Skill == skill.Id && drill.Run.FailuresInARow >= FailuresBeforeEasier;
}
