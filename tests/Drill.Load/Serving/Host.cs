namespace Drill.Load.Serving;

/// <summary>The server under load: one that is there already, or a child process with a temporary data folder and a school of its own.</summary>
internal sealed class Host : IDisposable
{
    private readonly FileInfo? _server;
    private ServerProcess? _process;

    private Host(FileInfo? server, Uri url, LoadSchool school, ServerProcess? process, DirectoryInfo? data) =>
        (_server, Url, School, _process, Data) = (server, url, school, process, data);

    public Uri Url { get; }

    public LoadSchool School { get; }

    /// <summary>The data folder of a child process.</summary>
    public DirectoryInfo? Data { get; }

    public static async Task<Host> OpenAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        if (options.Url is { } url) return new(null, url, await DemoSignIns.ReadAsync(options.SignIns!, options.Connections, cancellationToken), null, null);
        var data = Directory.CreateTempSubdirectory("drill-load-");
        var process = await ServerProcess.StartAsync(options.Server!, ServerProcess.FindFreeUrl(), data, cancellationToken);
        Progress.Say(FormattableString.Invariant($"server ready at {process.Url} after {process.ReadyAfter.TotalSeconds:0.0} s; making a school of {options.Connections}"));
        var token = await process.ReadSetupTokenAsync(cancellationToken);
        return new(options.Server, process.Url, await LoadSchool.SetUpAsync(process.Url, token, options.Connections, cancellationToken), process, data);
    }

    /// <summary>kill -9 of the child process.</summary>
    public Task KillAsync() => _process!.KillAsync();

    /// <summary>Starts it again on the same folder and address.</summary>
    /// <returns>How long it took to be ready.</returns>
    public async Task<TimeSpan> RestartAsync(CancellationToken cancellationToken)
    {
        _process!.Dispose();
        _process = await ServerProcess.StartAsync(_server!, Url, Data!, cancellationToken);
        return _process.ReadyAfter;
    }

    public void Dispose()
    {
        _process?.Dispose();
        Data?.Delete(recursive: true);
    }
}
