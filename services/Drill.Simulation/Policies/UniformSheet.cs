using Drill.Domain.Selection;

namespace Drill.Simulation.Policies;

/// <summary>
/// The paper drill: one sheet for all. A page holds each skill of a unit at each level, easy ones first; after a grade's last page the first follows again.
/// </summary>
public sealed record UniformSheet() : Policy("uniform")
{
    public override PolicyRun Begin(PolicyTask task) => new Run(task);

    private sealed class Run(PolicyTask task) : CandidateRun(task)
    {
        private readonly int[] _order = OrderOf(task.Candidates());

        private int _place;

        protected override int Pick(ReadOnlySpan<Prediction> predictions) => _order[_place++ % _order.Length];

        private static int[] OrderOf(Candidate[] candidates) =>
            [.. Enumerable.Range(0, candidates.Length)
                .GroupBy(i => candidates[i].Skill.Unit.Order)
                .SelectMany(page => page.OrderBy(i => candidates[i].Level).ThenBy(i => candidates[i].Skill.Index))];
    }
}
