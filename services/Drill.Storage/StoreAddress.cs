namespace Drill.Storage;

/// <summary>Where a store is: an SQLite file on this machine, or a MongoDB database that many hosts share.</summary>
public abstract record StoreAddress
{
    private StoreAddress()
    {
    }

    /// <summary>What may be shown: never a password.</summary>
    public abstract override string ToString();

    /// <param name="text">A folder, a path that ends in <c>.db</c>, or a connection string that begins with <c>mongodb://</c> or <c>mongodb+srv://</c>.</param>
    /// <exception cref="FormatException">It is none of these; the message says why and repeats no password.</exception>
    public static StoreAddress Parse(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0) throw new FormatException("A store is a folder, a file that ends in .db, or mongodb://….");
        if (IsMongo(trimmed)) return Mongo.MongoAddress.Parse(trimmed);
        if (trimmed.Contains("://", StringComparison.Ordinal)) throw new FormatException("A store's address begins with mongodb:// or mongodb+srv://, or is a path.");
        var path = Path.GetFullPath(trimmed);
        return path.EndsWith(".db", StringComparison.OrdinalIgnoreCase)
            ? new File(Path.GetDirectoryName(path)!, Path.GetFileName(path))
            : new File(path, File.DefaultName);
    }

    private static bool IsMongo(string text) =>
        text.StartsWith("mongodb://", StringComparison.Ordinal) || text.StartsWith("mongodb+srv://", StringComparison.Ordinal);

    /// <summary>An SQLite file; several processes of one machine may share it.</summary>
    public sealed record File(string Folder, string Name) : StoreAddress
    {
        public const string DefaultName = "drill.db";

        public string FullPath => Path.Combine(Folder, Name);

        public override string ToString() => FullPath;
    }

    /// <param name="ConnectionString">A secret where it holds a password.</param>
    /// <param name="Name">The database; <c>drill</c> when the connection string names none.</param>
    /// <param name="Hosts">For people, without credentials.</param>
    public sealed record Database(string ConnectionString, string Name, string Hosts) : StoreAddress
    {
        public const string DefaultName = "drill";

        public override string ToString() => $"mongodb://{Hosts}/{Name}";
    }
}
