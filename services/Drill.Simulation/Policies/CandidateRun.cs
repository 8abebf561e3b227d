using Drill.Domain.Items;
using Drill.Domain.Learning;
using Drill.Domain.Numbers;
using Drill.Domain.Selection;

namespace Drill.Simulation.Policies;

/// <summary>A policy that points at one of the task's (template, level) pairs; the seed of the item is drawn.</summary>
internal abstract class CandidateRun : PolicyRun
{
    private readonly Prediction[] _predictions;

    protected CandidateRun(PolicyTask task)
    {
        (Task, Candidates, Random) = (task, task.Candidates(), SeededRandom.From("policy", task.Seed));
        _predictions = new Prediction[Candidates.Length];
    }

    protected PolicyTask Task { get; }

    protected Candidate[] Candidates { get; }

    protected SeededRandom Random { get; }

    public sealed override Choice Choose(StudentState student, DateTimeOffset now)
    {
        Task.Model.Predict(student, Task.Grade, now, Candidates, _predictions);
        var picked = Pick(_predictions, now);
        var (_, template, level) = Candidates[picked];
        var item = new ItemId(template.Id, template.Version, level, (uint)Random.NextBits());
        return new(item, new Why.Assigned(), _predictions[picked].Success, Task.Model.DifficultyOf(Candidates[picked]), Candidates.Length, 1, Task.Model.Version, "simulated")
        {
            MedianTime = Task.Times?.MedianOf(item.Template, item.Level),
        };
    }

    /// <summary>Index of the candidate to give.</summary>
    protected abstract int Pick(ReadOnlySpan<Prediction> predictions, DateTimeOffset now);
}
