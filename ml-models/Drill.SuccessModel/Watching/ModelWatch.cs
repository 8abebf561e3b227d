using System.Collections.Concurrent;

namespace Drill.SuccessModel.Watching;

/// <summary>Each model's expectations beside what came of them. What was watched is kept apart until it is stored, so that several hosts can add theirs to one document. Bounded: a fixed number of figures for each of the last models. Safe from many threads.</summary>
public sealed class ModelWatch
{
    private readonly ConcurrentDictionary<string, WatchedModel> _models = new(StringComparer.Ordinal);
    private int _met;

    /// <summary>Told of every answer that was watched.</summary>
    public event Action<WatchedAnswer>? Watched;

    /// <param name="expected">P(right) before the answer, [0, 1].</param>
    public void Observe(string model, int grade, double expected, bool isCorrect, DateTimeOffset at)
    {
        var raised = ModelOf(model).Observe(grade, expected, isCorrect, at);
        Watched?.Invoke(new(model, grade, expected, isCorrect, raised));
    }

    /// <summary>The model threw or gave what is no probability.</summary>
    public void Failed(string model) => ModelOf(model).Fail();

    public WatchReport Report(string model) => _models.TryGetValue(model, out var watched) ? watched.Report() : WatchReport.Empty;

    /// <summary>What was watched and is not stored yet.</summary>
    public ModelTallies Unstored() => new([.. _models.Values.Select(m => m.Unstored()).OfType<ModelTally>()]);

    /// <summary>What was read or written is known now.</summary>
    /// <param name="stored">All that is stored.</param>
    /// <param name="own">The part of <see cref="Unstored"/> that is among it by now.</param>
    public void Settle(ModelTallies stored, ModelTallies own)
    {
        foreach (var model in stored.Models.Reverse()) ModelOf(model.Model).Store(model);
        foreach (var model in own.Models)
        {
            if (_models.TryGetValue(model.Model, out var watched)) watched.Release(model);
        }
    }

    private WatchedModel ModelOf(string model)
    {
        if (_models.TryGetValue(model, out var known)) return known;
        var watched = _models.GetOrAdd(model, _ => new WatchedModel(model, Interlocked.Increment(ref _met)));

        // The first to go is the one that was met first.
        if (_models.Count > ModelTallies.MaxModels) _models.TryRemove(_models.MinBy(m => m.Value.Met).Key, out _);
        return watched;
    }
}

/// <param name="RaisedAlarm">Whether this answer was the one that raised the model's drift alarm.</param>
public readonly record struct WatchedAnswer(string Model, int Grade, double Expected, bool IsCorrect, bool RaisedAlarm);

/// <param name="Failures">Batches that the model could not predict.</param>
public sealed record WatchReport(long Answers, long Failures, IReadOnlyList<WatchedCell> Deciles, IReadOnlyList<WatchedCell> Grades, DriftAlarm Drift)
{
    public static readonly WatchReport Empty = new(0, 0, [], [], DriftAlarm.Quiet);
}
