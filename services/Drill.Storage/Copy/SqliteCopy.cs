using Drill.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Drill.Storage.Copy;

/// <summary>Copies an SQLite file page by page while a server writes to it, by SQLite's online backup.</summary>
public static class SqliteCopy
{
    /// <exception cref="StoreCopyException">There is no such store, the copy is there already, or it could not be made.</exception>
    public static void Run(StoreAddress.File store, string path)
    {
        if (!File.Exists(store.FullPath)) throw new StoreCopyException($"There is no store at {store}.");
        if (File.Exists(path)) throw new StoreCopyException($"{path} is there already; a backup never overwrites another.");
        var unfinished = path + ".unfinished";
        try
        {
            File.Delete(unfinished);
            var file = new SqliteFile(new() { DataDirectory = store.Folder, FileName = store.Name });
            using (var source = file.OpenReader())
            using (var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = unfinished, Pooling = false }.ToString()))
            {
                copy.Open();
                source.BackupDatabase(copy);

                // One file, without the journal that a server's file has beside it.
                Ask(copy, "PRAGMA journal_mode = DELETE");
                if (Ask(copy, "PRAGMA integrity_check") is var found and not "ok") throw new StoreCopyException($"The copy of {store} is damaged: {found}");
            }

            file.CloseReaders();
            using (var written = new FileStream(unfinished, FileMode.Open, FileAccess.ReadWrite)) written.Flush(flushToDisk: true);
            File.Move(unfinished, path);
        }
        catch (SqliteException exception)
        {
            throw new StoreCopyException($"{store} could not be copied: {exception.Message}", exception);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static string? Ask(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() as string;
    }
}
