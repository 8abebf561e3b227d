using System.Collections.Frozen;
using System.Globalization;

namespace Drill.Content.CourseOfStudy;

/// <summary>
/// The statements of 算数 and of the first year of 数学, domains A to D.
/// Source: 学習指導要領LOD by 教育データプラス研究会 (w3id.org/jp-cos), CC BY 4.0.
/// </summary>
public static class Statements
{
    private static readonly Lazy<FrozenDictionary<string, Statement>> Loaded = new(() => Load().ToFrozenDictionary(s => s.Code));

    /// <summary>In the order of the course.</summary>
    public static IReadOnlyList<Statement> All { get; } = [.. Load()];

    public static Statement? Find(string code) => Loaded.Value.GetValueOrDefault(code);

    private static IEnumerable<Statement> Load()
    {
        var reasons = Read("exceptions.tsv").ToDictionary(row => row[0], row => row[1]);
        return Read("statements.tsv").Select(row => new Statement(row[0], int.Parse(row[1], CultureInfo.InvariantCulture), row[2][0], row[3], reasons.GetValueOrDefault(row[0])));
    }

    // The first line that is no comment names the columns.
    private static string[][] Read(string name)
    {
        using var stream = typeof(Statements).Assembly.GetManifestResourceStream($"Drill.Content.CourseOfStudy.{name}")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.TrimEnd('\r').Split('\t'))];
    }
}
