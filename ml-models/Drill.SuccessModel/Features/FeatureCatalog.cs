namespace Drill.SuccessModel.Features;

/// <summary>The features of a set in the order in which they are written.</summary>
public sealed class FeatureCatalog(string name, IReadOnlyList<FeatureGroup> groups)
{
    public string Name { get; } = name;

    public IReadOnlyList<FeatureGroup> Groups { get; } = groups;

    public IReadOnlyList<string> Names { get; } = [.. groups.SelectMany(g => g.Features.Select(f => $"{g.Name}.{f}"))];

    public int Count => Names.Count;

    /// <summary>For each feature its group's place in <see cref="Groups"/>.</summary>
    public IReadOnlyList<int> GroupOf { get; } = [.. groups.SelectMany((g, i) => g.Features.Select(_ => i))];

    /// <returns>The places of all features outside the group.</returns>
    public int[] Without(string group) => [.. Enumerable.Range(0, Count).Where(i => Groups[GroupOf[i]].Name != group)];
}
