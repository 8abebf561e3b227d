using System.Text;
using MongoDB.Bson;

namespace Drill.Storage.Tests.Wire.Serving;

/// <summary>Filters and orders, as far as the store uses them; anything else is refused, so that a new query does not pass unseen.</summary>
internal static class WireFilter
{
    public static bool Matches(BsonDocument document, BsonDocument filter) => filter.All(condition => condition.Name switch
    {
        "$or" => condition.Value.AsBsonArray.Any(one => Matches(document, one.AsBsonDocument)),
        "$and" => condition.Value.AsBsonArray.All(one => Matches(document, one.AsBsonDocument)),
        _ => MatchesField(document.GetValue(condition.Name, BsonNull.Value), condition.Value),
    });

    public static int Compare(BsonDocument left, BsonDocument right, BsonDocument order)
    {
        foreach (var key in order)
        {
            if (Compare(left.GetValue(key.Name, BsonNull.Value), right.GetValue(key.Name, BsonNull.Value)) is var compared and not 0) return compared * key.Value.ToInt32();
        }

        return 0;
    }

    private static bool MatchesField(BsonValue value, BsonValue wanted)
    {
        if (wanted is not BsonDocument operators) return Compare(value, wanted) == 0;
        return operators.All(o => o.Name switch
        {
            "$gt" => value.BsonType == o.Value.BsonType && Compare(value, o.Value) > 0,
            "$gte" => value.BsonType == o.Value.BsonType && Compare(value, o.Value) >= 0,
            "$in" => o.Value.AsBsonArray.Any(one => Compare(value, one) == 0),
            _ => throw new NotSupportedException(o.Name),
        });
    }

    // Strings by their UTF-8, as a server without a collation does.
    private static int Compare(BsonValue left, BsonValue right) =>
        left is BsonString a && right is BsonString b
            ? Encoding.UTF8.GetBytes(a.Value).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b.Value))
            : left.CompareTo(right);
}
