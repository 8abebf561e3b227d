using CsvHelper;
using Drill.Domain.Rosters;
using Drill.Domain.Text;

namespace Drill.Server.Rosters;

/// <summary>
/// The list for a new school year as a spreadsheet: one student a row. Rows are told by class and number and checked by name, not told by login: spreadsheets take 5-2-01 for a date.
/// </summary>
public static class YearSheet
{
    /// <summary>More than a school of the most and fullest classes has.</summary>
    public const int MaxRows = Roster.MaxClassrooms * Roster.MaxStudentsInClassroom;

    private static readonly LocalizedText[] Headers =
    [
        new("いまのクラス", "class now"), new("いまの番号", "number now"), new("名前", "name"), new("新しい学年", "new grade"), new("新しいクラス", "new class"), new("新しい番号", "new number"),
    ];

    public static byte[] Write(IEnumerable<ListedPlace> places, bool isJapanese)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, new CsvWriterOptions { Injection = CsvInjection.Escape, WriteByteOrderMark = true }))
        {
            csv.WriteRecord(Headers.Select(h => isJapanese ? h.Ja : h.En).ToArray());
            foreach (var place in places) csv.WriteRecord(new[] { place.Classroom, place.Number, place.Name, place.NewGrade, place.NewClassroom, place.NewNumber });
        }

        return bytes.ToArray();
    }

    /// <summary>The rows, or what keeps them from being read. Columns are known by their names, in either language, and may stand in any order beside others.</summary>
    public static (IReadOnlyList<ListedPlace> Places, ListProblem? Problem) Read(string text)
    {
        int[]? columns = null;
        var places = new List<ListedPlace>();
        foreach (var (line, fields) in PastedTable.Read(text))
        {
            if (columns is null)
            {
                columns = [.. Headers.Select(h => Array.FindIndex(fields, f => f == h.Ja || f.Equals(h.En, StringComparison.OrdinalIgnoreCase)))];
                if (Array.IndexOf(columns, -1) is >= 0 and var missing) return ([], NoColumn(line, Headers[missing]));
                continue;
            }

            if (places.Count == MaxRows) return ([], TooLong(line));
            var cells = Array.ConvertAll(columns, c => c < fields.Length ? fields[c] : "");
            places.Add(new(line, cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]));
        }

        return places.Count > 0 ? (places, null) : ([], Nobody);
    }

    private static readonly ListProblem Nobody = new(1, new("一覧にだれもいません。ダウンロードした一覧を、見出しの行もふくめて貼り付けてください。", "Nobody is on the list. Paste the downloaded list with its line of headings."));

    private static ListProblem NoColumn(int line, LocalizedText header) => new(line, new(
        $"{line}行目：見出しに「{header.Ja}」の列がありません。ダウンロードした一覧の見出しを残してください。", $"Line {line}: there is no column “{header.En}”. Keep the headings of the downloaded list."));

    private static ListProblem TooLong(int line) => new(line, new($"{line}行目：一覧が長すぎます（{MaxRows}人まで）。", $"Line {line}: the list is too long (at most {MaxRows} students)."));
}
