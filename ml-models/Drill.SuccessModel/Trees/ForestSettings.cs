namespace Drill.SuccessModel.Trees;

/// <summary>How LightGBM grows a forest; the defaults were chosen by cross-validation over training students.</summary>
public sealed record ForestSettings
{
    public int Trees { get; init; } = 400;

    public int Leaves { get; init; } = 128;

    public double LearningRate { get; init; } = 0.03;

    public int MinRowsPerLeaf { get; init; } = 200;

    public double FeatureFraction { get; init; } = 0.3;

    public double RowFraction { get; init; } = 0.7;

    public double L2 { get; init; } = 10;

    public int Bins { get; init; } = 63;

    /// <summary>Forests grown from different seeds and averaged.</summary>
    public int Seeds { get; init; } = 1;

    public int Threads { get; init; } = Environment.ProcessorCount;
}
