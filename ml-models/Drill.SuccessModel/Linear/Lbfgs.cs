using System.Numerics.Tensors;

namespace Drill.SuccessModel.Linear;

/// <summary>Minimises a smooth function by L-BFGS (Nocedal and Wright 2006, algorithm 7.5) with a backtracking line search.</summary>
internal static class Lbfgs
{
    private const int Memory = 8;
    private const double SufficientDecrease = 1e-4;

    /// <param name="objective">Gives the value at a point and fills the gradient.</param>
    /// <param name="tolerance">Ends when a step improves the value by less than this share of it.</param>
    /// <returns>The point reached.</returns>
    public static double[] Minimise(Func<double[], double[], double> objective, int dimensions, int maxSteps, double tolerance)
    {
        var (point, gradient) = (new double[dimensions], new double[dimensions]);
        var value = objective(point, gradient);
        var pairs = new Queue<(double[] Step, double[] Turn, double Curvature)>();
        for (var i = 0; i < maxSteps; i++)
        {
            var direction = Direction(gradient, pairs);
            var (next, nextGradient, nextValue) = Search(objective, point, gradient, value, direction, i == 0 ? 1 / (1 + TensorPrimitives.Norm<double>(gradient)) : 1);
            if (next is null) return point;
            var (step, turn) = (new double[dimensions], new double[dimensions]);
            TensorPrimitives.Subtract<double>(next, point, step);
            TensorPrimitives.Subtract<double>(nextGradient, gradient, turn);
            var curvature = TensorPrimitives.Dot<double>(step, turn);
            if (curvature > 1e-12)
            {
                if (pairs.Count == Memory) pairs.Dequeue();
                pairs.Enqueue((step, turn, curvature));
            }

            var isDone = value - nextValue < tolerance * Math.Abs(nextValue);
            (point, gradient, value) = (next, nextGradient, nextValue);
            if (isDone) break;
        }

        return point;
    }

    private static double[] Direction(double[] gradient, Queue<(double[] Step, double[] Turn, double Curvature)> pairs)
    {
        var direction = new double[gradient.Length];
        TensorPrimitives.Negate<double>(gradient, direction);
        var newestFirst = pairs.Reverse().ToArray();
        var shares = new double[newestFirst.Length];
        for (var i = 0; i < newestFirst.Length; i++)
        {
            shares[i] = TensorPrimitives.Dot<double>(newestFirst[i].Step, direction) / newestFirst[i].Curvature;
            TensorPrimitives.MultiplyAdd(newestFirst[i].Turn, -shares[i], direction, direction);
        }

        if (newestFirst.Length > 0) TensorPrimitives.Multiply(direction, newestFirst[0].Curvature / TensorPrimitives.SumOfSquares<double>(newestFirst[0].Turn), direction);
        for (var i = newestFirst.Length - 1; i >= 0; i--)
        {
            var back = TensorPrimitives.Dot<double>(newestFirst[i].Turn, direction) / newestFirst[i].Curvature;
            TensorPrimitives.MultiplyAdd(newestFirst[i].Step, shares[i] - back, direction, direction);
        }

        return direction;
    }

    /// <returns>A null point when no step along the direction improves the value.</returns>
    private static (double[]? Point, double[] Gradient, double Value) Search(
        Func<double[], double[], double> objective, double[] point, double[] gradient, double value, double[] direction, double firstLength)
    {
        var slope = TensorPrimitives.Dot<double>(gradient, direction);
        var (next, nextGradient) = (new double[point.Length], new double[point.Length]);
        for (var length = firstLength; length > 1e-12; length /= 2)
        {
            TensorPrimitives.MultiplyAdd(direction, length, point, next);
            var nextValue = objective(next, nextGradient);
            if (nextValue <= value + (SufficientDecrease * length * slope)) return (next, nextGradient, nextValue);
        }

        return (null, nextGradient, value);
    }
}
