namespace Drill.Load;

/// <summary>What the command line asks.</summary>
/// <param name="Url">A server that is running already; null = start <paramref name="Server"/>.</param>
/// <param name="Server">Path of Drill.Server.dll.</param>
/// <param name="SignIns">Path of the demo.json of the server at <paramref name="Url"/>.</param>
/// <param name="Connections">Students who answer at the same time, each on a connection of its own.</param>
/// <param name="Window">Length of one window of load.</param>
/// <param name="Repetitions">Pairs of windows, or kills.</param>
internal sealed record LoadOptions(Uri? Url, FileInfo? Server, FileInfo? SignIns, int Connections, TimeSpan Window, int Repetitions, double MinEchoRatio, ulong Seed);
