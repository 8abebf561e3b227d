using System.Diagnostics.Metrics;
using Drill.Server.Observability;
using Drill.SuccessModel.Serving;
using Drill.SuccessModel.Watching;

namespace Drill.Server.Models;

/// <summary>Which model chose, what it expected and what came: sums, from which calibration is drawn by version and grade.</summary>
public sealed class ModelMetrics : IHostedService
{
    private readonly ModelWatch _watch;
    private readonly Counter<long> _answers;
    private readonly Counter<double> _expected;
    private readonly Counter<long> _right;
    private readonly Counter<long> _alarms;

    public ModelMetrics(IMeterFactory meters, ModelWatch watch, ServingModel serving)
    {
        _watch = watch;
        var meter = meters.Create(ServerMetrics.MeterName);
        _answers = meter.CreateCounter<long>("drill.model.answers", "{answer}", "Answers whose prediction was watched, by model and grade.");
        _expected = meter.CreateCounter<double>("drill.model.expected", "{answer}", "Right answers that the model expected.");
        _right = meter.CreateCounter<long>("drill.model.right", "{answer}", "Right answers that came.");
        _alarms = meter.CreateCounter<long>("drill.model.alarms", "{alarm}", "Drift alarms raised.");
        meter.CreateObservableGauge("drill.model.standing_in", () => serving.IsStandingIn ? 1 : 0, "{state}", "1 while the baseline stands in for a model that failed or was slow.");
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _watch.Watched += Count;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _watch.Watched -= Count;
        return Task.CompletedTask;
    }

    private void Count(WatchedAnswer answer)
    {
        var (model, grade) = (new KeyValuePair<string, object?>("model", answer.Model), new KeyValuePair<string, object?>("grade", answer.Grade));
        _answers.Add(1, model, grade);
        _expected.Add(answer.Expected, model, grade);
        if (answer.IsCorrect) _right.Add(1, model, grade);
        if (answer.RaisedAlarm) _alarms.Add(1, model);
    }
}
