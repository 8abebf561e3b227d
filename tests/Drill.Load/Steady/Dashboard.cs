using System.Collections.Concurrent;
using System.Text.Json;
using Drill.Simulation.Client;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;

namespace Drill.Load.Steady;

/// <summary>A teacher's live page: takes the news of one class and notes how old each answer is when it appears.</summary>
internal sealed class Dashboard : IAsyncDisposable
{
    private readonly HubConnection _connection;
    private readonly AnswerTimes _answers;
    private readonly List<double> _latencies = [];

    private Dashboard(HubConnection connection, AnswerTimes answers)
    {
        (_connection, _answers) = (connection, answers);
        _connection.On<JsonElement>("changed", Note);
    }

    /// <summary>Milliseconds from when an answer was due until this screen showed it.</summary>
    public IReadOnlyList<double> LatenciesMs
    {
        get
        {
            lock (_latencies) return [.. _latencies];
        }
    }

    public static async Task<Dashboard> OpenAsync(Uri server, DrillClient staff, string classroom, AnswerTimes answers, CancellationToken cancellationToken)
    {
        var connection = new HubConnectionBuilder().WithUrl(new Uri(server, "hubs/classroom"), options =>
        {
            options.Headers["Cookie"] = staff.CookieHeader;
            options.Transports = HttpTransportType.WebSockets;
            options.SkipNegotiation = true;
        }).Build();
        var dashboard = new Dashboard(connection, answers);
        await connection.StartAsync(cancellationToken);
        await connection.InvokeAsync("Watch", classroom, cancellationToken);
        return dashboard;
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private void Note(JsonElement news)
    {
        var now = DateTimeOffset.UtcNow;
        foreach (var student in news.GetProperty("changes").GetProperty("students").EnumerateArray())
        {
            var lastAt = student.GetProperty("lastAt");
            if (lastAt.ValueKind == JsonValueKind.Null || _answers.DueBefore(student.GetProperty("student").GetString()!, lastAt.GetDateTimeOffset()) is not { } due) continue;
            lock (_latencies) _latencies.Add((now - due).TotalMilliseconds);
        }
    }
}

/// <summary>When each student's last answers were due, by the clock that generator and server share.</summary>
internal sealed class AnswerTimes
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _due = new();

    public void Due(string student, DateTimeOffset at) => _due[student] = at;

    /// <summary>When the answer was due that the server received at a time; null when it is an older one than the student's last.</summary>
    public DateTimeOffset? DueBefore(string student, DateTimeOffset receivedAt) => _due.TryGetValue(student, out var due) && due <= receivedAt ? due : null;
}
