using MongoDB.Bson;

namespace Drill.Storage.Tests.Wire;

/// <summary>The commands that the store sends, answered from memory one at a time; any other is refused.</summary>
internal sealed class WireDatabase
{
    private readonly Dictionary<string, WireCollection> _collections = [];

    public BsonDocument Answer(BsonDocument command)
    {
        lock (_collections)
        {
            return command.GetElement(0).Name switch
            {
                "hello" or "isMaster" or "ismaster" => Hello(),
                "createIndexes" => CreateIndexes(command),
                "insert" => Insert(command),
                "find" => Find(command),
                "count" => Ok().Add("n", Collection(command).Find([], []).Count()),
                "update" => Update(command),
                "delete" => Delete(command),
                "findAndModify" => FindAndModify(command),
                "dropDatabase" => Drop(),
                "endSessions" or "ping" => Ok(),
                var other => new BsonDocument { { "ok", 0 }, { "code", 59 }, { "errmsg", $"no such command: {other}" } },
            };
        }
    }

    private WireCollection Collection(BsonDocument command)
    {
        var name = command.GetElement(0).Value.AsString;
        if (!_collections.TryGetValue(name, out var collection)) _collections.Add(name, collection = new WireCollection());
        return collection;
    }

    private static BsonDocument Hello() => new()
    {
        { "ismaster", true }, { "isWritablePrimary", true }, { "helloOk", true }, { "maxBsonObjectSize", 16777216 }, { "maxMessageSizeBytes", 48000000 },
        { "maxWriteBatchSize", 100000 }, { "localTime", DateTime.UnixEpoch }, { "minWireVersion", 0 }, { "maxWireVersion", 21 }, { "readOnly", false }, { "ok", 1 },
    };

    private BsonDocument CreateIndexes(BsonDocument command)
    {
        var collection = Collection(command);
        foreach (var index in command["indexes"].AsBsonArray.Select(i => i.AsBsonDocument).Where(i => i.GetValue("unique", false).ToBoolean())) collection.AddUnique(index["key"].AsBsonDocument.Names);
        return Ok();
    }

    private BsonDocument Insert(BsonDocument command)
    {
        AssertDurable(command);
        var collection = Collection(command);
        var errors = new BsonArray();
        var documents = command["documents"].AsBsonArray;
        for (var i = 0; i < documents.Count; i++)
        {
            if (collection.Insert(documents[i].AsBsonDocument)) continue;
            errors.Add(new BsonDocument { { "index", i }, { "code", 11000 }, { "errmsg", "E11000 duplicate key error" } });
            if (command.GetValue("ordered", true).ToBoolean()) break;
        }

        var answer = Ok().Add("n", documents.Count - errors.Count);
        return errors.Count > 0 ? answer.Add("writeErrors", errors) : answer;
    }

    private BsonDocument Find(BsonDocument command)
    {
        var found = Collection(command).Find(command.GetValue("filter", new BsonDocument()).AsBsonDocument, command.GetValue("sort", new BsonDocument()).AsBsonDocument);
        if (command.Contains("limit")) found = found.Take(command["limit"].ToInt32());
        if (command.Contains("projection")) found = found.Select(d => new BsonDocument(d.Where(e => e.Name == "_id" || command["projection"].AsBsonDocument.Contains(e.Name))));
        return Ok().Add("cursor", new BsonDocument { { "id", 0L }, { "ns", $"{command["$db"]}.{command["find"]}" }, { "firstBatch", new BsonArray(found) } });
    }

    private BsonDocument Update(BsonDocument command)
    {
        AssertDurable(command);
        var (n, modified, upserted) = (0, 0, new BsonArray());
        foreach (var one in command["updates"].AsBsonArray.Select(u => u.AsBsonDocument))
        {
            if (Collection(command).Update(one["q"].AsBsonDocument, one["u"].AsBsonDocument, one.GetValue("upsert", false).ToBoolean()) is not { } updated) continue;
            if (updated.IsNew) upserted.Add(new BsonDocument { { "index", n }, { "_id", updated.Document["_id"] } });
            else modified++;
            n++;
        }

        var answer = Ok().Add("n", n).Add("nModified", modified);
        return upserted.Count > 0 ? answer.Add("upserted", upserted) : answer;
    }

    private BsonDocument Delete(BsonDocument command)
    {
        AssertDurable(command);
        return Ok().Add("n", Collection(command).Delete(command["deletes"].AsBsonArray.Single()["q"].AsBsonDocument));
    }

    private BsonDocument FindAndModify(BsonDocument command)
    {
        AssertDurable(command);
        var updated = Collection(command).Update(command["query"].AsBsonDocument, command["update"].AsBsonDocument, command.GetValue("upsert", false).ToBoolean());
        return Ok().Add("value", (BsonValue?)updated?.Document.DeepClone() ?? BsonNull.Value);
    }

    private BsonDocument Drop()
    {
        _collections.Clear();
        return Ok();
    }

    /// <summary>Every write of the store asks for a majority and the journal.</summary>
    private static void AssertDurable(BsonDocument command)
    {
        var concern = command["writeConcern"].AsBsonDocument;
        if (concern["w"] != "majority" || concern["j"] != true || !concern.Contains("wtimeout")) throw new InvalidOperationException($"Not durable: {command}");
    }

    private static BsonDocument Ok() => new("ok", 1);
}
