using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using Drill.Load.Serving;
using Drill.Load.Tablets;
using Drill.Simulation.Client;

namespace Drill.Load.Throughput;

/// <summary>Closed loop: every connection sends its next request as soon as it heard the last answer.</summary>
internal static class ThroughputScenario
{
    /// <summary>Windows of answers before the first that counts.</summary>
    private const int WarmUp = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task<Summary> RunAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        options = options.Or(students: 128, seconds: 5, repeats: 5);
        var window = options.Window!.Value;
        using var host = await Host.OpenAsync(options, cancellationToken);
        using var http = host.Connect(Patience);
        var tablets = await Tablet.StartAllAsync(host.School, http, options.Seed, cancellationToken);

        Progress.Say($"{tablets.Length} students signed in; warming up");
        await EchoAsync(tablets, window, cancellationToken);
        await AnswerAsync(tablets, WarmUp * window, cancellationToken); // an answer takes ten times the code of an echo, and all of it is to be compiled

        var pairs = new List<(WindowResult, WindowResult)>();
        for (var i = 0; i < options.Repeats; i++)
        {
            pairs.Add((
                await WithServerTimeAsync(host, () => EchoAsync(tablets, window, cancellationToken)),
                await WithServerTimeAsync(host, () => AnswerAsync(tablets, window, cancellationToken))));
        }

        return ThroughputSummary.Of(tablets.Length, options.MinEchoRatio, pairs);
    }

    /// <summary>Everybody answers, one item after the other.</summary>
    public static Task<WindowResult> AnswerAsync(Tablet[] tablets, TimeSpan window, CancellationToken cancellationToken) =>
        RunWindowAsync("attempts", tablets, window, tablet => AnswerOnceAsync(tablet, cancellationToken));

    /// <returns>How long the answer's request took, or null when it failed.</returns>
    public static async Task<TimeSpan?> AnswerOnceAsync(Tablet tablet, CancellationToken cancellationToken)
    {
        var now = DateTimeOffset.UtcNow;
        if (await tablet.MakeAttemptAsync(now, cancellationToken) is not { } attempt) return null;
        var body = DrillClient.WriteAttempt(attempt);
        var sent = Stopwatch.GetTimestamp();
        var result = await tablet.Client.SubmitRawAsync(body, cancellationToken);
        var elapsed = Stopwatch.GetElapsedTime(sent);
        if (result is not ApiResult<byte[]>.Ok reply) return null;
        tablet.Hear(reply.Value, now);
        return elapsed;
    }

    private static async Task<WindowResult> WithServerTimeAsync(Host host, Func<Task<WindowResult>> run)
    {
        var process = host.Processes.Count == 1 ? host.Process : null;
        var before = process?.ProcessorTime;
        var result = await run();
        result = result with { ServerMicroseconds = (process?.ProcessorTime - before)?.TotalMicroseconds / result.Answers };
        Progress.Say(result.ToString());
        return result;
    }

    // A text as long as an attempt's body, so that both carry as much.
    private static async Task<WindowResult> EchoAsync(Tablet[] tablets, TimeSpan window, CancellationToken cancellationToken)
    {
        var attempt = await tablets[0].MakeAttemptAsync(DateTimeOffset.UtcNow, cancellationToken) ?? throw new InvalidOperationException("The server gives no item.");
        var body = JsonSerializer.SerializeToUtf8Bytes(new EchoMessage(new string('x', DrillClient.WriteAttempt(attempt).Length)), EchoJson.Default.EchoMessage);
        return await RunWindowAsync("echo", tablets, window, async tablet =>
        {
            var sent = Stopwatch.GetTimestamp();
            var result = await tablet.Client.PostAsync("api/echo", body, cancellationToken);
            return result is ApiResult<byte[]>.Ok ? Stopwatch.GetElapsedTime(sent) : null;
        });
    }

    /// <param name="send">One request; its latency, or null when it failed.</param>
    private static async Task<WindowResult> RunWindowAsync(string what, Tablet[] tablets, TimeSpan window, Func<Tablet, Task<TimeSpan?>> send)
    {
        var failed = 0;
        var started = Stopwatch.GetTimestamp();
        var latencies = await Task.WhenAll(tablets.Select(async tablet =>
        {
            var mine = new List<double>();
            while (Stopwatch.GetElapsedTime(started) < window)
            {
                if (await send(tablet) is { } latency) mine.Add(latency.TotalMilliseconds);
                else Interlocked.Increment(ref failed);
            }

            return mine;
        }));
        return WindowResult.Of(what, new Latencies(latencies), Stopwatch.GetElapsedTime(started), failed);
    }
}

/// <summary>The body of <c>POST /api/echo</c>.</summary>
internal sealed record EchoMessage(string Text);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(EchoMessage))]
internal sealed partial class EchoJson : JsonSerializerContext;
