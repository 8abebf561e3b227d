namespace Drill.Hosting;

/// <summary>How a server is started.</summary>
/// <param name="Server">Drill.Server.dll.</param>
/// <param name="Arguments">Beside address and data folder.</param>
public sealed record ServerLaunch(FileInfo Server, Uri Url, DirectoryInfo Data, IReadOnlyList<string> Arguments, IReadOnlyDictionary<string, string> Environment)
{
    public static ServerLaunch Of(FileInfo server, DirectoryInfo data, params IReadOnlyList<string> arguments) =>
        new(server, Loopback.FindFreeUrl(), data, arguments, new Dictionary<string, string> { ["Logging__LogLevel__Default"] = "Warning" });

    public ServerLaunch With(string variable, string value) => this with { Environment = new Dictionary<string, string>(Environment) { [variable] = value } };
}
