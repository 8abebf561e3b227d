using Drill.SuccessModel.Filter;

namespace Drill.SuccessModel.Tests.Filter;

public sealed class StudentFilterTests
{
    private static readonly FilterSettings Settings = new(1, 0.5, 0, 0);

    [Fact]
    public void Observe_FirstRightAnswer_MovesByTheKalmanStep()
    {
        var filter = new StudentFilter(Settings);
        filter.Observe([0], 0, isCorrect: true);

        // p = 0.5, information = 0.25, variance = 1.5: gain = 0.5 / (1 + 0.375), certainty = 0.25 / 1.375.
        Assert.Equal(0.5 / 1.375, filter.Ability.Mean, 12);
        Assert.Equal(1 - (0.25 / 1.375), filter.Ability.Variance, 12);
        Assert.Equal(0.5 * 0.5 / 1.375, filter.OffsetOf(0).Mean, 12);
        Assert.Equal(new Belief(0, 0.5), filter.OffsetOf(1));
    }

    [Fact]
    public void Predict_Uncertain_IsDrawnToOneHalf()
    {
        // Logit 2 with variance 1.5: 2 / sqrt(1 + π·1.5/8) = 1.5865...; 1 / (1 + e^-1.5865) = 0.8301...
        var prediction = new StudentFilter(Settings).Predict([0], -2);
        Assert.Equal(2 / Math.Sqrt(1 + (Math.PI * 1.5 / 8)), prediction.Logit, 12);
        Assert.Equal(0.8301, prediction.Probability, 3);
    }

    [Fact]
    public void Predict_TwoSkills_TakesTheirMean() => Assert.Equal(0.25, new StudentFilter(Settings).Predict([0, 1], 0).Offset.Variance, 12);

    [Fact]
    public void Fit_SimulatedItems_FindsTheirOrder()
    {
        var table = Samples.SimulatedResponses.Table(300, 40, seed: 1);
        var fit = DifficultyFit.Fit(table, [.. Enumerable.Range(0, 300)], FilterSettings.Slow);
        float Of(string item) => fit.OfSkills([table.Skills.Find($"k{(int.Parse(item, System.Globalization.CultureInfo.InvariantCulture) - 100) / 10}")]) + fit.OffsetOf(table.Items.Find(item));
        Assert.True(Of("101") + 0.7 < Of("159"), $"{Of("101")} {Of("159")}");
        Assert.Equal(0, fit.OffsetOf(100_000));
        Assert.Equal(fit.Overall, fit.OfSkill(100_000));
    }
}
