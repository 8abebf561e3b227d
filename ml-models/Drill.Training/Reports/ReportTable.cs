using System.Globalization;
using System.Text;
using Drill.SuccessModel.Measures;

namespace Drill.Training.Reports;

/// <summary>Reports as Markdown tables, to be read as they are or put into a page.</summary>
internal static class ReportTable
{
    public static string Write(EvaluationReport report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{report.Rows} answers of {report.Students} students, features {report.Features}, seed {report.Seed}, {report.Seconds:F0} s (training {report.TrainingSeconds:F0} s); of the model {report.TreeWeight:P0} trees, the rest logistic regression\n");
        if (report.StudentsInBoth > 0) text.Append(CultureInfo.InvariantCulture, $"NOT HELD OUT: {report.StudentsInBoth} students are in both files.\n");
        text.Append('\n').Append(Head("contender"));
        Line(text, "**model**", new(report.Auc, report.LogLoss, report.Rmse, report.Ece, report.Accuracy, report.Rows));
        foreach (var (name, figures) in report.Baselines) Line(text, name, figures);
        text.Append(CultureInfo.InvariantCulture, $"\n95 % intervals over students: AUC {Text(report.Intervals.Auc)}, log loss {Text(report.Intervals.LogLoss)}, RMSE {Text(report.Intervals.Rmse)}\n");
        text.Append('\n').Append(Head("slice"));
        foreach (var slice in report.Slices) Line(text, slice.Name, slice.Figures);
        text.Append("\n| predictions | mean predicted | came true | rows |\n|---|---|---|---|\n");
        foreach (var bin in report.Calibration) Line(text, bin);
        if (report.Band is { } band) Line(text, band);
        return text.ToString();
    }

    public static string Write(AblationReport report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"features {report.Features}, on {report.On}, seed {report.Seed}, {report.Seconds:F0} s\n\n");
        text.Append(Head("without"));
        Line(text, "nothing left out", report.All);
        foreach (var group in report.Groups) Line(text, group.Without, group.Figures);
        return text.ToString();
    }

    public static string Write(ExplanationReport report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"row {report.Row}: student {report.Student}, item {report.Item}, skills {report.Skills}: predicted {report.PredictedSuccess:F3}, was {(report.WasCorrect ? "right" : "wrong")}\n");
        text.Append(CultureInfo.InvariantCulture, $"base {report.Base:+0.000;-0.000} logits, sum {report.Logit:+0.000;-0.000}\n\n| group | push, logits |\n|---|---|\n");
        foreach (var group in report.Groups) text.Append(CultureInfo.InvariantCulture, $"| {group.Group} | {group.Push:+0.000;-0.000} |\n");
        text.Append("\n| feature | value | push, logits |\n|---|---|---|\n");
        foreach (var feature in report.Features) text.Append(CultureInfo.InvariantCulture, $"| {feature.Feature} | {feature.Value:0.###} | {feature.Push:+0.000;-0.000} |\n");
        return text.ToString();
    }

    public static string Write(PromotionReport report)
    {
        var text = new StringBuilder();
        if (report.Measured is { } measured)
        {
            text.Append(Head("contender"));
            Line(text, "**candidate**", measured.Figures);
            foreach (var rival in measured.Baselines) Line(text, rival.Name, rival.Figures);
            text.Append('\n');
        }

        text.Append(report.IsPromoted ? "Promoted.\n" : "Refused:\n");
        foreach (var fault in report.Faults) text.Append(CultureInfo.InvariantCulture, $"- {fault}\n");
        return text.ToString();
    }

    private static string Head(string first) => $"| {first} | AUC | log loss | RMSE | ECE | accuracy | rows |\n|---|---|---|---|---|---|---|\n";

    private static void Line(StringBuilder text, string name, Measured f) =>
        text.Append(CultureInfo.InvariantCulture, $"| {name} | {f.Auc:F4} | {f.LogLoss:F4} | {f.Rmse:F4} | {f.Ece:F4} | {f.Accuracy:F4} | {f.Rows} |\n");

    private static void Line(StringBuilder text, CalibrationBin bin) =>
        text.Append(CultureInfo.InvariantCulture, $"| {bin.From:F3}–{bin.To:F3} | {bin.Predicted:F4} | {bin.Observed:F4} | {bin.Rows} |\n");

    private static string Text(Interval interval) => string.Create(CultureInfo.InvariantCulture, $"{interval.From:F4}–{interval.To:F4}");
}
