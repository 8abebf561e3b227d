using Drill.SuccessModel.Trees;
using Drill.Training.Reports;

namespace Drill.Training.Models;

/// <summary>What <c>metrics.json</c> holds.</summary>
/// <param name="Sha256">Of the whole model file; what a server pins.</param>
/// <param name="Bytes">Of the model file.</param>
/// <param name="Measured">On a fifth of the students, by a model fitted to the others in the same way.</param>
public sealed record ModelMetrics(string Sha256, int Bytes, string TrainedOn, int Answers, int Students, int Items, int Skills, ForestSettings Settings, EvaluationReport Measured);
