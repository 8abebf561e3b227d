using Drill.Storage;

namespace Drill.Server.Options;

/// <summary>What the command line says.</summary>
/// <param name="Urls">Addresses to listen on, separated by semicolons.</param>
/// <param name="DataDirectory">What this machine must keep: the keys, and the database where the store is no other.</param>
/// <param name="IsDemo">Whether to make a school of simulated students, or to go on with one.</param>
public sealed record ServerOptions(string Urls, string DataDirectory, bool IsDemo = false)
{
    public const string DefaultUrls = "http://127.0.0.1:5080";
    public const string DefaultData = "./data";

    /// <summary>Where answers and rosters are kept; a file in the data folder unless said otherwise.</summary>
    public StoreAddress Store { get; init; } = new StoreAddress.File(DataDirectory, StoreAddress.File.DefaultName);

    /// <summary>How the hosts of a cluster find one another; null on one machine alone.</summary>
    public ClusterSettings? Cluster { get; init; }

    /// <summary>Whether administrators may look at the silos and grains of all hosts.</summary>
    public bool HasDashboard { get; init; }

    public string KeysDirectory => Path.Combine(DataDirectory, "keys");
}
