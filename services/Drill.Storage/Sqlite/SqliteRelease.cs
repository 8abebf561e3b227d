namespace Drill.Storage.Sqlite;

/// <summary>Which SQLite the program may run on.</summary>
internal static class SqliteRelease
{
    /// <summary>Before it, a rare race between a checkpoint and a writer could corrupt a WAL database.</summary>
    public static readonly Version Oldest = new(3, 51, 3);

    /// <summary>Why a version cannot be used, or null.</summary>
    /// <param name="found">What <c>sqlite_version()</c> says.</param>
    public static string? FindError(string? found) =>
        Version.TryParse(found, out var version) && version >= Oldest
            ? null
            : $"Drill needs SQLite {Oldest} or newer, but the loaded library is '{found}'. Update SQLitePCLRaw.bundle_e_sqlite3.";
}
