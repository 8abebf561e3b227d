using Drill.Storage.Mongo;
using Drill.Storage.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Drill.Storage;

public static class Storage
{
    /// <summary>Registers the attempt log and the document store of an address, whichever kind it is.</summary>
    /// <param name="deadline">After this a caller is told that the outcome is unknown.</param>
    /// <param name="durabilityLost">Called once, when a disk of this machine broke its promise to keep what was flushed.</param>
    public static IServiceCollection AddStorage(this IServiceCollection services, StoreAddress address, TimeSpan deadline, Action<Exception>? durabilityLost = null) => address switch
    {
        StoreAddress.File file => services.AddSqliteStorage(new() { DataDirectory = file.Folder, FileName = file.Name, Deadline = deadline, DurabilityLost = durabilityLost }),
        StoreAddress.Database database => services.AddMongoStorage(new() { Address = database, Deadline = deadline }),
        _ => throw new ArgumentException($"{address} is no store of this program.", nameof(address)),
    };
}
