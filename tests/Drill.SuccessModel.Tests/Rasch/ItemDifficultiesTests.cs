using System.Text.Json;
using Drill.Domain.Learning;
using Drill.Domain.Numbers;
using Drill.SuccessModel.Rasch;

namespace Drill.SuccessModel.Tests.Rasch;

public sealed class ItemDifficultiesTests
{
    [Fact]
    public void Observe_FirstAnswers_StepAsTheFormulaSays()
    {
        var difficulties = new ItemDifficulties();
        Assert.Equal(0, difficulties.ShiftOf("t", 1));
        difficulties.Observe("t", 1, score: 0, predicted: 0.8);
        Assert.Equal(0.24, difficulties.ShiftOf("t", 1), 12); // 0.3 · 0.8
        difficulties.Observe("t", 1, score: 1, predicted: 0.7);
        Assert.Equal(0.24 - (0.3 / 1.05 * 0.3), difficulties.ShiftOf("t", 1), 12);
        Assert.Equal(0, difficulties.ShiftOf("t", 2));
        Assert.Equal(0, difficulties.ShiftOf("u", 1));
    }

    [Theory]
    [InlineData(-1.2)]
    [InlineData(0.0)]
    [InlineData(1.5)]
    public void Observe_SimulatedAnswers_ConvergesOnTheTrueShift(double truth)
    {
        var (difficulties, random) = (new ItemDifficulties(), new SeededRandom(7));
        for (var i = 0; i < 4000; i++)
        {
            var ability = (random.NextUnit() * 4) - 2;
            var score = random.NextUnit() < Logistic.Probability(ability - truth) ? 1 : 0;
            difficulties.Observe("t", 1, score, Logistic.Probability(ability - difficulties.ShiftOf("t", 1)));
        }

        Assert.InRange(difficulties.ShiftOf("t", 1), truth - 0.2, truth + 0.2);
    }

    [Theory]
    [InlineData(0, 1, 2)]
    [InlineData(1, 0, -2)]
    public void Observe_OneSidedAnswers_StopsAtTheBound(double score, double predicted, double bound)
    {
        var difficulties = new ItemDifficulties();
        for (var i = 0; i < 10_000; i++) difficulties.Observe("t", 1, score, predicted);
        Assert.Equal(bound, difficulties.ShiftOf("t", 1));
    }

    [Fact]
    public void Export_AfterJsonAndImport_GoesOnAsBefore()
    {
        var (before, after) = (new ItemDifficulties(), new ItemDifficulties());
        foreach (var (template, level) in new[] { ("b", 1), ("a", 2), ("a", 1), ("a", 1) }) before.Observe(template, level, 0, 0.6);

        var json = JsonSerializer.Serialize(new DifficultyShifts(before.Export()), DifficultyJson.Default.DifficultyShifts);
        after.Import(JsonSerializer.Deserialize(json, DifficultyJson.Default.DifficultyShifts)!.Shifts);

        Assert.Equal([("a", 1, 2L), ("a", 2, 1L), ("b", 1, 1L)], after.Export().Select(s => (s.Template, s.Level, s.Answers)));
        Assert.Equal(before.Export(), after.Export());
        before.Observe("a", 1, 1, 0.5);
        after.Observe("a", 1, 1, 0.5);
        Assert.Equal(before.ShiftOf("a", 1), after.ShiftOf("a", 1));
    }

    [Fact]
    public void Import_OutOfBounds_IsBounded()
    {
        var difficulties = new ItemDifficulties();
        difficulties.Import([new("t", 1, 99, -5)]);
        Assert.Equal([new DifficultyShift("t", 1, 2, 0)], difficulties.Export());
    }

    [Fact]
    public void Observe_ManyThreads_LosesNoAnswer()
    {
        var difficulties = new ItemDifficulties();
        Parallel.For(0, 40_000, i => difficulties.Observe($"t{i % 4}", 1, i % 2, 0.5));
        Assert.Equal([10_000L, 10_000L, 10_000L, 10_000L], difficulties.Export().Select(s => s.Answers));
        Assert.All(difficulties.Export(), s => Assert.InRange(s.Logits, -2, 2));
    }
}
