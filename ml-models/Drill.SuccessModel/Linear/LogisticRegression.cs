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
    public static double[] Fit(int rows, int columns, Func<int, bool> isCorrect, double l2, Dot dot, AddTo addTo)
    {
        var losses = new double[Chunks];
        double[][] gradients = [.. Enumerable.Range(0, Chunks).Select(_ => new double[columns + 1])];
        return Lbfgs.Minimise(Evaluate, columns + 1, MaxSteps, Tolerance);

        // Penalised −ln likelihood.
        double Evaluate(double[] weights, double[] gradient)
        {
            Parallel.For(0, Chunks, chunk =>
            {
                Array.Clear(gradients[chunk]);
                losses[chunk] = AddUp(weights, gradients[chunk], (int)((long)rows * chunk / Chunks), (int)((long)rows * (chunk + 1) / Chunks), isCorrect, dot, addTo);
            });
            var slopes = weights.AsSpan(..columns);
            TensorPrimitives.Multiply(slopes, l2, gradient);
            gradient[columns] = 0;
            foreach (var part in gradients) TensorPrimitives.Add<double>(gradient, part, gradient);
            return losses.Sum() + (l2 * TensorPrimitives.SumOfSquares<double>(slopes) / 2);
        }
    }

    private static double AddUp(double[] weights, double[] gradient, int firstRow, int endRow, Func<int, bool> isCorrect, Dot dot, AddTo addTo)
    {
        var loss = 0.0;
        for (var row = firstRow; row < endRow; row++)
        {
            var logit = dot(row, weights) + weights[^1];
            var y = isCorrect(row);
            loss += Logistic.Loss(logit, y);
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
