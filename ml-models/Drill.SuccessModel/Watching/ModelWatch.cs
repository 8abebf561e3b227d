using System.Collections.Concurrent;

namespace Drill.SuccessModel.Watching;

/// <summary>Each model's expectations beside what came of them, while it serves. Bounded: a fixed number of figures for each of the last models. Safe from many threads.</summary>
public sealed class ModelWatch
{
    /// <summary>Models watched at one time; the first to go is the one that was met first.</summary>
    private const int MaxModels = 8;

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

    private WatchedModel ModelOf(string model)
    {
        if (_models.TryGetValue(model, out var known)) return known;
        var watched = _models.GetOrAdd(model, _ => new WatchedModel(Interlocked.Increment(ref _met)));
        if (_models.Count > MaxModels) _models.TryRemove(_models.MinBy(m => m.Value.Met).Key, out _);
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
