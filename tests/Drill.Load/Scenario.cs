using Drill.Load.Cost;
using Drill.Load.Faults;
using Drill.Load.Flush;
using Drill.Load.Rush;
using Drill.Load.Sizing;
using Drill.Load.Steady;
using Drill.Load.Throughput;

namespace Drill.Load;

/// <summary>One kind of load. A new one is a file and a line in <see cref="All"/>.</summary>
internal sealed record Scenario(string Name, string Description, Func<LoadOptions, CancellationToken, Task<Summary>> RunAsync)
{
    public static readonly IReadOnlyList<Scenario> All =
    [
        new("throughput", "durable answers per second beside a bare authenticated JSON echo, in alternating windows", ThroughputScenario.RunAsync),
        new("lesson", "2,000 students at one answer per 10 s, 50 live dashboards", LessonScenario.RunAsync),
        new("knee", "more and more answers a second, until beyond what the server can do", KneeScenario.RunAsync),
        new("storm", "1,000 sign-ins in 60 s, 200 of them in the first 5 s", StormScenario.RunAsync),
        new("flood", "50,000 answers that waited offline, beside a lesson that goes on", FloodScenario.RunAsync),
        new("scaling", "cost of an answer over 1,000 and over 1,000,000 stored attempts", ScalingScenario.RunAsync),
        new("memory", "bytes a student in use keeps in memory", MemoryScenario.RunAsync),
        new("activation", "first word of a student with 20,000 attempts, with and without a snapshot", ActivationScenario.RunAsync),
        new("sizing", "what an answer and a student take, and what 2,400, 100,000 and 9,000,000 students would need", SizingScenario.RunAsync),
        new("fsync", "every acknowledgement follows a flush, seen from outside with strace", FsyncScenario.RunAsync),
        new("copies", "each attempt three times, late, in reversed order, from two devices at once", CopiesScenario.RunAsync),
        new("clocks", "tablets ten years off, the server an hour off", ClocksScenario.RunAsync),
        .. Fault.All.Select(fault => new Scenario(fault.Name, fault.Description, (options, cancellationToken) => FaultScenario.RunAsync(fault, options, cancellationToken))),
    ];
}
