using MongoDB.Bson;

namespace Drill.Storage.Tests.Wire;

/// <summary>Documents with unique indexes.</summary>
internal sealed class WireCollection
{
    private readonly List<BsonDocument> _documents = [];
    private readonly List<string[]> _unique = [["_id"]];

    public void AddUnique(IEnumerable<string> fields)
    {
        string[] added = [.. fields];
        if (!_unique.Any(known => known.SequenceEqual(added))) _unique.Add(added);
    }

    public IEnumerable<BsonDocument> Find(BsonDocument filter, BsonDocument order) =>
        _documents.Where(d => WireFilter.Matches(d, filter)).Order(Comparer<BsonDocument>.Create((a, b) => WireFilter.Compare(a, b, order)));

    /// <returns>Whether it was new by every unique index.</returns>
    public bool Insert(BsonDocument document)
    {
        if (_unique.Any(fields => _documents.Any(d => fields.All(f => d.GetValue(f, BsonNull.Value) == document.GetValue(f, BsonNull.Value))))) return false;
        _documents.Add(document);
        return true;
    }

    /// <returns>The document after the update, and whether it was made by it; null when none matched and none was to be made.</returns>
    public (BsonDocument Document, bool IsNew)? Update(BsonDocument filter, BsonDocument update, bool upsert)
    {
        var found = _documents.Find(d => WireFilter.Matches(d, filter));
        if (found is null && !upsert) return null;
        var document = found ?? new BsonDocument("_id", filter["_id"]);
        var isReplacement = update.ElementCount > 0 && !update.GetElement(0).Name.StartsWith('$');
        if (isReplacement) document.Merge(update, overwriteExistingElements: true);
        else foreach (var action in update) Apply(document, action.Name, action.Value.AsBsonDocument, isNew: found is null);
        if (found is null) _documents.Add(document);
        return (document, found is null);
    }

    public int Delete(BsonDocument filter) => _documents.Find(d => WireFilter.Matches(d, filter)) is { } found && _documents.Remove(found) ? 1 : 0;

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
