using Drill.Domain.Attempts;
using Drill.Domain.Documents;
using Drill.Storage.Sqlite.Attempts;
using Microsoft.Extensions.DependencyInjection;

namespace Drill.Storage.Sqlite;

public static class SqliteStorage
{
    /// <summary>
    /// Registers <see cref="IAttemptLog"/> and <see cref="IDocumentStore"/> on one SQLite file. The file is opened when the first of them
    /// is asked for; disposing of the container drains what waits and closes it.
    /// </summary>
    /// <exception cref="ArgumentException">A setting is out of its range; the message names it.</exception>
    public static IServiceCollection AddSqliteStorage(this IServiceCollection services, SqliteStorageOptions options)
    {
        var validated = options.Validated();
        return services
            .AddSingleton(provider => SqliteDatabase.Open(validated, provider.GetService<TimeProvider>() ?? TimeProvider.System))
            .AddSingleton<IAttemptLog, SqliteAttemptLog>()
            .AddSingleton<IDocumentStore, SqliteDocumentStore>();
    }
}
