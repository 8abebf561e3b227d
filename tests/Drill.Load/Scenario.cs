using System.Text.Json;
using System.Text.Json.Serialization;
using Drill.Load.Kill;
using Drill.Load.Throughput;

namespace Drill.Load;

/// <summary>What a scenario found: everything it measured, and the bars it missed in words.</summary>
internal abstract record Summary(string Scenario, IReadOnlyList<string> Missed);

/// <summary>One kind of load. A new one is a folder and a line in <see cref="All"/>.</summary>
internal sealed record Scenario(string Name, string Description, Func<LoadOptions, CancellationToken, Task<Summary>> RunAsync)
{
    public static readonly IReadOnlyList<Scenario> All =
    [
        new("throughput", "durable answers per second beside a bare authenticated JSON echo, in alternating windows", ThroughputScenario.RunAsync),
        new("kill", "kill -9 under load at random times; nothing acknowledged may be lost, doubled or changed", KillScenario.RunAsync),
    ];
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ThroughputSummary))]
[JsonSerializable(typeof(KillSummary))]
internal sealed partial class SummaryJson : JsonSerializerContext;
