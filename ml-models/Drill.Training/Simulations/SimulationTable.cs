using System.Globalization;
using System.Text;

namespace Drill.Training.Simulations;

/// <summary>The report as Markdown tables.</summary>
internal static class SimulationTable
{
    public static string Write(SimulationReport report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{report.Students} students in each family, seed {report.Seed}, model {report.Model}{(report.Earlier > 0 ? $" after {report.Earlier} earlier students" : "")}, {report.Seconds:F0} s\n");
        text.Append("\nItems until true mastery of a unit (± standard error), and the share of it that is mastered a fortnight after 60 items:\n\n");
        text.Append("| family | policy | all | weak | middle | strong | kept | weak | middle | strong |\n|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (var row in report.Policies)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {row.Family} | {row.Policy} |");
            foreach (var third in row.Thirds) text.Append(CultureInfo.InvariantCulture, $" {third.Items:F1} ± {third.ItemsError:F1} |");
            foreach (var third in row.Thirds) text.Append(CultureInfo.InvariantCulture, $" {third.Kept:F2} |");
            text.Append('\n');
        }

        text.Append("\nEighty answers of free practice:\n\n| family | policy | ability error after 10 | 20 | 40 | mean \\|success − target\\| | within 0.5–0.95 | predicted − true: mean | root mean square | exposure |\n|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (var row in report.Policies)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {row.Family} | {row.Policy} |");
            foreach (var error in row.AbilityErrors) text.Append(CultureInfo.InvariantCulture, $" {error:F3} |");
            text.Append(CultureInfo.InvariantCulture, $" {(row.MissedTarget is { } missed ? missed.ToString("F3", CultureInfo.InvariantCulture) : "–")} | {row.InBand:P1} | {row.PredictedTooHigh:F3} | {row.PredictionError:F3} | {row.Exposure:F2} |\n");
        }

        text.Append("\nTrue ability within the band that teachers are shown, of the same answers:\n\n| family | policy | after 10 | 20 | 40 | 80 |\n|---|---|---|---|---|---|\n");
        foreach (var row in report.Policies) text.Append(CultureInfo.InvariantCulture, $"| {row.Family} | {row.Policy} | {string.Join(" | ", row.WithinBand.Select(share => share.ToString("P0", CultureInfo.InvariantCulture)))} |\n");

        if (report.Bars.Count == 0) return text.ToString();
        text.Append("\n| family | what Drill is held to | measured | limit | |\n|---|---|---|---|---|\n");
        foreach (var bar in report.Bars)
            text.Append(CultureInfo.InvariantCulture, $"| {bar.Family} | {bar.Name.Replace("|", "\\|", StringComparison.Ordinal)} | {bar.Value:F3} | {bar.Limit:F3} | {(bar.IsMet ? "met" : "**missed**")} |\n");
        return text.ToString();
    }
}
