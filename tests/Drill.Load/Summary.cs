using System.Text.Json;
using System.Text.Json.Serialization;
using Drill.Load.Ledgers;

namespace Drill.Load;

/// <summary>What a scenario found: the one object of <c>--json</c>.</summary>
internal sealed record Summary
{
    public required string Scenario { get; init; }

    /// <summary>Over what and how it ran, in words: the store, the number of processes.</summary>
    public string Setting { get; init; } = "";

    /// <summary>Requests that were heard to be done: answers, or sign-ins.</summary>
    public int Acknowledged { get; init; }

    public int Lost { get; init; }

    public int Duplicate { get; init; }

    public int Phantom { get; init; }

    public int Changed { get; init; }

    public int FoldMismatch { get; init; }

    /// <summary>Answers that the scenario does not allow: any but a verdict and, under a fault or beyond the knee, 429 and 503 with Retry-After.</summary>
    public int Errors { get; init; }

    public double PerSecond { get; init; }

    public double P50Ms { get; init; }

    public double P99Ms { get; init; }

    public double P999Ms { get; init; }

    /// <summary>Attempts per bare authenticated echo, where both were measured.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? EchoRatio { get; init; }

    /// <summary>What else the scenario measures; each name says its unit.</summary>
    public IReadOnlyDictionary<string, double> Figures { get; init; } = new Dictionary<string, double>();

    /// <summary>The bars that were missed, in words.</summary>
    public IReadOnlyList<string> Missed { get; init; } = [];

    /// <summary>Why the scenario could not run on this machine; null when it ran.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NotRun { get; init; }

    public static Summary CouldNotRun(string scenario, string why) => new() { Scenario = scenario, NotRun = why };

    /// <summary>The same with what the checker found; anything it found misses the bar.</summary>
    public Summary With(Findings findings) => this with
    {
        Lost = findings.Lost,
        Duplicate = findings.Duplicate,
        Phantom = findings.Phantom,
        Changed = findings.Changed,
        FoldMismatch = findings.FoldMismatch,
        Missed = findings.Total == 0 ? Missed : [.. Missed, $"{findings.Total} findings between ledgers, pages and log", .. findings.Examples],
    };

    /// <summary>The same with latencies of answers.</summary>
    public Summary With(Latencies latencies) => this with
    {
        P50Ms = Math.Round(latencies.Percentile(0.5), 2),
        P99Ms = Math.Round(latencies.Percentile(0.99), 2),
        P999Ms = Math.Round(latencies.Percentile(0.999), 2),
    };

    /// <summary>The same with one more missed bar when <paramref name="holds"/> is false.</summary>
    public Summary Require(bool holds, string missed) => holds ? this : this with { Missed = [.. Missed, missed] };
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Summary))]
internal sealed partial class SummaryJson : JsonSerializerContext;
