using Drill.Domain.Curriculum;
using Drill.Domain.Drills;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Learning;
using Drill.Domain.Numbers;
using Drill.Domain.Selection;
using Drill.Domain.Tests.Samples;
using Drill.SuccessModel.Rasch;
using static Drill.Domain.Items.Grading.Outcome;
using static Drill.Domain.Tests.Samples.Facts;
using static Drill.Domain.Tests.Samples.SimulatedDrill;

namespace Drill.Domain.Tests.Selection;

public sealed class ItemSelectorTests
{
    [Fact]
    public void Choose_SameFacts_SameChoice()
    {
        var (a, b) = (new SimulatedDrill(Practice(), seed: 5).AnswerAs(6, 40), new SimulatedDrill(Practice(), seed: 5).AnswerAs(6, 40));
        Assert.Equal(a.Given, b.Given);
        Assert.NotEqual(a.Given, new SimulatedDrill(Practice(), seed: 6).AnswerAs(6, 40).Given);
    }

    [Theory]
    [InlineData(4.5)]
    [InlineData(6.0)]
    [InlineData(7.5)]
    public void Choose_SixtyItems_NeverAsksTheSameTwice(double ability)
    {
        var drill = new SimulatedDrill(Practice()).AnswerAs(ability, 60);
        Assert.Equal(61, drill.Given.Select(c => drill.ItemOf(c).Prompt.Ja).Distinct().Count());
    }

    [Fact]
    public void Choose_UsedUpLevel_IsNoLongerOffered()
    {
        var graph = CurriculumOf(new ItemTemplate("few", 1, (level, random) =>
        {
            var n = random.Between(1, level == 2 ? 50 : 10);
            return SmallCurriculum.Draft($"$ {level} × {n} = □$", new NumberKey(level * n));
        }));
        var drill = new SimulatedDrill(Practice(skill: "s"), curriculum: graph);
        for (var i = 0; i < 40; i++) drill.Answer(i % 4 == 0 ? Wrong : Right);
        Assert.Equal(41, drill.Given.Select(c => drill.ItemOf(c).Prompt.Ja).Distinct().Count());
        Assert.Equal(3, drill.Given[0].Candidates);
        Assert.InRange(drill.Pending.Candidates, 1, 2);
    }

    [Fact]
    public void Choose_EverythingUsedUp_AsksAgainRatherThanNothing()
    {
        var graph = CurriculumOf(new ItemTemplate("one", 1, (_, _) => SmallCurriculum.Draft("$1 + 1 = □$", new NumberKey(2)), Levels: 1));
        var drill = new SimulatedDrill(Practice(skill: "s"), curriculum: graph);
        drill.Answer(Right, Right, Right);
        Assert.All(drill.Given, c => Assert.Equal("one", c.Item.Template));
    }

    [Fact]
    public void Choose_TwoFailures_PredictsNearerTo85()
    {
        var able = Mastered("count", "add") with { Ability = new(8.2, 0.3) };
        var (before, after) = (0.0, 0.0);
        for (var seed = 1ul; seed <= 40; seed++)
        {
            var drill = new SimulatedDrill(Practice(), able, ManyLevels("count", "add", "multiply", "divide", "draw"), seed);
            before += drill.Answer(Wrong).PredictedSuccess / 40;
            after += drill.Answer(Wrong).PredictedSuccess / 40;
        }

        Assert.InRange(before, 0.68, 0.80);
        Assert.InRange(after, 0.81, 0.89);
    }

    [Theory]
    [InlineData(0.3, Target.WhenNew)]
    [InlineData(0.2, Target.Usual)]
    public void Choose_NewSkill_AimsLowerOnlyWhileLittleIsKnownOfTheStudent(double variance, double target)
    {
        var drill = new SimulatedDrill(Practice(), Mastered("count", "add") with { Ability = new(7, variance) });
        Assert.IsType<Why.NewSkill>(drill.Pending.Why);
        Assert.Equal(target, drill.Pending.Target);
    }

    [Fact]
    public void Choose_StudentInRange_PredictsNearTheTarget()
    {
        var graph = ManyLevels("count", "add", "multiply", "divide", "draw");
        var off = new List<double>();
        for (var seed = 1ul; seed <= 10; seed++)
        {
            off.AddRange(new SimulatedDrill(Practice(), curriculum: graph, seed: seed).AnswerAs(6, 60).Given.Select(c => Math.Abs(c.PredictedSuccess - c.Target!.Value)));
        }

        Assert.InRange(off.Average(), 0, 0.13); // levels lie 0.8 logits apart: up to 0.08 is theirs
    }

    /// <summary>One state, many draws: the logged propensities are a distribution, and the frequencies follow it.</summary>
    [Fact]
    public void Propensity_ManyDraws_IsWhatFrequenciesShow()
    {
        const int Draws = 20_000;
        var selector = new ItemSelector(CurriculumOf(SmallCurriculum.Sums("a") with { Levels = 5 }, SmallCurriculum.Sums("b") with { Levels = 5 }), new RaschModel(new ItemDifficulties()));
        var drill = DrillHistory.Blank(Practice(skill: "s"));
        var student = StudentState.Empty("s1");
        var drawn = Enumerable.Range(0, Draws).Select(i => selector.Choose(student, drill, Monday, new SeededRandom((ulong)i))!).GroupBy(c => (c.Item.Template, c.Item.Level)).ToArray();

        Assert.Equal(drawn[0].First().Candidates, drawn.Length);
        Assert.Equal(1, drawn.Sum(level => Assert.Single(level.Select(c => c.Propensity).Distinct())), 9);
        Assert.All(drawn, level =>
        {
            var p = level.First().Propensity;
            Assert.InRange(level.Count() / (double)Draws, p - (4 * Math.Sqrt(p / Draws)), p + (4 * Math.Sqrt(p / Draws)));
        });
        Assert.True(drawn.Count(level => level.First().Propensity > 0.1) > 1, "variety among the nearest");
    }

    [Fact]
    public void Choose_Versions_AreLogged()
    {
        var choice = new SimulatedDrill(Practice()).Pending;
        Assert.Equal(("rasch-1", ItemSelector.PolicyVersion), (choice.Model, choice.Policy));
    }

    private static CurriculumGraph CurriculumOf(params ItemTemplate[] templates) =>
        new([SmallCurriculum.Unit("u", 5, SmallCurriculum.Skill("s") with { Templates = templates })]);

    /// <summary>Skills of five levels, so that something lies near every target.</summary>
    private static CurriculumGraph ManyLevels(params string[] skills) => new([SmallCurriculum.Unit("u", 5, [.. skills.Select(s => SmallCurriculum.Skill(s) with
    {
        Templates = [SmallCurriculum.Sums($"{s}.sum") with { Levels = 5 }],
    })])]);
}
