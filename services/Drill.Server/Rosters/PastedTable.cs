using System.Globalization;
using CsvHelper;
using Drill.Domain.Text;

namespace Drill.Server.Rosters;

/// <summary>What people paste from files and spreadsheets: CSV or columns between tabs, row by row.</summary>
internal static class PastedTable
{
    /// <summary>The rows with anything in them, cleaned, and their lines from 1.</summary>
    public static IEnumerable<(int Line, string[] Fields)> Read(string text)
    {
        using var reader = CsvReader.FromText(text.TrimStart('\uFEFF'), OptionsFor(text));
        while (reader.Read())
        {
            var fields = Enumerable.Range(0, reader.FieldCount).Select(i => Clean(reader.GetString(i))).ToArray();
            if (Array.Exists(fields, f => f.Length > 0)) yield return ((int)reader.LineNumber, fields);
        }
    }

    // A quote that nobody closed ends with its line, so that one slip does not swallow the rest of the list.
    private static CsvReaderOptions OptionsFor(string text) => new()
    {
        Separator = text.Contains('\t', StringComparison.Ordinal) ? '\t' : ',',
        HasHeader = false,
        TrackLineNumbers = true,
        AllowLineBreaksInQuotes = false,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        MalformedData = CsvMalformedDataHandling.Recover,
        IncludeValuesInExceptions = false,
    };

    // Full-width digits and spaces as people type them; what cannot be seen is dropped.
    private static string Clean(string field) => string.Join(' ', string.Concat(CompatibleForm.Of(field).Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format))
        .Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
