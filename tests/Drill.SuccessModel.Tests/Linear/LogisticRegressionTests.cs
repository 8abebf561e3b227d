using Drill.SuccessModel.Linear;

namespace Drill.SuccessModel.Tests.Linear;

public sealed class LogisticRegressionTests
{
    [Fact]
    public void Minimise_Rosenbrock_FindsTheValley()
    {
        var point = Lbfgs.Minimise((p, gradient) =>
        {
            var (a, b) = (1 - p[0], p[1] - (p[0] * p[0]));
            gradient[0] = (-2 * a) - (400 * p[0] * b);
            gradient[1] = 200 * b;
            return (a * a) + (100 * b * b);
        }, 2, 500, 0);
        Assert.Equal(1, point[0], 1e-5);
        Assert.Equal(1, point[1], 1e-5);
    }

    [Fact]
    public void Fit_OneColumnWithoutPenalty_GivesTheLogitsOfTheShares()
    {
        // Column 0: 3 of 4 right with it, 1 of 4 without it. Intercept ln(1/3), weight ln 3 − ln(1/3).
        var rows = new SparseRows(1);
        for (var i = 0; i < 8; i++)
        {
            if (i < 4) rows.Add(0, 1);
            rows.EndRow();
        }

        var weights = LogisticRegression.Fit(8, 1, row => row is < 3 or 4, 0, rows.Dot, rows.AddTo);
        Assert.Equal(Math.Log(9), weights[0], 1e-2);
        Assert.Equal(-Math.Log(3), weights[1], 1e-2);
    }

    [Fact]
    public void Fit_WithPenalty_DrawsTheWeightButNotTheIntercept()
    {
        var rows = new SparseRows(1);
        for (var i = 0; i < 100; i++)
        {
            if (i < 50) rows.Add(0, 1);
            rows.EndRow();
        }

        var weights = LogisticRegression.Fit(100, 1, row => row % 50 < 40, 1e6, rows.Dot, rows.AddTo);
        Assert.Equal(0, weights[0], 1e-3);
        Assert.Equal(Math.Log(4), weights[1], 1e-2);
    }
}
