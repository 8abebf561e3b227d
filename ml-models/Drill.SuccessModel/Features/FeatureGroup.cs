namespace Drill.SuccessModel.Features;

/// <summary>Features that belong together and are left out together in an ablation.</summary>
public sealed record FeatureGroup(string Name, IReadOnlyList<string> Features);
