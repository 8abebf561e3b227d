using Drill.Storage.Mongo;
using Drill.Storage.Sqlite;

namespace Drill.Storage.Copy;

public static class StoreContents
{
    /// <summary>Commands may wait longer than answers to children.</summary>
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(1);

    /// <param name="mustExist">A source is not made when it is not there.</param>
    /// <exception cref="StoreCopyException">There is no such store; of a database that is known at the first use.</exception>
    /// <exception cref="Domain.Attempts.StorageUnavailableException">It cannot be opened.</exception>
    public static IStoreTarget Open(StoreAddress address, bool mustExist)
    {
        switch (address)
        {
            case StoreAddress.File file:
                if (mustExist && !File.Exists(file.FullPath)) throw new StoreCopyException($"There is no store at {file}.");
                return new SqliteContents(SqliteDatabase.Open(new() { DataDirectory = file.Folder, FileName = file.Name, Deadline = Deadline }, TimeProvider.System), file.ToString());
            case StoreAddress.Database database:
                return new MongoContents(new MongoDatabase(new() { Address = database, Deadline = Deadline, MustExist = mustExist }, TimeProvider.System), database.ToString());
            default:
                throw new StoreCopyException($"{address} is no store of this program.");
        }
    }
}
