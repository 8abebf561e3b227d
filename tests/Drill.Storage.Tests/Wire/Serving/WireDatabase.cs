using MongoDB.Bson;

namespace Drill.Storage.Tests.Wire.Serving;

/// <summary>The commands that the store sends, answered from memory one at a time; any other is refused.</summary>
/// <param name="isReplicaSet">Or a server that stands alone. The one is asked for what a majority holds and hears of retries, the other neither.</param>
internal sealed class WireDatabase(bool isReplicaSet)
{
    private const int LargestDocument = 16 * 1024 * 1024;

    private readonly Dictionary<(string Database, string Name), WireCollection> _collections = [];
    private readonly Dictionary<(BsonValue Session, long Number), BsonDocument> _done = [];
    private readonly WireCursors _cursors = new();

    public IReadOnlyCollection<string> Databases
    {
        get
        {
            lock (_collections) return [.. _collections.Keys.Select(k => k.Database).Distinct()];
        }
    }

    public int OpenCursors
    {
        get
        {
            lock (_collections) return _cursors.Open;
        }
    }

    public BsonDocument Answer(BsonDocument command, string address)
    {
        lock (_collections)
        {
            return command.GetElement(0).Name switch
            {
                "hello" or "isMaster" or "ismaster" => Hello(address),
                "createIndexes" => CreateIndexes(command),
                "find" => Find(command),
                "getMore" => _cursors.More(command),
                "killCursors" => _cursors.Kill(command),
                "count" => Ok().Add("n", Collection(command).Count),
                "insert" => Once(command, Insert),
                "update" => Once(command, Update),
                "delete" => Once(command, Delete),
                "findAndModify" => Once(command, FindAndModify),
                "dropDatabase" => Drop(command["$db"].AsString),
                "endSessions" or "ping" => Ok(),
                var other => WireErrors.Error(59, "CommandNotFound", $"no such command: '{other}'"),
            };
        }
    }

    private WireCollection Collection(BsonDocument command)
    {
        var name = (command["$db"].AsString, command.GetElement(0).Value.AsString);
        if (!_collections.TryGetValue(name, out var collection)) _collections.Add(name, collection = new WireCollection());
        return collection;
    }

    private BsonDocument Hello(string address)
    {
        var hello = new BsonDocument
        {
            { "ismaster", true }, { "isWritablePrimary", true }, { "helloOk", true }, { "maxBsonObjectSize", LargestDocument }, { "maxMessageSizeBytes", 48000000 }, { "maxWriteBatchSize", 100000 },
            { "localTime", DateTime.UnixEpoch }, { "logicalSessionTimeoutMinutes", 30 }, { "minWireVersion", 0 }, { "maxWireVersion", 21 }, { "readOnly", false }, { "ok", 1 },
        };
        return isReplicaSet ? hello.Add("setName", "rs0").Add("setVersion", 1).Add("hosts", new BsonArray { address }).Add("me", address).Add("primary", address).Add("secondary", false) : hello;
    }

    private BsonDocument CreateIndexes(BsonDocument command)
    {
        WireConcerns.AssertDurable(command);
        var collection = Collection(command);
        return command["indexes"].AsBsonArray.Select(i => collection.AddIndex(i.AsBsonDocument)).FirstOrDefault(error => error is not null) ?? Ok();
    }

    /// <summary>A write that is sent again in its session is not done again; its answer is.</summary>
    private BsonDocument Once(BsonDocument command, Func<BsonDocument, BsonDocument> write)
    {
        WireConcerns.AssertDurable(command);
        if (!command.Contains("txnNumber")) return write(command);
        if (!isReplicaSet) return WireErrors.Error(20, "IllegalOperation", "Transaction numbers are only allowed on a replica set member or mongos");
        var key = (command["lsid"]["id"], command["txnNumber"].ToInt64());
        if (!_done.TryGetValue(key, out var answer)) _done.Add(key, answer = write(command));
        return (BsonDocument)answer.DeepClone();
    }

    private BsonDocument Insert(BsonDocument command)
    {
        var (collection, errors, documents) = (Collection(command), new BsonArray(), command["documents"].AsBsonArray);
        for (var i = 0; i < documents.Count; i++)
        {
            if (collection.Insert(documents[i].AsBsonDocument) is not { } clash) continue;
            errors.Add(WireErrors.OfDocument(i, WireErrors.Duplicate(clash)));
            if (command.GetValue("ordered", true).ToBoolean()) break;
        }

        var answer = Ok().Add("n", documents.Count - errors.Count);
        return errors.Count > 0 ? answer.Add("writeErrors", errors) : answer;
    }

    private BsonDocument Find(BsonDocument command)
    {
        WireConcerns.AssertReadsWhatStays(command, isReplicaSet);
        var found = Collection(command).Find(command.GetValue("filter", new BsonDocument()).AsBsonDocument, command.GetValue("sort", new BsonDocument()).AsBsonDocument);
        return _cursors.Begin(command, found.Select(d => Project(d, command.GetValue("projection", new BsonDocument()).AsBsonDocument)));
    }

    private BsonDocument Update(BsonDocument command)
    {
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

    private BsonDocument Delete(BsonDocument command) => Ok().Add("n", Collection(command).Delete(command["deletes"].AsBsonArray.Single()["q"].AsBsonDocument));

    private BsonDocument FindAndModify(BsonDocument command)
    {
        var (collection, query) = (Collection(command), command["query"].AsBsonDocument);
        var before = collection.Find(query, []).FirstOrDefault()?.DeepClone();
        var after = collection.Update(query, command["update"].AsBsonDocument, command.GetValue("upsert", false).ToBoolean())?.Document.DeepClone();
        var value = command.GetValue("new", false).ToBoolean() ? after : before;
        return Ok().Add("value", value is null ? BsonNull.Value : Project(value.AsBsonDocument, command.GetValue("fields", new BsonDocument()).AsBsonDocument));
    }

    private BsonDocument Drop(string database)
    {
        foreach (var key in _collections.Keys.Where(k => k.Database == database).ToList()) _collections.Remove(key);
        return Ok();
    }

    private static BsonDocument Project(BsonDocument document, BsonDocument fields) =>
        fields.ElementCount == 0 ? document : new BsonDocument(document.Where(e => fields.GetValue(e.Name, e.Name == "_id").ToBoolean()));

    private static BsonDocument Ok() => new("ok", 1);
}
