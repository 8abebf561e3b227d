using Drill.SuccessModel.Passports;

namespace Drill.Training.Reports;

/// <param name="Measured">Of the candidate on the exam, the rivals as its baselines; null when it could not even be read.</param>
/// <param name="Faults">Why it was refused; none when it was promoted.</param>
public sealed record PromotionReport(bool IsPromoted, ModelFigures? Measured, IReadOnlyList<string> Faults);
