using Drill.Hosting;
using Drill.Simulation.Client;

namespace Drill.Load.Serving;

/// <summary>
/// The server under load: one that is there already, or child processes with a temporary data folder and a school of their own. Several
/// processes are one cluster, and clients reach them as behind a load balancer that knows nothing of health.
/// </summary>
internal sealed class Host : IDisposable
{
    private readonly List<ServerProcess> _processes;
    private readonly Uri _url;

    private Host(Uri url, LoadSchool school, IEnumerable<ServerProcess> processes, DirectoryInfo? data, IDisposable? beside, SharedStore? store) =>
        (_url, School, _processes, Data, Beside, Store) = (url, school, [.. processes], data, beside, store);

    public LoadSchool School { get; }

    public IReadOnlyList<ServerProcess> Processes => _processes;

    /// <summary>The only process, or the first one.</summary>
    public ServerProcess Process => _processes[0];

    /// <summary>The data folder of the child processes.</summary>
    public DirectoryInfo? Data { get; }

    /// <summary>What runs beside the child processes, such as Redis.</summary>
    public IDisposable? Beside { get; }

    /// <summary>Where the child processes keep what is stored.</summary>
    public SharedStore? Store { get; }

    public Uri Url => _url;

    public static async Task<Host> OpenAsync(LoadOptions options, CancellationToken cancellationToken) =>
        options.Url is { } url
            ? new(url, await DemoSignIns.ReadAsync(options.SignIns!, options.Students!.Value, cancellationToken), [], null, null, null)
            : await StartAsync(options, Directory.CreateTempSubdirectory("drill-load-"), [new([])], null, null, cancellationToken);

    /// <param name="data">Deleted at the end.</param>
    /// <param name="silos">One process each.</param>
    /// <param name="beside">Ends after the processes; null for nothing.</param>
    /// <param name="store">Null = a file in <paramref name="data"/>.</param>
    public static async Task<Host> StartAsync(
        LoadOptions options, DirectoryInfo data, IReadOnlyList<Silo> silos, IDisposable? beside, SharedStore? store, CancellationToken cancellationToken)
    {
        var processes = new List<ServerProcess>();
        try
        {
            foreach (var silo in silos)
            {
                processes.Add(await StartAsync(ServerLaunch.Of(options.OwnServer, data, silo.Arguments).With("Measurements__On", "true"), cancellationToken));
            }

            var url = processes[0].Launch.Url;
            Progress.Say(FormattableString.Invariant($"server ready at {url} after {processes[0].ReadyAfter.TotalSeconds:0.0} s; making a school of {options.Students}"));
            var token = await processes[^1].ReadSetupTokenAsync(cancellationToken); // the host that started last has the link that is valid
            return new(url, await LoadSchool.SetUpAsync(url, token, options.Students!.Value, cancellationToken), processes, data, beside, store ?? SharedStore.OfFile(data));
        }
        catch
        {
            processes.ForEach(process => process.Dispose());
            beside?.Dispose();
            throw;
        }
    }

    /// <summary>A client that many simulated people may share.</summary>
    /// <param name="patience">After this an answer counts as not heard.</param>
    public HttpClient Connect(TimeSpan patience) => _processes.Count < 2
        ? DrillClient.ConnectTo(_url, patience)
        : new(new RoundRobin(() => _processes.ConvertAll(p => p.Launch.Url))) { BaseAddress = _url, Timeout = patience };

    /// <summary>Starts a process that is gone again on the same folder and address.</summary>
    /// <returns>How long it took to be ready.</returns>
    public Task<TimeSpan> RestartAsync(int index, CancellationToken cancellationToken) => RestartAsync(index, launch => launch, cancellationToken);

    public async Task<TimeSpan> RestartAsync(int index, Func<ServerLaunch, ServerLaunch> change, CancellationToken cancellationToken)
    {
        var launch = change(_processes[index].Launch);
        _processes[index].Dispose();
        _processes[index] = await StartAsync(launch, cancellationToken);
        return _processes[index].ReadyAfter;
    }

    private static Task<ServerProcess> StartAsync(ServerLaunch launch, CancellationToken cancellationToken) =>
        ServerProcess.StartAsync(launch, line => Progress.Say("server: " + line), cancellationToken);

    /// <summary>Ends every process; the data stays until the end.</summary>
    public async Task KillAllAsync()
    {
        foreach (var process in _processes.Where(p => p.IsRunning)) await process.KillAsync();
    }

    public void Dispose()
    {
        _processes.ForEach(process => process.Dispose());
        Beside?.Dispose();
        Data?.Delete(recursive: true);
    }
}

/// <param name="Arguments">Of its command line, beside address and data folder.</param>
internal sealed record Silo(IReadOnlyList<string> Arguments);
