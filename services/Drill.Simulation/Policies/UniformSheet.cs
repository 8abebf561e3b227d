using Drill.Domain.Selection;

namespace Drill.Simulation.Policies;

/// <summary>
/// The paper drill: one sheet for all. A page holds ten items of one skill, easy ones first; the pages follow the teaching order, and after the last one the first again.
/// </summary>
public sealed record UniformSheet() : Policy("uniform")
{
    private const int PageLength = 10;

    public override PolicyRun Begin(PolicyTask task) => new Run(task);

    private sealed class Run(PolicyTask task) : CandidateRun(task)
    {
        private readonly int[] _order = OrderOf(task.Candidates());

        private int _place;

        protected override int Pick(ReadOnlySpan<Prediction> predictions, DateTimeOffset now) => _order[_place++ % _order.Length];

        private static int[] OrderOf(Candidate[] candidates) =>
            [.. Enumerable.Range(0, candidates.Length).GroupBy(i => candidates[i].Skill).SelectMany(page => PageOf([.. page.OrderBy(i => candidates[i].Level)]))];

        // Stretched over the page: with three levels four, three and three items.
        private static IEnumerable<int> PageOf(int[] byLevel) => Enumerable.Range(0, PageLength).Select(place => byLevel[place * byLevel.Length / PageLength]);
    }
}
