using MongoDB.Bson;
using MongoDB.Bson.Serialization;
using MongoDB.Driver;

namespace Drill.Storage.Tests.Mongo;

/// <summary>What the driver sends for a typed filter, order, projection, update or index.</summary>
internal static class Rendered
{
    public static BsonDocument Of<T>(FilterDefinition<T> filter) => filter.Render(Arguments<T>());

    public static BsonDocument Of<T>(SortDefinition<T> sort) => sort.Render(Arguments<T>());

    public static BsonValue Of<T>(UpdateDefinition<T> update) => update.Render(Arguments<T>());

    public static BsonDocument Of<T>(CreateIndexModel<T> index) => index.Keys.Render(Arguments<T>());

    public static BsonDocument Of<T, TProjection>(ProjectionDefinition<T, TProjection> projection) => projection.Render(Arguments<T>()).Document;

    private static RenderArgs<T> Arguments<T>() => new(BsonSerializer.LookupSerializer<T>(), BsonSerializer.SerializerRegistry);
}
