using System.Numerics.Tensors;
using Drill.Domain.Learning;

namespace Drill.SuccessModel.Linear;

/// <summary>Logistic regression with an L2 penalty on every weight but the intercept.</summary>
internal static class LogisticRegression
{
    private const int MaxSteps = 3_000;
    private const double Tolerance = 1e-7;

    /// <summary>Rows are added up in so many parts at a time; the same on every machine, because the order of a sum shows in its last digits.</summary>
    private const int Chunks = 8;

    /// <param name="columns">Weights wanted; the intercept comes after them.</param>
    /// <param name="dot">Row times weights, the intercept left out.</param>
    /// <param name="addTo">Adds a multiple of a row to a gradient.</param>
    /// <returns>The weights and, last, the intercept.</returns>
    public static double[] Fit(int rows, int columns, Func<int, bool> isCorrect, double l2, Dot dot, AddTo addTo) =>
        Lbfgs.Minimise((weights, gradient) => Evaluate(weights, gradient, rows, columns, isCorrect, l2, dot, addTo), columns + 1, MaxSteps, Tolerance);

    /// <returns>Penalised −ln likelihood.</returns>
    private static double Evaluate(double[] weights, double[] gradient, int rows, int columns, Func<int, bool> isCorrect, double l2, Dot dot, AddTo addTo)
    {
        var loss = 0.0;
        for (var c = 0; c < columns; c++)
        {
            gradient[c] = l2 * weights[c];
            loss += l2 * weights[c] * weights[c] / 2;
        }

        gradient[columns] = 0;
        var (losses, gradients) = (new double[Chunks], new double[Chunks][]);
        Parallel.For(0, Chunks, chunk =>
        {
            gradients[chunk] = new double[columns + 1];
            losses[chunk] = AddUp(weights, gradients[chunk], (int)((long)rows * chunk / Chunks), (int)((long)rows * (chunk + 1) / Chunks), isCorrect, dot, addTo);
        });
        foreach (var part in gradients) TensorPrimitives.Add<double>(gradient, part, gradient);
        return loss + losses.Sum();
    }

    private static double AddUp(double[] weights, double[] gradient, int firstRow, int endRow, Func<int, bool> isCorrect, Dot dot, AddTo addTo)
    {
        var loss = 0.0;
        for (var row = firstRow; row < endRow; row++)
        {
            var logit = dot(row, weights) + weights[^1];
            var y = isCorrect(row);
            // ln(1 + e^-|x|) + max(0, ∓x): neither overflows.
            loss += Math.Log(1 + Math.Exp(-Math.Abs(logit))) + Math.Max(0, y ? -logit : logit);
            var residual = Logistic.Probability(logit) - (y ? 1 : 0);
            addTo(row, residual, gradient);
            gradient[^1] += residual;
        }

        return loss;
    }

    /// <summary>Called from several threads at a time.</summary>
    internal delegate double Dot(int row, ReadOnlySpan<double> weights);

    /// <inheritdoc cref="Dot"/>
    internal delegate void AddTo(int row, double factor, Span<double> target);
}
