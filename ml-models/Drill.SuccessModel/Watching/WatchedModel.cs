namespace Drill.SuccessModel.Watching;

/// <summary>The figures of one model.</summary>
internal sealed class WatchedModel(int met)
{
    private const int Deciles = 10;
    private const int Grades = 13;

    private readonly Lock _counting = new();
    private readonly CalibrationCounts _deciles = new(Deciles);
    private readonly CalibrationCounts _grades = new(Grades);
    private DriftAlarm _drift = DriftAlarm.Quiet;
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
            var before = _drift;
            _drift = before.After(expected, isCorrect, at);
            return before.Since is null && _drift.Since is not null;
        }
    }

    public void Fail() => Interlocked.Increment(ref _failures);

    public WatchReport Report()
    {
        lock (_counting) return new(_answers, Interlocked.Read(ref _failures), _deciles.Cells(), _grades.Cells(), _drift);
    }
}
