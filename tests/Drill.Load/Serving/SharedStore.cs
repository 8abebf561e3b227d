using Drill.Storage;

namespace Drill.Load.Serving;

/// <summary>Where the processes of a cluster keep everything: MongoDB where <c>DRILL_TEST_MONGO</c> names one, else one SQLite file for all.</summary>
/// <param name="Arguments">For the server's command line.</param>
internal sealed record SharedStore(StoreAddress Address, IReadOnlyList<string> Arguments)
{
    public const string Variable = "DRILL_TEST_MONGO";

    public static SharedStore In(DirectoryInfo data) =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } mongo ? OnMongo(mongo) : OfFile(data);

    public static SharedStore OfFile(DirectoryInfo data) => new(new StoreAddress.File(data.FullName, StoreAddress.File.DefaultName), []);

    /// <summary>A database of its own on the server that <paramref name="connection"/> names. It stays there afterwards: who looks into a failure needs it.</summary>
    internal static SharedStore OnMongo(string connection)
    {
        var address = WithDatabase(connection, $"drill-load-{Guid.NewGuid():n}"[..24]);
        return new(StoreAddress.Parse(address), ["--store", address]);
    }

    /// <summary>The same connection string with another database.</summary>
    internal static string WithDatabase(string connection, string database)
    {
        var hosts = connection.IndexOf("://", StringComparison.Ordinal) + 3;
        var options = connection.IndexOf('?', hosts) is >= 0 and var at ? at : connection.Length;
        var path = connection.IndexOf('/', hosts) is >= 0 and var slash && slash < options ? slash : options;
        return $"{connection[..path]}/{database}{WithAuthSource(connection[hosts..path], connection[path..options].TrimStart('/'), connection[options..])}";
    }

    // A user was made in the database that the string names, or in admin; that stays so when another one is named.
    private static string WithAuthSource(string hosts, string named, string options)
    {
        if (!hosts.Contains('@', StringComparison.Ordinal) || options.Contains("authSource=", StringComparison.OrdinalIgnoreCase)) return options;
        return $"{(options.Length > 1 ? options + "&" : "?")}authSource={(named.Length > 0 ? named : "admin")}";
    }
}
