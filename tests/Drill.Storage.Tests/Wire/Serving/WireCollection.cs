using MongoDB.Bson;

namespace Drill.Storage.Tests.Wire.Serving;

/// <summary>Documents with indexes, of which the unique ones refuse.</summary>
internal sealed class WireCollection
{
    private readonly List<BsonDocument> _documents = [];
    private readonly Dictionary<string, BsonDocument> _indexes = new() { ["_id_"] = new BsonDocument { { "key", new BsonDocument("_id", 1) }, { "name", "_id_" }, { "unique", true } } };

    public int Count => _documents.Count;

    /// <returns>What is wrong with it; null when it is made, or was there just so.</returns>
    public BsonDocument? AddIndex(BsonDocument index)
    {
        var name = index["name"].AsString;
        if (_indexes.TryGetValue(name, out var known)) return known == index ? null : WireErrors.Error(86, "IndexKeySpecsConflict", $"An existing index has the same name: {name}");
        if (_indexes.Values.Any(i => i["key"] == index["key"])) return WireErrors.Error(85, "IndexOptionsConflict", $"Index already exists with a different name: {index["key"]}");
        if (index.GetValue("partialFilterExpression", new BsonDocument()).AsBsonDocument.Any(f => f.Value != new BsonDocument("$exists", true)))
            return WireErrors.Error(67, "CannotCreateIndex", "unsupported expression in partial index");
        _indexes.Add(name, index);
        return null;
    }

    public IEnumerable<BsonDocument> Find(BsonDocument filter, BsonDocument order) =>
        _documents.Where(d => WireFilter.Matches(d, filter)).Order(Comparer<BsonDocument>.Create((a, b) => WireFilter.Compare(a, b, order)));

    /// <returns>The key of the index that refuses it; null when it was new by every one.</returns>
    public BsonDocument? Insert(BsonDocument document)
    {
        if (FindClash(document) is { } clash) return clash;
        _documents.Add(document);
        return null;
    }

    /// <returns>The document after the update, and whether it was made by it; null when none matched and none was to be made.</returns>
    public (BsonDocument Document, bool IsNew)? Update(BsonDocument filter, BsonDocument update, bool upsert)
    {
        var found = _documents.Find(d => WireFilter.Matches(d, filter));
        if (found is null && !upsert) return null;

        // A new one begins with what the filter says that fields are equal to.
        var document = found ?? new BsonDocument(filter.Where(f => f.Value is not BsonDocument));
        if (update.GetElement(0).Name.StartsWith('$')) foreach (var action in update) Apply(document, action.Name, action.Value.AsBsonDocument, isNew: found is null);
        else Replace(document, update);
        if (found is null && Insert(document) is { } clash) throw new InvalidOperationException($"Clashes with {clash}.");
        return (document, found is null);
    }

    public int Delete(BsonDocument filter) => _documents.Find(d => WireFilter.Matches(d, filter)) is { } found && _documents.Remove(found) ? 1 : 0;

    private BsonDocument? FindClash(BsonDocument document) => _indexes.Values
        .Where(index => index.GetValue("unique", false).ToBoolean())
        .Select(index => index["key"].AsBsonDocument)
        .FirstOrDefault(key => _documents.Any(d => key.Names.All(f => d.GetValue(f, BsonNull.Value) == document.GetValue(f, BsonNull.Value))));

    private static void Replace(BsonDocument document, BsonDocument replacement)
    {
        var id = document["_id"];
        if (replacement.Contains("_id") && replacement["_id"] != id) throw new InvalidOperationException("The _id of a document cannot change.");
        document.Clear();
        document.Add("_id", id);
        document.Merge(replacement, overwriteExistingElements: false);
    }

    private static void Apply(BsonDocument document, string action, BsonDocument fields, bool isNew)
    {
        foreach (var field in fields)
        {
            var old = document.GetValue(field.Name, BsonNull.Value);
            switch (action)
            {
                case "$set": document[field.Name] = field.Value; break;
                case "$setOnInsert": if (isNew) document[field.Name] = field.Value; break;
                case "$inc": document[field.Name] = old.IsBsonNull ? field.Value : old.ToInt64() + field.Value.ToInt64(); break;
                case "$max": if (old.IsBsonNull || old.CompareTo(field.Value) < 0) document[field.Name] = field.Value; break;
                default: throw new NotSupportedException(action);
            }
        }
    }
}
