using System.CommandLine;
using System.Net;
using Drill.Storage;

namespace Drill.Server.Options;

/// <summary>The options of a serving host: what each means, how it is checked, where its default comes from.</summary>
internal sealed class ServingOptions
{
    public const string StoreVariable = "DRILL_STORE";
    public const string ClusterVariable = "DRILL_CLUSTER";

    private readonly Option<string> _urls = new("--urls") { Description = "Addresses to listen on, separated by semicolons.", DefaultValueFactory = _ => ServerOptions.DefaultUrls };
    private readonly Option<string> _data = new("--data") { Description = "Folder for the keys and, unless --store names another place, the database; made when it is not there.", DefaultValueFactory = _ => ServerOptions.DefaultData };
    private readonly Option<bool> _demo = new("--demo") { Description = "A school with three simulated classes at work; needs a data folder of its own." };
    private readonly Option<string?> _store = new("--store") { Description = $"Where answers are kept: a folder or .db file for SQLite, or mongodb://…. Also {StoreVariable} or {StoreVariable}_FILE, which keep a password out of the process list.", DefaultValueFactory = _ => Variable(StoreVariable) };
    private readonly Option<string?> _cluster = new("--cluster") { Description = $"Redis that lists the hosts of a cluster, redis://host:6379. Also {ClusterVariable} or {ClusterVariable}_FILE.", DefaultValueFactory = _ => Variable(ClusterVariable) };
    private readonly Option<int> _siloPort = new("--silo-port") { Description = "Port for the other hosts of the cluster; 0 = a free one." };
    private readonly Option<int> _gatewayPort = new("--gateway-port") { Description = "Port for clients of the cluster; 0 = a free one." };
    private readonly Option<string?> _advertise = new("--advertise") { Description = "IP address at which the other hosts reach this one; the machine's own unless said." };

    private readonly Option<bool> _dashboard = new("--dashboard") { Description = "Shows administrators the hosts and grains of the whole installation at /dashboard." };

    public ServingOptions()
    {
        Check(_urls, UrlList.FindError);
        Check(_data, value => string.IsNullOrWhiteSpace(value) ? "--data must name a folder." : null);
        Check(_store, value => value is null ? null : FindFormatError("--store", value, StoreAddress.Parse));
        Check(_cluster, value => value is null ? null : FindFormatError("--cluster", value, RedisAddress.Parse));
        Check(_siloPort, value => FindPortError("--silo-port", value));
        Check(_gatewayPort, value => FindPortError("--gateway-port", value));
        Check(_advertise, value => value is null || IPAddress.TryParse(value, out _) ? null : $"--advertise: '{value}' is no IP address.");
    }

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_urls, _data, _demo, _store, _cluster, _siloPort, _gatewayPort, _advertise, _dashboard]) command.Options.Add(option);
    }

    public ServerOptions Read(ParseResult parsed)
    {
        var options = new ServerOptions(parsed.GetValue(_urls)!, Path.GetFullPath(parsed.GetValue(_data)!), parsed.GetValue(_demo)) { Cluster = ReadCluster(parsed), HasDashboard = parsed.GetValue(_dashboard) };
        return parsed.GetValue(_store) is { } store ? options with { Store = StoreAddress.Parse(store) } : options;
    }

    private ClusterSettings? ReadCluster(ParseResult parsed)
    {
        if (parsed.GetValue(_cluster) is not { } cluster) return null;
        var redis = RedisAddress.Parse(cluster);
        var advertised = parsed.GetValue(_advertise) is { } address ? IPAddress.Parse(address) : OwnAddress.Find(redis.IsLoopback);
        return new(redis, parsed.GetValue(_siloPort), parsed.GetValue(_gatewayPort), advertised);
    }

    /// <summary>A variable's value, or what is in the file that <c>NAME_FILE</c> names: secrets are mounted as files.</summary>
    internal static string? Variable(string name)
    {
        if (Environment.GetEnvironmentVariable(name) is { } value && !string.IsNullOrWhiteSpace(value)) return value;
        return Environment.GetEnvironmentVariable($"{name}_FILE") is { Length: > 0 } file && File.Exists(file) ? File.ReadAllText(file).Trim() : null;
    }

    internal static void Check<T>(Option<T> option, Func<T?, string?> findError) =>
        option.Validators.Add(result =>
        {
            try
            {
                if (findError(result.GetValueOrDefault<T>()) is { } error) result.AddError(error);
            }
            catch (InvalidOperationException exception)
            {
                // What cannot even be converted, in the library's words.
                result.AddError(exception.Message);
            }
        });

    internal static string? FindFormatError(string option, string value, Func<string, object> parse)
    {
        try
        {
            parse(value);
            return null;
        }
        catch (FormatException exception)
        {
            return $"{option}: {exception.Message}";
        }
    }

    private static string? FindPortError(string option, int port) => port is >= 0 and <= IPEndPoint.MaxPort ? null : $"{option}: {port} is no port (0 to {IPEndPoint.MaxPort}).";
}
