using Drill.SuccessModel.Measures;
using Drill.Training.Evaluation;

namespace Drill.Training.Reports;

/// <summary>What a run found. The model's figures stand at the top; figures that do not exist (the AUC of all-right answers) are null.</summary>
/// <param name="Seconds">The whole command.</param>
/// <param name="TrainingSeconds">The model's features and fits; in a cross-validation the mean of a fold.</param>
/// <param name="TreeWeight">What the trees have to say in the model, the rest being logistic regression's; [0, 1]; in a cross-validation the mean of the folds.</param>
/// <param name="StudentsInBoth">Students of the test file who are also in the training file; the figures are for held-out students only when this is 0.</param>
/// <param name="Intervals">95 %, bootstrap over students.</param>
/// <param name="Calibration">By decile of the prediction.</param>
/// <param name="Band">Predictions from 0.70 to 0.80, where drills are aimed.</param>
public sealed record EvaluationReport(
    double Auc, double LogLoss, double Rmse, double Ece, double Accuracy, int Rows, double Seconds, double TrainingSeconds, double TreeWeight,
    int Students, string Features, int Seed, int StudentsInBoth, MeasuredIntervals Intervals,
    IReadOnlyList<Slice> Slices, IReadOnlyList<CalibrationBin> Calibration, CalibrationBin? Band, IReadOnlyDictionary<string, Measured> Baselines)
{
    internal static EvaluationReport Of(HeldOutRun run, string features, int seed, int studentsInBoth, Func<double> seconds)
    {
        var (held, predicted) = run;
        var figures = Measured.Of(predicted.Model, held.Correct);
        var intervals = StudentBootstrap.Run(predicted.Model, held.Correct, held.StudentOf, held.Students, seed);
        return new(
            figures.Auc, figures.LogLoss, figures.Rmse, figures.Ece, figures.Accuracy, figures.Rows, seconds(), predicted.TrainingSeconds, predicted.TreeWeight,
            held.Students, features, seed, studentsInBoth, intervals,
            Slice.All(held, predicted.Model),
            CalibrationBin.Deciles(predicted.Model, held.Correct),
            CalibrationBin.Between(0.70, 0.80, predicted.Model, held.Correct),
            predicted.Baselines.ToDictionary(b => b.Name, b => Measured.Of(b.Predicted, held.Correct)));
    }
}
