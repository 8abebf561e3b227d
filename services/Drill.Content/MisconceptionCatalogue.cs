using System.Collections.Frozen;
using System.Reflection;
using Drill.Domain.Items;

namespace Drill.Content;

/// <summary>Every named misconception by its id, for those who explain a stored attempt without its item.</summary>
public static class MisconceptionCatalogue
{
    private static readonly Lazy<FrozenDictionary<string, Misconception>> Loaded = new(Load);

    public static IReadOnlyDictionary<string, Misconception> All => Loaded.Value;

    private static FrozenDictionary<string, Misconception> Load() => (
        from type in typeof(MisconceptionCatalogue).Assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where field.FieldType == typeof(Misconception)
        select (Misconception)field.GetValue(null)!).Distinct().ToFrozenDictionary(m => m.Id);
}
