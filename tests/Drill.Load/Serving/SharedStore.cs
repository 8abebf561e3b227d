using Drill.Storage;

namespace Drill.Load.Serving;

/// <summary>Where the processes of a cluster keep everything: MongoDB where <c>DRILL_TEST_MONGO</c> names one, else one SQLite file for all.</summary>
/// <param name="Arguments">For the server's command line.</param>
internal sealed record SharedStore(StoreAddress Address, IReadOnlyList<string> Arguments, string InWords)
{
    public const string Variable = "DRILL_TEST_MONGO";

    public static SharedStore In(DirectoryInfo data) =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } mongo ? OfMongo(WithDatabase(mongo, $"drill_load_{Guid.NewGuid():n}")) : OfFile(data);

    public static SharedStore OfFile(DirectoryInfo data) => new(new StoreAddress.File(data.FullName, StoreAddress.File.DefaultName), [], "one SQLite file");

    private static SharedStore OfMongo(string address) => new(StoreAddress.Parse(address), ["--store", address], "MongoDB");

    /// <summary>The same connection string with another database.</summary>
    internal static string WithDatabase(string connection, string database)
    {
        var hosts = connection.IndexOf("://", StringComparison.Ordinal) + 3;
        var options = connection.IndexOf('?', hosts) is >= 0 and var at ? at : connection.Length;
        var path = connection.IndexOf('/', hosts) is >= 0 and var slash && slash < options ? slash : options;
        return $"{connection[..path]}/{database}{connection[options..]}";
    }
}
