using Drill.Domain.Text;
using Drill.SuccessModel.Passports;
using Drill.SuccessModel.Watching;

namespace Drill.Server.Models;

/// <summary>Passports and what was watched as the message that staff read.</summary>
internal static class ModelPicture
{
    private const int Places = 4;

    private static readonly LocalizedText NoAnswers = new("まだ回答がありません。", "There are no answers yet.");
    private static readonly LocalizedText AsExpected = new("予測と実際の正答は、偶然のはんいで合っています。", "Predictions and answers agree within what chance allows.");
    private static readonly LocalizedText TooHopeful = new("実際の正答が、予測より少ない状態が続いています。", "Students have been getting fewer items right than predicted for some time.");
    private static readonly LocalizedText TooGloomy = new("実際の正答が、予測より多い状態が続いています。", "Students have been getting more items right than predicted for some time.");

    public static ModelsMessage Write(ModelPassport? running, string runningVersion, IEnumerable<ModelPassport> shadows, ModelWatch watch)
    {
        var report = watch.Report(runningVersion);
        ShadowModel[] beside = [.. shadows.Select(s => (Passport: s, Report: watch.Report(s.Version)))
            .Select(s => new ShadowModel(s.Passport.Version, s.Passport.Sha256, s.Passport.TrainedAt, Metrics(s.Passport), Calibration(s.Report), Drift(s.Report)))];
        return new(new(runningVersion, running?.Sha256, running?.TrainedAt, running is null ? null : Metrics(running)), beside.Length == 0 ? null : beside, Calibration(report), Drift(report));
    }

    private static ModelMetricsMessage Metrics(ModelPassport passport)
    {
        var figures = passport.Measured.Figures;
        return new(double.IsFinite(figures.Auc) ? Round(figures.Auc) : null, Round(figures.LogLoss), Round(figures.Rmse), Round(figures.Ece));
    }

    private static LiveCalibration Calibration(WatchReport report) => new(
        report.Answers,
        [.. report.Deciles.Select(c => new CalibrationDecile(c.Cell / 10.0, (c.Cell + 1) / 10.0, Round(c.Expected), Round(c.Observed), c.Count))],
        [.. report.Grades.Select(c => new CalibrationGrade(c.Cell, Round(c.Expected), Round(c.Observed), c.Count))]);

    private static ModelDrift Drift(WatchReport report) => new(
        report.Drift.Since is not null, report.Drift.Since,
        report switch
        {
            { Answers: 0 } => NoAnswers,
            { Drift.Since: null } => AsExpected,
            { Drift.IsTooHopeful: true } => TooHopeful,
            _ => TooGloomy,
        });

    private static double Round(double figure) => Math.Round(figure, Places);
}
