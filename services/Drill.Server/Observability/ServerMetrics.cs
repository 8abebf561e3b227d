using System.Diagnostics.Metrics;
using Drill.Domain.Items.Grading;

namespace Drill.Server.Observability;

/// <summary>What the server tells of its work: numbers only, never a name, an id or an answer.</summary>
public sealed class ServerMetrics
{
    public const string MeterName = "Drill.Server";

    private readonly Counter<long> _answers;
    private readonly Histogram<double> _latency;
    private readonly UpDownCounter<int> _dashboards;

    public ServerMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        _answers = meter.CreateCounter<long>("drill.answers", "{answer}", "Answers acknowledged, by outcome.");
        _latency = meter.CreateHistogram<double>("drill.answer.duration", "s", "From reading an answer until its reply.");
        _dashboards = meter.CreateUpDownCounter<int>("drill.dashboards", "{connection}", "Live connections of teachers.");
    }

    public void Answered(Outcome outcome, TimeSpan duration)
    {
        _answers.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
        _latency.Record(duration.TotalSeconds);
    }

    public void DashboardOpened() => _dashboards.Add(1);

    public void DashboardClosed() => _dashboards.Add(-1);
}
