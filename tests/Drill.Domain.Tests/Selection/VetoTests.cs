using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using Drill.Domain.Assignments;
using Drill.Domain.Drills;
using Drill.Domain.Learning;
using Drill.Domain.Numbers;
using Drill.Domain.Selection;
using Drill.Domain.Tests.Samples;
using Drill.SuccessModel.Rasch;
using static Drill.Domain.Items.Grading.Outcome;
using static Drill.Domain.Tests.Samples.Facts;
using static Drill.Domain.Tests.Samples.SimulatedDrill;

namespace Drill.Domain.Tests.Selection;

public sealed class VetoTests
{
    private static readonly string[] UpToGrade5 = ["count", "add", "multiply", "divide", "draw"];

    private static readonly ItemSelector Selector = new(SmallCurriculum.Graph, new RaschModel(new ItemDifficulties()));

    /// <summary>Whatever the plan and the past, however the student answers.</summary>
    [Fact]
    public void Choose_VetoedSkills_AreNeverGiven() =>
        Gen.Select(Logs, Gen.Bool.Array[6], Gen.Int[0, 2].Select(i => new[] { null, "multiply", "ratio" }[i]), Gen.Bool, Gen.Double[3, 9]).Sample(
            (log, vetoes, picked, isHomework, ability) =>
            {
                ImmutableArray<string> vetoed = [.. UpToGrade5.Where((_, i) => vetoes[i]).Take(UpToGrade5.Length - 1), .. vetoes[5] ? ["ratio"] : Array.Empty<string>()];
                var plan = Practice(skill: picked) with { Vetoed = vetoed };
                if (isHomework) plan = plan with { Assignment = "a1", Scope = ["multiply", "add"], Planned = 99 };
                var drill = new SimulatedDrill(plan, Fold(log)).AnswerAs(ability, 12);
                drill.Answer(NotLearned, Wrong, Wrong, Wrong, Right, NotLearned);
                Assert.DoesNotContain(drill.Given, c => vetoed.Contains(drill.SkillOf(c)));
            },
            iter: 200);

    /// <summary>What is left above the grade is no way around the teacher's word.</summary>
    [Fact]
    public void Choose_EverythingUpToTheGradeVetoed_GivesNothing() => Logs.Sample(log =>
    {
        var drill = DrillHistory.Blank(Practice() with { Vetoed = [.. UpToGrade5] });
        Assert.Null(Selector.Choose(Fold(log), drill, Monday, new SeededRandom(1)));
        Assert.Null(Selector.Preview(Fold(log), drill, Monday));
    });

    /// <summary>The student picked a skill above the grade, which nobody vetoed.</summary>
    [Fact]
    public void Choose_PickedAboveTheGrade_IsGivenThoughTheRestIsVetoed() =>
        Assert.Equal("ratio", new SimulatedDrill(Practice(skill: "ratio") with { Vetoed = [.. UpToGrade5] }).Skill);

    [Fact]
    public void Choose_CurriculumBeginsAboveTheGrade_GivesItsFirstGrade()
    {
        Assert.Contains(new SimulatedDrill(Practice(grade: 1)).Skill, new[] { "count", "add" });
        Assert.Null(Selector.Choose(StudentState.Empty("s1"), DrillHistory.Blank(Practice(grade: 1) with { Vetoed = ["count", "add"] }), Monday, new SeededRandom(1)));
    }

    [Theory]
    [InlineData("ratio", true)]
    [InlineData("draw", false)]
    public void LeaveNothing_AllButOne_OnlyWhenThatOneIsAboveTheGrade(string spared, bool leavesNothing)
    {
        var vetoes = UpToGrade5.Append("ratio").Where(s => s != spared).Aggregate(ClassroomVetoes.None, (all, s) => all.With(new(s, Monday, Monday.AddDays(7), "t1")));
        Assert.Equal(leavesNothing, vetoes.LeaveNothing(SmallCurriculum.Graph, 5, Monday));
        Assert.False(vetoes.LeaveNothing(SmallCurriculum.Graph, 5, Monday.AddDays(7)));
    }

    [Fact]
    public void Json_PlanStoredBeforeVetoes_HasNone()
    {
        var json = JsonSerializer.Serialize(new StartedDrill(Practice(), Choice("add", 1), []), DrillJson.Default.StartedDrill);
        var old = json.Replace("\"vetoed\":[],", "", StringComparison.Ordinal).Replace(",\"vetoed\":[]", "", StringComparison.Ordinal);
        Assert.DoesNotContain("vetoed", old, StringComparison.Ordinal);
        Assert.Empty(JsonSerializer.Deserialize(old, DrillJson.Default.StartedDrill)!.Plan.Vetoed);
    }
}
