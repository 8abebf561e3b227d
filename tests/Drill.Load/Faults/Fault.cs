using Drill.Load.Serving;

namespace Drill.Load.Faults;

/// <summary>One row of the fault table: what is done to the servers under load, and what must hold.</summary>
/// <param name="StrikeAsync">Does the fault and undoes what has to be undone by hand; tells what it measured, by name.</param>
/// <param name="OpenAsync">Starts the servers it is done to; throws <see cref="CannotRunException"/> where this machine cannot.</param>
internal sealed record Fault(
    string Name,
    string Description,
    Func<FaultField, CancellationToken, Task<IReadOnlyDictionary<string, double>>> StrikeAsync,
    Func<LoadOptions, CancellationToken, Task<Host>> OpenAsync)
{
    /// <summary>Upper bounds of what a strike measures, by name.</summary>
    public IReadOnlyDictionary<string, double> Bars { get; init; } = new Dictionary<string, double>();

    /// <summary>In words, of what ran.</summary>
    public string Setting { get; init; } = "one process over SQLite";

    /// <summary>Strikes when the command line names no other number.</summary>
    public int Repeats { get; init; } = 20;

    public static readonly IReadOnlyList<Fault> All = [.. ProcessFaults.All, DiskFull.Fault, .. ClusterFaults.All];
}

/// <summary>The scenario needs something that this machine does not have; the message says what.</summary>
internal sealed class CannotRunException(string why) : Exception(why);
