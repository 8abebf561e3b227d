namespace Drill.SuccessModel.Responses;

/// <summary>Numbers names in the order of their first appearance.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    public int Count => _names.Count;

    public IReadOnlyList<string> Names => _names;

    public static Vocabulary Of(IEnumerable<string> names)
    {
        var vocabulary = new Vocabulary();
        foreach (var name in names) vocabulary.Add(name);
        return vocabulary;
    }

    /// <returns>The name's index; a new one when the name is new.</returns>
    public int Add(string name)
    {
        if (_indexes.TryGetValue(name, out var index)) return index;
        _indexes.Add(name, index = _names.Count);
        _names.Add(name);
        return index;
    }

    /// <returns>-1 when the name is unknown.</returns>
    public int Find(string name) => _indexes.GetValueOrDefault(name, -1);
}
