using Drill.SuccessModel.Measures;

namespace Drill.SuccessModel.Tests.Measures;

public sealed class MeasuredTests
{
    [Fact]
    public void Of_FourRows_GivesTheHandComputedFigures()
    {
        // Right: 0.9, 0.4; wrong: 0.4, 0.2. Pairs: 0.9 beats both; 0.4 ties with 0.4 and beats 0.2: (2 + 0.5 + 1) / 4.
        var figures = Measured.Of([0.9f, 0.4f, 0.4f, 0.2f], [true, true, false, false]);
        Assert.Equal(3.5 / 4, figures.Auc, 9);
        Assert.Equal(-(Math.Log(0.9) + Math.Log(0.4) + Math.Log(0.6) + Math.Log(0.8)) / 4, figures.LogLoss, 6);
        Assert.Equal(Math.Sqrt((0.01 + 0.36 + 0.16 + 0.04) / 4), figures.Rmse, 6);

        // Bins: 0.9 → gap 0.1; both 0.4 → |0.8 − 1| = 0.2; 0.2 → 0.2. Sum 0.5 over 4 rows.
        Assert.Equal(0.5 / 4, figures.Ece, 6);
        Assert.Equal(0.75, figures.Accuracy);
        Assert.Equal(4, figures.Rows);
    }

    [Fact]
    public void Of_OneClassOnly_HasNoAuc() => Assert.True(double.IsNaN(Measured.Of([0.5f, 0.6f], [true, true]).Auc));

    [Fact]
    public void Of_CertainMistake_CostsMuchButNotInfinitely() => Assert.Equal(-Math.Log(1e-7), Measured.Of([1f], [false]).LogLoss, 6);

    [Fact]
    public void Auc_Weighted_EqualsTheRowsRepeated()
    {
        float[] predicted = [0.1f, 0.5f, 0.5f, 0.8f];
        bool[] correct = [false, true, false, true];
        int[] times = [2, 0, 1, 3];
        float[] repeated = [.. predicted.SelectMany((p, i) => Enumerable.Repeat(p, times[i]))];
        bool[] outcomes = [.. correct.SelectMany((c, i) => Enumerable.Repeat(c, times[i]))];
        Assert.Equal(new RankOrder(repeated, outcomes).Auc(), new RankOrder(predicted, correct).Auc(i => times[i]));
    }

    [Fact]
    public void Deciles_TwentyRows_HoldTwoEach()
    {
        var bins = CalibrationBin.Deciles([.. Enumerable.Range(0, 20).Select(i => i / 20f)], [.. Enumerable.Range(0, 20).Select(i => i % 2 == 0)]);
        Assert.Equal(10, bins.Count);
        Assert.All(bins, b => Assert.Equal((2, 0.5), (b.Rows, b.Observed)));
        Assert.Equal(0.025, bins[0].Predicted, 6);
        Assert.Equal(0.05, bins[0].To, 6);
    }

    [Fact]
    public void Between_Band_TakesItsRowsAlone()
    {
        var band = CalibrationBin.Between(0.7, 0.8, [0.6f, 0.72f, 0.78f, 0.9f], [true, true, false, true]);
        Assert.Equal((2, 0.5), (band!.Rows, band.Observed));
        Assert.Equal(0.75, band.Predicted, 6);
        Assert.Null(CalibrationBin.Between(0.7, 0.8, [0.1f], [true]));
    }

    [Fact]
    public void Run_OneStudentEqualToAll_HasAnIntervalAroundTheFigure()
    {
        var random = new Random(1);
        float[] predicted = [.. Enumerable.Range(0, 2000).Select(_ => (float)random.NextDouble())];
        bool[] correct = [.. predicted.Select(p => random.NextDouble() < p)];
        int[] students = [.. Enumerable.Range(0, 2000).Select(i => i / 20)];
        var (figures, intervals) = (Measured.Of(predicted, correct), StudentBootstrap.Run(predicted, correct, students, 100, 1));
        Assert.InRange(figures.Auc, intervals.Auc.From, intervals.Auc.To);
        Assert.InRange(intervals.Auc.To - intervals.Auc.From, 0.01, 0.08);
        Assert.Equal(intervals, StudentBootstrap.Run(predicted, correct, students, 100, 1));
        Assert.NotEqual(intervals, StudentBootstrap.Run(predicted, correct, students, 100, 2));
    }
}
