using System.Globalization;
using Drill.Domain.Selection;

namespace Drill.Simulation.Policies;

/// <summary>One of the ten items whose predicted success lies nearest a target that never changes.</summary>
/// <param name="Target">P(right) aimed at, (0, 1).</param>
public sealed record FixedTarget(double Target) : Policy(string.Create(CultureInfo.InvariantCulture, $"fixed {Target:0.00}"))
{
    private const int Nearest = 10;

    public override PolicyRun Begin(PolicyTask task) => new Run(task, Target);

    private sealed class Run(PolicyTask task, double target) : CandidateRun(task)
    {
        private readonly int[] _order = new int[task.Candidates().Length];
        private readonly double[] _distances = new double[task.Candidates().Length];

        protected override int Pick(ReadOnlySpan<Prediction> predictions, DateTimeOffset now)
        {
            for (var i = 0; i < _order.Length; i++) (_order[i], _distances[i]) = (i, Math.Abs(predictions[i].Success - target));
            Array.Sort(_distances, _order);
            return _order[Random.Between(0, Math.Min(Nearest, _order.Length) - 1)];
        }
    }
}
