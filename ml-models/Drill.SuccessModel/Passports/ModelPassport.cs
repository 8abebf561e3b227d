using Drill.SuccessModel.Gate;
using Drill.SuccessModel.Measures;
using Drill.SuccessModel.Trees;

namespace Drill.SuccessModel.Passports;

/// <summary>What <c>metrics.json</c> says of the model file beside it.</summary>
/// <param name="Sha256">Of the whole model file; what a manifest pins.</param>
/// <param name="Bytes">Of the model file.</param>
/// <param name="LearnedUntil">First answer of the newest student learned from; null when the data tell no time.</param>
/// <param name="TreeWeight">Share of the trees in a prediction, [0, 1]; the rest is logistic regression.</param>
/// <param name="Measured">Of this very file, on students it has not learned from.</param>
public sealed record ModelPassport(
    string Version, string Sha256, int Bytes, DateTimeOffset TrainedAt, string TrainedOn, DateTimeOffset? LearnedUntil,
    int Answers, int Students, int Items, int Skills, int Seed, ForestSettings Settings, double TreeWeight, ModelFigures Measured)
{
    public static string VersionOf(string sha256) => $"blend-{sha256[..8]}";
}

/// <param name="Calibration">By decile of the prediction.</param>
/// <param name="Slices">Every grade and group with enough data.</param>
/// <param name="Baselines">On the same answers.</param>
public sealed record ModelFigures(Measured Figures, int Students, IReadOnlyList<CalibrationBin> Calibration, IReadOnlyList<SliceFigures> Slices, IReadOnlyList<SliceFigures> Baselines)
{
    public static ModelFigures Of(ExamPaper paper, params IReadOnlyList<ExamPaper> baselines) => new(
        paper.Measure(), paper.Students, CalibrationBin.Deciles(paper.Predicted, paper.Correct),
        [.. paper.Slices().Select(s => new SliceFigures(s.Name, paper.Only(s.Rows).Measure()))],
        [.. baselines.Select(b => new SliceFigures(b.Name, b.Measure()))]);
}

public sealed record SliceFigures(string Name, Measured Figures);
