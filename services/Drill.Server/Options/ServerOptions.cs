namespace Drill.Server.Options;

/// <summary>What the command line says.</summary>
/// <param name="Urls">Addresses to listen on, separated by semicolons.</param>
/// <param name="DataDirectory">Where everything that must be kept is kept: the database and the keys.</param>
/// <param name="IsDemo">Whether to make a school of simulated students, or to go on with one.</param>
public sealed record ServerOptions(string Urls, string DataDirectory, bool IsDemo = false)
{
    public const string DefaultUrls = "http://127.0.0.1:5080";
    public const string DefaultData = "./data";

    public string KeysDirectory => Path.Combine(DataDirectory, "keys");
}
