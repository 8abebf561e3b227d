using System.Collections.Immutable;
using Drill.Domain.Curriculum;
using Drill.Domain.Drills;
using Drill.Domain.Learning;
using Drill.Domain.Selection;

namespace Drill.Domain.Assignments;

/// <summary>A skill that a student needs now, and the selector's true reason.</summary>
public sealed record Need(PlacedSkill Skill, Why Why);

/// <summary>
/// What each needs: it asks the selector what it would give, then what it would give if that were not to be had, and so on. So homework and practice
/// follow one policy, and the reasons shown beforehand are the ones that would be acted on.
/// </summary>
public sealed class HomeworkPlanner(ItemSelector selector)
{
    /// <summary>The skills that a student needs, most urgent first; fewer than asked for only where the curriculum ends or vetoes leave no more.</summary>
    /// <param name="vetoed">Skills that are never among them.</param>
    public ImmutableArray<Need> FindNeeds(StudentState student, int grade, ImmutableArray<string> vetoed, int count, DateTimeOffset now)
    {
        var needs = ImmutableArray.CreateBuilder<Need>(count);
        var blank = DrillHistory.Blank(DrillPlan.Practice("", grade, null, student.Sequence, now));
        var closed = vetoed.IsDefault ? [] : vetoed;
        while (needs.Count < count)
        {
            // As at the first, second, third place of a drill: reviews do not crowd out what is new.
            if (selector.Preview(student, blank with { Answered = needs.Count, Plan = blank.Plan with { Vetoed = closed } }, now) is not var (skill, why)) break;
            needs.Add(new(skill, why));
            closed = closed.Add(skill.Id);
        }

        return needs.ToImmutable();
    }

    /// <summary>A student's part of homework of so many minutes.</summary>
    /// <param name="secondsPerItem">Expected from one item of the skill to the next.</param>
    public ImmutableArray<PlannedNeed> Plan(
        StudentState student, int grade, ImmutableArray<string> vetoed, int minutes, Func<string, double> secondsPerItem, DateTimeOffset now) =>
        TimeBudget.Share(FindNeeds(student, grade, vetoed, TimeBudget.SkillsFor(minutes), now), minutes, secondsPerItem);
}
