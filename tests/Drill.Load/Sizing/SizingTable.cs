using System.Globalization;

namespace Drill.Load.Sizing;

/// <summary>The table of <c>docs/measurements/sizing.md</c>.</summary>
internal static class SizingTable
{
    private static readonly (string Name, Func<Needs, string> Value)[] Rows =
    [
        ("at once", n => Count(n.StudentsAtOnce)),
        ("answers/s", n => Count(n.AnswersPerSecond)),
        ("server cores", n => n.Cores.ToString("#,0.##", CultureInfo.InvariantCulture)),
        ("hosts", n => Count(n.Hosts)),
        ("memory for students at work", n => Bytes(n.MemoryBytes)),
        ("network of answers, both ways", n => Bytes(n.AnswerBytesPerSecond) + "/s"),
        ("network of dashboards", n => Bytes(n.DashboardBytesPerSecond) + "/s"),
        ("attempts a year", n => Count(n.AnswersPerYear)),
        ("disk a year, SQLite", n => Bytes(n.SqliteBytesPerYear)),
        ("disk a year, MongoDB, of each replica", n => Bytes(n.MongoBytesPerYear)),
        ("MongoDB shards", n => Count(n.Shards)),
    ];

    /// <summary>Lines of Markdown.</summary>
    public static IEnumerable<string> Write(IReadOnlyList<Needs> columns) =>
    [
        $"| | {string.Join(" | ", columns.Select(c => $"{Count(c.Students)} students"))} |",
        $"|---|{string.Concat(columns.Select(_ => "---|"))}",
        .. Rows.Select(row => $"| {row.Name} | {string.Join(" | ", columns.Select(row.Value))} |"),
    ];

    private static string Count(double count) => Math.Round(count).ToString("#,0", CultureInfo.InvariantCulture);

    internal static string Bytes(double bytes)
    {
        foreach (var (unit, size) in (ReadOnlySpan<(string, double)>)[("TB", 1e12), ("GB", 1e9), ("MB", 1e6)])
        {
            if (bytes >= size) return string.Create(CultureInfo.InvariantCulture, $"{bytes / size:#,0.#} {unit}");
        }

        return string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:#,0.#} KB");
    }
}
