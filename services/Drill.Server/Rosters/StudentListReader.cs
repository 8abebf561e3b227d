using Drill.Domain.Rosters;
using Drill.Domain.Text;

namespace Drill.Server.Rosters;

/// <summary>Reads what a school pastes: one name a line, or CSV or a copied table of <c>number, name[, kana]</c> with or without a header.</summary>
public static class StudentListReader
{
    private static readonly string[] NumberHeaders = ["number", "no", "no.", "番号", "出席番号", "ばんごう"];
    private static readonly string[] NameHeaders = ["name", "名前", "氏名", "なまえ"];

    /// <summary>The students, or what cannot be read, line by line.</summary>
    public static (IReadOnlyList<ListedStudent> Students, IReadOnlyList<ListProblem> Problems) Read(string text)
    {
        var students = new List<ListedStudent>();
        var problems = new List<ListProblem>();
        foreach (var (line, fields) in PastedTable.Read(text))
        {
            if (students.Count == 0 && IsHeader(fields)) continue;
            if (fields.Length > 3) problems.Add(TooManyColumns(line));
            else students.Add(ToStudent(fields, line));
        }

        return (students, problems);
    }

    private static ListedStudent ToStudent(string[] fields, int line) => fields switch
    {
        [var name] => new(line, null, name, null),
        [var first, var second] when !StartsWithDigit(first) && first.Length > 0 => new(line, null, first, second.Length > 0 ? second : null),
        [var number, var name] => new(line, number.Length > 0 ? number : null, name, null),
        [var number, var name, var kana] => new(line, number.Length > 0 ? number : null, name, kana.Length > 0 ? kana : null),
        _ => new(line, null, "", null),
    };

    private static bool StartsWithDigit(string field) => field.Length > 0 && (char.IsDigit(field[0]) || field[0] == '-');

    private static bool IsHeader(string[] fields) =>
        Array.Exists(fields, f => NameHeaders.Contains(f, StringComparer.OrdinalIgnoreCase)) || (fields.Length > 0 && NumberHeaders.Contains(fields[0], StringComparer.OrdinalIgnoreCase));

    private static ListProblem TooManyColumns(int line) => new(line, new LocalizedText(
        $"{line}行目：列が多すぎます。「番号,名前,ふりがな」の形で書いてください。", $"Line {line}: too many columns. Write number,name,reading."));
}
