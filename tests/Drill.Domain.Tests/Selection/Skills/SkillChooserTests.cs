using Drill.Domain.Attempts;
using Drill.Domain.Drills;
using Drill.Domain.Learning;
using Drill.Domain.Selection;
using Drill.Domain.Tests.Samples;
using static Drill.Domain.Items.Grading.Outcome;
using static Drill.Domain.Tests.Samples.Facts;
using static Drill.Domain.Tests.Samples.SimulatedDrill;

namespace Drill.Domain.Tests.Selection.Skills;

/// <summary>Every cause that is given to a child, and that it is the true one.</summary>
public sealed class SkillChooserTests
{
    private static readonly DateTimeOffset NextMonth = Monday.AddDays(30);

    [Fact]
    public void NewSkill_PrerequisitesMastered_IsTheFirstOfTheGrade() =>
        Assert.Equal(new Why.NewSkill(Name("multiply")), new SimulatedDrill(Practice(), Mastered("count", "add")).Pending.Why);

    [Fact]
    public void NewSkill_PrerequisiteBeingLearned_IsNotOffered()
    {
        var learning = Fold([Attempt(1, Wrong, "add"), Attempt(2, Wrong, "add"), .. Mastery("draw", from: 3), .. Mastery("count", from: 9)]);
        var drill = new SimulatedDrill(Practice(), learning);
        Assert.Equal(new Why.KeepGoing(Name("add")), drill.Pending.Why);
    }

    [Fact]
    public void NewSkill_GapInAnEarlierGrade_IsFilledWhenNothingOfTheGradeIsReady()
    {
        var weak = new SimulatedDrill(Practice(), StudentState.Empty("s1") with { Ability = new(4.9, 0.3) });
        Assert.Equal(new Why.NewSkill(Name("count")), weak.Pending.Why);
    }

    [Fact]
    public void NewSkill_WholeGradeMastered_GoesOnIntoTheNextGrade() =>
        Assert.Equal(new Why.NewSkill(Name("ratio")), new SimulatedDrill(Practice(), Mastered("count", "add", "multiply", "divide", "draw")).Pending.Why);

    [Fact]
    public void NewSkill_TwoGradesAhead_IsNotOffered()
    {
        var drill = new SimulatedDrill(Practice(grade: 4), Mastered("count", "add", "multiply", "divide", "draw"));
        drill.Answer(Right, Right, Right, Right, Right, Right);
        Assert.DoesNotContain("ratio", drill.Given.Select(drill.SkillOf));
    }

    [Fact]
    public void KeepGoing_SkillNotMastered_StaysWithIt()
    {
        var drill = new SimulatedDrill(Practice(), Mastered("count", "add"));
        Assert.Equal(new Why.KeepGoing(Name("multiply")), drill.Answer(Right).Why);
        Assert.Equal(new Why.KeepGoing(Name("multiply")), drill.Answer(Wrong).Why);
        Assert.Equal("multiply", drill.Skill);
    }

    [Fact]
    public void LookAround_LittleKnownStudent_BeginsAnotherSkillAfterTwoUnlessTheLastFailed()
    {
        var drill = new SimulatedDrill(Practice(), Mastered("count", "add"));
        Assert.True(drill.State.IsLittleKnown);
        Assert.Equal(new Why.KeepGoing(Name("multiply")), drill.Answer(Right).Why);
        Assert.Equal(new Why.KeepGoing(Name("multiply")), drill.Answer(Wrong).Why);
        Assert.Equal(new Why.NewSkill(Name("draw")), drill.Answer(Right).Why);
    }

    [Fact]
    public void LookAround_KnownStudent_DoesNotHappen()
    {
        var drill = new SimulatedDrill(Practice(), Mastered("count", "add") with { Ability = new(7, 0.2) });
        Assert.False(drill.State.IsLittleKnown);
        Assert.Equal(new Why.KeepGoing(Name("multiply")), drill.Answer(Right, Right).Why);
    }

    [Fact]
    public void Easier_TwoFailures_AimsHigher()
    {
        var drill = new SimulatedDrill(Practice(), Mastered("count", "add") with { Ability = new(7, 0.2) });
        var once = drill.Answer(Wrong);
        Assert.Equal(new Why.KeepGoing(Name("multiply")), once.Why);
        Assert.Equal(new Why.Easier(Name("multiply")), drill.Answer(Wrong).Why);
        Assert.Equal(new Why.KeepGoing(Name("multiply")), drill.Answer(Right).Why);
    }

    [Fact]
    public void StepBack_ThreeFailures_GoesToTheWeakestPrerequisiteAndReturnsAfterThreeRight()
    {
        var weakInCount = Fold([Attempt(1, Wrong, "count"), Attempt(2, Wrong, "count"), Attempt(3, skill: "add"), Attempt(4, skill: "multiply")]);
        var drill = new SimulatedDrill(Practice(skill: "multiply"), weakInCount);
        Assert.Equal(new Why.Chosen(Name("multiply")), drill.Pending.Why);

        var back = new Why.StepBack(Name("count"), Name("multiply"));
        Assert.Equal(back, drill.Answer(Wrong, Wrong, Wrong).Why);
        Assert.Equal("count", drill.Skill);
        Assert.Equal(back, drill.Answer(Right).Why);
        Assert.Equal(back, drill.Answer(Right).Why);
        Assert.Equal(new Why.KeepGoing(Name("multiply")), drill.Answer(Right).Why);
        Assert.Equal(new Why.Chosen(Name("multiply")), drill.Answer(Right).Why);
    }

    [Fact]
    public void StepBack_PrerequisitesMastered_DoesNotHappen()
    {
        var drill = new SimulatedDrill(Practice(), Mastered("count", "add"));
        drill.Answer(Wrong, Wrong, Wrong, Wrong);
        Assert.DoesNotContain(drill.Given, c => c.Why is Why.StepBack);
    }

    [Fact]
    public void StepBack_DetourThatLeadsNowhere_Ends()
    {
        var drill = new SimulatedDrill(Practice(skill: "multiply"), Fold([Attempt(1, skill: "count"), Attempt(2, skill: "add"), Attempt(3)]));
        for (var i = 0; i < 40; i++) drill.Answer(Wrong);
        Assert.InRange(LongestRunOf(drill), 1, 13);
    }

    [Fact]
    public void DuePractice_RecallFaded_ComesFirstAndAtEveryThirdPlace()
    {
        var drill = new SimulatedDrill(Practice(at: NextMonth), Mastered("count", "add", "draw"));
        drill.Answer(Right, Right, Right, Right, Right, Right, Right, Right);

        var due = drill.Given.Select((c, place) => (c.Why, place)).Where(c => c.Why is Why.DuePractice).ToArray();
        Assert.Equal([0, 3, 6], due.Select(d => d.place));
        Assert.Equal(new Why.DuePractice(Name("count"), 29), due[0].Why);
        Assert.Superset(new HashSet<string> { "count", "add", "draw" }, drill.Given.Select(drill.SkillOf).ToHashSet()); // what no review reached, the mixture did
    }

    [Fact]
    public void DuePractice_NothingFaded_DoesNotHappen() =>
        Assert.IsNotType<Why.DuePractice>(new SimulatedDrill(Practice(), Mastered("count", "add", "draw")).Pending.Why);

    [Fact]
    public void Mixed_AllMastered_TakesTurns()
    {
        var drill = new SimulatedDrill(Practice(at: Monday.AddHours(1)), Mastered("count", "add", "multiply", "divide", "draw", "ratio"));
        drill.Answer(Right, Right, Right, Right, Right, Right, Right, Right, Right, Right);
        Assert.All(drill.Given, c => Assert.IsType<Why.Mixed>(c.Why));
        Assert.Equal(6, drill.Given.Select(drill.SkillOf).Distinct().Count());
    }

    [Fact]
    public void Mixed_NothingWithinReach_CallsANeverPractisedSkillNew()
    {
        var drill = new SimulatedDrill(Practice(), StudentState.Empty("s1") with { Ability = new(-3, 0.1) });
        Assert.IsType<Why.NewSkill>(drill.Pending.Why);
    }

    [Fact]
    public void Chosen_SkillPicked_IsGivenThoughItIsNotReady()
    {
        var drill = new SimulatedDrill(Practice(skill: "ratio"));
        Assert.Equal(new Why.Chosen(Name("ratio")), drill.Pending.Why);
        Assert.IsNotType<Why.Chosen>(new SimulatedDrill(Practice()).Pending.Why);
    }

    [Fact]
    public void Assigned_Scope_IsObeyed()
    {
        var plan = Practice() with { Assignment = "a1", Scope = ["draw", "add"], Planned = 20 };
        var drill = new SimulatedDrill(plan, Mastered("count")).AnswerAs(5.5, 20);
        Assert.All(drill.Given, c => Assert.IsType<Why.Assigned>(c.Why));
        Assert.Equal(["add", "draw"], drill.Given.Select(drill.SkillOf).Distinct().Order());
    }

    [Theory]
    [InlineData("add", "draw")]
    [InlineData("draw", "add")]
    public void Assigned_AllMastered_AsksWhatWouldSucceedLeastSurely(string sure, string slipped)
    {
        var mastered = Fold([.. Mastery("count", from: 1), .. Mastery(sure, from: 7), .. Mastery(slipped, from: 13), Attempt(19, Wrong, slipped), Attempt(20, Wrong, slipped)]);
        Assert.Equal(Stage.Mastered, mastered.Skills[slipped].Stage);
        var drill = new SimulatedDrill(Practice() with { Assignment = "a1", Scope = [sure, slipped], Planned = 20 }, mastered);
        Assert.Equal(slipped, drill.Skill);
        drill.AnswerAs(9, 10);
        Assert.Contains(sure, drill.Given.Select(drill.SkillOf));
    }

    [Fact]
    public void Assigned_UnknownSkillsAlone_FallsBackToPractice() =>
        Assert.IsNotType<Why.Assigned>(new SimulatedDrill(Practice() with { Assignment = "a1", Scope = ["gone"] }).Pending.Why);

    [Fact]
    public void NotLearned_Skill_IsNotAskedAgain()
    {
        var drill = new SimulatedDrill(Practice(), Mastered("count", "add"));
        Assert.Equal("multiply", drill.Skill);
        drill.Answer(NotLearned);
        drill.AnswerAs(5.5, 30);
        Assert.DoesNotContain("multiply", drill.Given.Skip(1).Select(drill.SkillOf));
    }

    [Theory]
    [InlineData(4.0)]
    [InlineData(6.0)]
    [InlineData(9.0)]
    public void Choose_LongDrills_NeverLoopOnAMasteredSkill(double ability)
    {
        for (var seed = 1ul; seed <= 10; seed++)
        {
            var drill = new SimulatedDrill(Practice(), seed: seed);
            var (skill, run) = ("", 0);
            for (var i = 0; i < 60; i++)
            {
                drill.AnswerAs(ability, 1);
                var isMastered = drill.State.SkillOrFresh(drill.Skill).Stage == Stage.Mastered;
                run = !isMastered ? 0 : drill.Skill == skill ? run + 1 : 1;
                skill = drill.Skill;
                Assert.InRange(run, 0, 6);
            }
        }
    }

    [Fact]
    public void Preview_NewDrill_IsWhatWillBeChosen()
    {
        var selector = new ItemSelector(SmallCurriculum.Graph, new Drill.SuccessModel.Rasch.RaschModel(new()));
        var (skill, why) = selector.Preview(Mastered("count", "add"), DrillHistory.Blank(Practice()), Monday)!.Value;
        Assert.Equal(("multiply", new Why.NewSkill(Name("multiply"))), (skill.Id, why));
    }

    private static IEnumerable<Attempt> Mastery(string skill, int from) => Enumerable.Range(from, 6).Select(i => Attempt(i, skill: skill));

    private static int LongestRunOf(SimulatedDrill drill)
    {
        var (longest, run) = (0, 0);
        for (var i = 1; i < drill.Given.Count; i++)
        {
            run = drill.SkillOf(drill.Given[i]) == drill.SkillOf(drill.Given[i - 1]) ? run + 1 : 1;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
