namespace Drill.Load;

/// <summary>What the command line asks.</summary>
/// <param name="Url">A server that is running already; null = start <paramref name="Server"/>.</param>
/// <param name="Server">Path of Drill.Server.dll.</param>
/// <param name="SignIns">Path of the demo.json of the server at <paramref name="Url"/>.</param>
/// <param name="Students">Simulated students, each a client with a session of its own; null = as many as the scenario is about.</param>
/// <param name="Window">Length of one window of load; null = the scenario's own.</param>
/// <param name="Repeats">Pairs of windows, or faults; null = the scenario's own.</param>
/// <param name="MinEchoRatio">Bar of throughput: attempts per echo.</param>
internal sealed record LoadOptions(Uri? Url, FileInfo? Server, FileInfo? SignIns, int? Students, TimeSpan? Window, int? Repeats, double MinEchoRatio, ulong Seed)
{
    /// <summary>The file of a server that this program may start, stop and kill.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public FileInfo OwnServer => Server ?? throw new InvalidOperationException("Only a server that this program started may be disturbed: give --server.");

    /// <summary>The same with the scenario's own numbers where the command line gave none.</summary>
    public LoadOptions Or(int students, double seconds, int repeats) =>
        this with { Students = Students ?? students, Window = Window ?? TimeSpan.FromSeconds(seconds), Repeats = Repeats ?? repeats };
}
