using Drill.Domain.Selection;

namespace Drill.Simulation.Policies;

/// <summary>Anything at any time.</summary>
public sealed record RandomItems() : Policy("random")
{
    public override PolicyRun Begin(PolicyTask task) => new Run(task);

    private sealed class Run(PolicyTask task) : CandidateRun(task)
    {
        protected override int Pick(ReadOnlySpan<Prediction> predictions, DateTimeOffset now) => Random.Between(0, predictions.Length - 1);
    }
}
