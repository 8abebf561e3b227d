using MongoDB.Bson;

namespace Drill.Storage.Tests.Wire.Serving;

/// <summary>What every write and every read of the store must ask for.</summary>
internal static class WireConcerns
{
    /// <summary>A majority and its journals, and an end to waiting for them.</summary>
    public static void AssertDurable(BsonDocument command)
    {
        var concern = command["writeConcern"].AsBsonDocument;
        if (concern["w"] != "majority" || concern["j"] != true || !concern.Contains("wtimeout")) throw new InvalidOperationException($"Not durable: {command}");
    }

    /// <summary>What a majority holds, or on a server that stands alone, which knows no majority, what it has.</summary>
    public static void AssertReadsWhatStays(BsonDocument command, bool isReplicaSet)
    {
        var level = command["readConcern"]["level"].AsString;
        if (level != (isReplicaSet ? "majority" : "local")) throw new InvalidOperationException($"Reads {level}: {command}");
    }
}
