namespace Drill.SuccessModel.Watching;

/// <summary>The figures of one model: those that are stored, from whatever host, and those that only this one has seen.</summary>
internal sealed class WatchedModel(string model, int met)
{
    public const int Deciles = 10;
    public const int Grades = 13;

    private readonly Lock _counting = new();
    private readonly CalibrationCounts _deciles = new(Deciles);
    private readonly CalibrationCounts _grades = new(Grades);
    private ModelTally _stored = new(model, 0, 0, CellSums.None(Deciles), CellSums.None(Grades), DriftAlarm.Quiet, default);
    private DriftAlarm _drift = DriftAlarm.Quiet;
    private DateTimeOffset _lastAt;
    private bool _hasFollowed;
    private long _answers;
    private long _failures;

    /// <summary>Place in the order in which models were met.</summary>
    public int Met => met;

    /// <returns>Whether this answer raised the alarm.</returns>
    public bool Observe(int grade, double expected, bool isCorrect, DateTimeOffset at)
    {
        lock (_counting)
        {
            _answers++;
            _deciles.Add(Math.Clamp((int)(expected * Deciles), 0, Deciles - 1), expected, isCorrect);
            _grades.Add(Math.Clamp(grade, 0, Grades - 1), expected, isCorrect);
            (_lastAt, _hasFollowed) = (at > _lastAt ? at : _lastAt, true);
            var before = _drift;
            _drift = before.After(expected, isCorrect, at);
            return before.Since is null && _drift.Since is not null;
        }
    }

    public void Fail()
    {
        lock (_counting) _failures++;
    }

    public WatchReport Report()
    {
        lock (_counting)
        {
            var all = _stored.Plus(Fresh());
            return new(all.Answers, all.Failures, all.Deciles.Cells(), all.Grades.Cells(), _drift);
        }
    }

    /// <returns>Null when all is stored.</returns>
    public ModelTally? Unstored()
    {
        lock (_counting) return _answers == 0 && _failures == 0 ? null : Fresh();
    }

    // What another host raised is raised here; where it stood is taken over by a host that has followed no answer of its own yet.
    public void Store(ModelTally stored)
    {
        lock (_counting)
        {
            _stored = stored;
            if (_drift.Since is null && (stored.Drift.Since is not null || !_hasFollowed)) _drift = stored.Drift;
        }
    }

    public void Release(ModelTally own)
    {
        lock (_counting)
        {
            (_answers, _failures) = (_answers - own.Answers, _failures - own.Failures);
            _deciles.Release(own.Deciles);
            _grades.Release(own.Grades);
        }
    }

    private ModelTally Fresh() => new(model, _answers, _failures, _deciles.Sums(), _grades.Sums(), _drift, _lastAt);
}
