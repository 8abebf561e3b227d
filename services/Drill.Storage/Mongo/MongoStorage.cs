using Drill.Domain.Attempts;
using Drill.Domain.Documents;
using Drill.Storage.Mongo.Attempts;
using Drill.Storage.Mongo.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace Drill.Storage.Mongo;

public static class MongoStorage
{
    /// <summary>
    /// Registers <see cref="IAttemptLog"/> and <see cref="IDocumentStore"/> on one MongoDB database, which is reached at the first use. Disposing of
    /// the container writes what waits.
    /// </summary>
    /// <exception cref="ArgumentException">A setting is out of its range; the message names it.</exception>
    public static IServiceCollection AddMongoStorage(this IServiceCollection services, MongoStorageOptions options)
    {
        var validated = options.Validated();
        return services
            .AddSingleton(provider => new MongoDatabase(validated, TimeOf(provider)))
            .AddSingleton(provider => new GroupInsert(provider.GetRequiredService<MongoDatabase>(), TimeOf(provider)))
            .AddSingleton<IAttemptLog, MongoAttemptLog>()
            .AddSingleton<IDocumentStore, MongoDocumentStore>();
    }

    private static TimeProvider TimeOf(IServiceProvider provider) => provider.GetService<TimeProvider>() ?? TimeProvider.System;
}
