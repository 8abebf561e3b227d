using System.Globalization;

namespace Drill.Server.Content;

/// <summary>The report for people.</summary>
public static class ReportText
{
    public static string Write(ContentReport report) => string.Join("\n\n",
        string.Create(CultureInfo.InvariantCulture, $"{report.Skills} skills, {report.Templates} templates, {report.Pairs} (template, level) pairs, {report.Misconceptions} misconceptions"),
        TextTable.Write(["grade", "unit", "skills", "templates", "pairs", "name"], report.Units.Select(u => new[] { Grade(u.Grade), u.Id, Text(u.Skills), Text(u.Templates), Text(u.Pairs), u.Name })),
        TextTable.Write(["kind of response", "pairs"], report.Kinds.Select(k => new[] { k.Key, Text(k.Value) })),
        TextTable.Write(["grade", "domain", "statements", "covered"], report.Grades.Select(g => new[] { Grade(g.Grade), g.Domain.ToString(), Text(g.Drillable), Text(g.Covered) })),
        string.Create(CultureInfo.InvariantCulture, $"{report.Codes.Covered} of {report.Codes.Drillable} statements covered ({100.0 * report.Codes.Covered / report.Codes.Drillable:F1} %)."),
        report.Codes.Exceptions.Count == 0 ? "No exceptions." : TextTable.Write(["not covered", "why"], report.Codes.Exceptions.Select(e => new[] { e.Code, e.Why })),
        "学習指導要領コード: 学習指導要領LOD by 教育データプラス研究会 (w3id.org/jp-cos), CC BY 4.0.");

    private static string Grade(int grade) => grade <= 6 ? $"小{grade}" : $"中{grade - 6}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
