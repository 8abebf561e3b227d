using MongoDB.Bson;

namespace Drill.Storage.Tests.Wire.Serving;

/// <summary>How a server says no.</summary>
internal static class WireErrors
{
    public static BsonDocument Error(int code, string name, string message) => new() { { "ok", 0 }, { "errmsg", message }, { "code", code }, { "codeName", name } };

    public static BsonDocument Duplicate(BsonDocument key) =>
        Error(11000, "DuplicateKey", $"E11000 duplicate key error collection, index: {key}").Add("keyPattern", key);

    /// <summary>Of one document among several of an insert.</summary>
    public static BsonDocument OfDocument(int index, BsonDocument error)
    {
        var one = new BsonDocument("index", index).Merge(error);
        one.Remove("ok");
        one.Remove("codeName"); // a server names the code of a whole command only
        return one;
    }
}
