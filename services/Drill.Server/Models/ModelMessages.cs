using Drill.Domain.Text;

namespace Drill.Server.Models;

/// <summary>The models in service and what came of their predictions on this host since it started.</summary>
/// <param name="Shadow">Models that predict and are watched but do not choose; null when there is none.</param>
/// <param name="Calibration">Of the running model.</param>
public sealed record ModelsMessage(RunningModel Running, IReadOnlyList<ShadowModel>? Shadow, LiveCalibration Calibration, ModelDrift Drift);

/// <param name="Sha256">Null for the built-in baseline, which is no file.</param>
/// <param name="TrainedAt">UTC.</param>
/// <param name="Metrics">On students that it had not learned from, when it was made.</param>
public sealed record RunningModel(string Version, string? Sha256, DateTimeOffset? TrainedAt, ModelMetricsMessage? Metrics);

/// <param name="LogLoss">Nats.</param>
/// <param name="Rmse">Of the probability, [0, 1].</param>
/// <param name="Ece">Expected calibration error, [0, 1].</param>
public sealed record ModelMetricsMessage(double? Auc, double LogLoss, double Rmse, double Ece);

public sealed record ShadowModel(string Version, string? Sha256, DateTimeOffset? TrainedAt, ModelMetricsMessage? Metrics, LiveCalibration Calibration, ModelDrift Drift);

/// <param name="Answers">That were watched.</param>
/// <param name="Deciles">By tenth of the prediction; those without answers are left out.</param>
public sealed record LiveCalibration(long Answers, IReadOnlyList<CalibrationDecile> Deciles, IReadOnlyList<CalibrationGrade> Grades);

/// <param name="Expected">Mean prediction, [0, 1].</param>
/// <param name="Observed">Share right, [0, 1].</param>
public sealed record CalibrationDecile(double From, double To, double Expected, double Observed, long Count);

/// <param name="Grade">School year; 0 when not known.</param>
public sealed record CalibrationGrade(int Grade, double Expected, double Observed, long Count);

/// <param name="Since">When the alarm was raised, UTC.</param>
public sealed record ModelDrift(bool Alarm, DateTimeOffset? Since, LocalizedText Text);
