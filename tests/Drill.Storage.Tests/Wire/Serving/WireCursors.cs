using MongoDB.Bson;

namespace Drill.Storage.Tests.Wire.Serving;

/// <summary>Answers of finds, batch by batch as a server gives them: 101 documents first when nothing else is asked for.</summary>
internal sealed class WireCursors
{
    private const int FirstBatch = 101;
    private readonly Dictionary<long, Queue<BsonDocument>> _open = [];
    private long _last;

    public int Open => _open.Count;

    public BsonDocument Begin(BsonDocument command, IEnumerable<BsonDocument> found)
    {
        var limit = command.GetValue("limit", int.MaxValue).ToInt32();
        var left = new Queue<BsonDocument>(found.Take(limit).Select(d => (BsonDocument)d.DeepClone()));
        var size = command.GetValue("batchSize", FirstBatch).ToInt32();
        var batch = Take(left, size);

        // A server looks no further than it must: it knows the end when it came to it, or to the limit.
        var isEnd = command.GetValue("singleBatch", false).ToBoolean() || batch.Count == limit || batch.Count < size;
        return Cursor($"{command["$db"]}.{command["find"]}", "firstBatch", batch, isEnd ? 0 : Keep(left));
    }

    public BsonDocument More(BsonDocument command)
    {
        var id = command["getMore"].ToInt64();
        if (!_open.TryGetValue(id, out var left)) return WireErrors.Error(43, "CursorNotFound", $"cursor id {id} not found");
        var batch = Take(left, command.GetValue("batchSize", int.MaxValue).ToInt32());
        if (left.Count == 0) _open.Remove(id);
        return Cursor($"{command["$db"]}.{command["collection"]}", "nextBatch", batch, left.Count == 0 ? 0 : id);
    }

    public BsonDocument Kill(BsonDocument command)
    {
        foreach (var id in command["cursors"].AsBsonArray) _open.Remove(id.ToInt64());
        return new() { { "ok", 1 }, { "cursorsKilled", command["cursors"] } };
    }

    private long Keep(Queue<BsonDocument> left)
    {
        _open.Add(++_last, left);
        return _last;
    }

    private static BsonArray Take(Queue<BsonDocument> left, int size)
    {
        var batch = new BsonArray();
        while (batch.Count < size && left.TryDequeue(out var next)) batch.Add(next);
        return batch;
    }

    private static BsonDocument Cursor(string name, string field, BsonArray batch, long id) =>
        new() { { "ok", 1 }, { "cursor", new BsonDocument { { "id", id }, { "ns", name }, { field, batch } } } };
}
