using System.Collections.Immutable;
using Drill.Domain.Attempts;
using Drill.Domain.Learning;
using Drill.Domain.Selection;
using Drill.SuccessModel.Rasch;
using Drill.SuccessModel.Watching;

namespace Drill.SuccessModel.Serving;

/// <summary>
/// The model in service: the promoted one chooses, others predict beside it and are only watched, and where the promoted one fails or is slow the baseline stands in.
/// Models change while it serves.
/// </summary>
public sealed class ServingModel(RaschModel baseline, CurriculumItems items, ModelWatch watch, TimeProvider clock) : ISuccessModel
{
    private readonly Breaker _breaker = new(clock);
    private readonly Lock _changing = new();
    private volatile InService _inService = new(null, 0, []);
    private ImmutableArray<string> _versions = [baseline.Version];

    public string Version => _inService.Running?.Version ?? baseline.Version;

    public IReadOnlyList<string> Shadows => [.. _inService.Shadows.Select(s => s.Version)];

    public bool IsStandingIn => _inService.Running is not null && _breaker.IsResting;

    /// <param name="running">Chooses from now on; null leaves it to the baseline.</param>
    /// <param name="shadows">Predict and are watched.</param>
    public void Use(ISuccessModel? running, params IEnumerable<ISuccessModel> shadows)
    {
        lock (_changing) _inService = new(running, running is null ? 0 : NumberOf(running.Version), [.. shadows]);
    }

    public string VersionOf(Prediction prediction) => _versions[prediction.Model];

    public IStudentMemory NewMemory() => new AnswerMemory(items);

    public void Predict(StudentState student, int grade, DateTimeOffset now, ReadOnlySpan<Candidate> candidates, Span<Prediction> predictions)
    {
        var (running, number, _) = _inService;
        if (running is null || _breaker.IsResting || !TryPredict(running, student, grade, now, candidates, predictions)) baseline.Predict(student, grade, now, candidates, predictions);
        else foreach (ref var prediction in predictions) prediction = prediction with { Model = number };
    }

    public double DifficultyOf(in Candidate candidate) => baseline.DifficultyOf(candidate);

    // The baseline follows the answers that it chose itself: against another's predictions its steps would mean nothing.
    public void Observe(Attempt attempt)
    {
        if (attempt.Model == baseline.Version) baseline.Observe(attempt);
    }

    public void Observe(StudentState before, Attempt attempt)
    {
        Observe(attempt);
        if (!attempt.IsEvidence) return;
        var isCorrect = Answered.IsCorrect(attempt);
        watch.Observe(attempt.Model, attempt.Grade, attempt.PredictedSuccess, isCorrect, attempt.ReceivedAt);
        if (_inService.Shadows is { IsEmpty: false } shadows && items.Find(attempt.Item) is { } candidate) ObserveBeside(shadows, before, attempt, candidate, isCorrect);
    }

    private void ObserveBeside(ImmutableArray<ISuccessModel> shadows, StudentState before, Attempt attempt, Candidate candidate, bool isCorrect)
    {
        Span<Prediction> prediction = stackalloc Prediction[1];
        foreach (var shadow in shadows)
        {
            if (TryPredict(shadow, before, attempt.Grade, attempt.ReceivedAt, [candidate], prediction)) watch.Observe(shadow.Version, attempt.Grade, prediction[0].Success, isCorrect, attempt.ReceivedAt);
        }
    }

    // A model is a file made elsewhere: whatever it throws must not cost the student the next item.
    private bool TryPredict(ISuccessModel model, StudentState student, int grade, DateTimeOffset now, ReadOnlySpan<Candidate> candidates, Span<Prediction> predictions)
    {
        var start = clock.GetTimestamp();
        try
        {
            model.Predict(student, grade, now, candidates, predictions);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Fail(model);
            return false;
        }

        foreach (var prediction in predictions)
        {
            if (prediction.Success is > 0 and < 1) continue;
            Fail(model);
            return false;
        }

        if (model == _inService.Running) _breaker.Took(clock.GetElapsedTime(start));
        return true;
    }

    private void Fail(ISuccessModel model)
    {
        watch.Failed(model.Version);
        if (model == _inService.Running) _breaker.Failed();
    }

    private int NumberOf(string version)
    {
        if (_versions.IndexOf(version) is >= 0 and var known) return known;
        _versions = _versions.Add(version);
        return _versions.Length - 1;
    }

    private sealed record InService(ISuccessModel? Running, int Number, ImmutableArray<ISuccessModel> Shadows);
}
