using CsCheck;
using Drill.Domain.Assignments;
using Drill.Domain.Drills;
using Drill.Domain.Learning;
using Drill.Domain.Selection;
using Drill.Domain.Tests.Samples;
using Drill.SuccessModel.Rasch;
using static Drill.Domain.Tests.Samples.Facts;

namespace Drill.Domain.Tests.Assignments;

public sealed class HomeworkPlannerTests
{
    private static readonly ItemSelector Selector = new(SmallCurriculum.Graph, new RaschModel(new ItemDifficulties()));
    private static readonly HomeworkPlanner Planner = new(Selector);

    [Fact]
    public void FindNeeds_First_IsWhatPracticeWouldGiveForTheSameReason() => Logs.Sample(log =>
    {
        var student = Fold(log);
        var (skill, why) = Selector.Preview(student, DrillHistory.Blank(DrillPlan.Practice("", 5, null, student.Sequence, Now)), Now)!.Value;
        Assert.Equal(new Need(skill, why), Planner.FindNeeds(student, 5, [], 1, Now)[0]);
    });

    [Fact]
    public void FindNeeds_AnyStudent_NamesNoSkillTwiceAndNoneThatIsVetoed() => Gen.Select(Logs, Gen.OneOf("add", "multiply", "draw", "count")).Sample((log, vetoed) =>
    {
        var skills = Planner.FindNeeds(Fold(log), 5, [vetoed], 4, Now).Select(n => n.Skill.Id).ToArray();
        Assert.NotEmpty(skills);
        Assert.DoesNotContain(vetoed, skills);
        Assert.Equal(skills.Distinct(), skills);
    });

    [Fact]
    public void FindNeeds_MoreThanTheCurriculumHasUpToTheGrade_AreAllThereAre() =>
        Assert.Equal(["add", "count", "divide", "draw"], Planner.FindNeeds(StudentState.Empty("s1"), 5, ["multiply"], 20, Now).Select(n => n.Skill.Id).Order());

    [Fact]
    public void FindNeeds_EverythingVetoed_AreNone() => Assert.Empty(Planner.FindNeeds(StudentState.Empty("s1"), 5, [.. SmallCurriculum.Graph.Skills.Select(s => s.Id)], 3, Now));

    [Fact]
    public void FindNeeds_SkillDueForReview_ComesFirstAndSaysSince()
    {
        var needs = Planner.FindNeeds(Mastered("count", "add"), 5, [], 3, Monday.AddDays(30));
        Assert.IsType<Why.DuePractice>(needs[0].Why);
        Assert.Contains(needs, n => n.Why == new Why.NewSkill(Name("multiply")));
    }

    [Fact]
    public void Plan_OfMinutes_SharesThemAmongTheFirstNeeds()
    {
        var student = Mastered("count", "add");
        var plan = Planner.Plan(student, 5, [], 9, _ => 20, Now);
        Assert.Equal(Planner.FindNeeds(student, 5, [], 3, Now), plan.Select(p => p.Need));
        Assert.Equal(27, plan.Sum(p => p.Items));
    }

    private static DateTimeOffset Now => Monday.AddDays(10);
}
