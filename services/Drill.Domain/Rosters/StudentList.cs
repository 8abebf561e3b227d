using System.Globalization;
using Drill.Domain.Text;

namespace Drill.Domain.Rosters;

/// <summary>One line of a pasted list.</summary>
/// <param name="Line">From 1, as the person who pasted it counts.</param>
/// <param name="Number">As written; null = the next free one.</param>
public sealed record ListedStudent(int Line, string? Number, string Name, string? Kana);

public sealed record ListProblem(int Line, LocalizedText Message);

/// <summary>A list ready to be enrolled, or what is wrong with it line by line; with problems nothing may be added.</summary>
public sealed record CheckedList(IReadOnlyList<(ListedStudent Student, int Number)> Students, IReadOnlyList<ListProblem> Problems);

/// <summary>Checks a pasted list against the classroom it is meant for. Pure.</summary>
public static class StudentList
{
    public const int MaxNumber = 99;
    public const int MaxNameLength = 60;

    /// <param name="takenNumbers">Numbers that students of the classroom have.</param>
    public static CheckedList Check(IReadOnlyList<ListedStudent> listed, IReadOnlySet<int> takenNumbers)
    {
        var problems = new List<ListProblem>();
        if (listed.Count == 0) problems.Add(new(1, new("1行目：名前がありません。", "Line 1: there is no name.")));
        if (listed.Count + takenNumbers.Count > Roster.MaxStudentsInClassroom) problems.Add(TooMany(listed[^1].Line));

        var written = listed.Select(s => s.Number is null ? 0 : ReadNumber(s.Number)).ToList();
        var inList = new Dictionary<int, int>();
        for (var i = 0; i < listed.Count; i++)
        {
            if (FindProblem(listed[i], written[i], takenNumbers, inList) is { } message) problems.Add(new(listed[i].Line, message));
        }

        return problems.Count > 0 ? new([], [.. problems.OrderBy(p => p.Line)]) : new(Number(listed, written, takenNumbers), []);
    }

    private static LocalizedText? FindProblem(ListedStudent student, int? number, IReadOnlySet<int> taken, Dictionary<int, int> inList)
    {
        var line = student.Line;
        if (student.Name.Length == 0) return new($"{line}行目：名前がありません。", $"Line {line}: the name is missing.");
        if (student.Name.Length > MaxNameLength) return new($"{line}行目：名前は{MaxNameLength}文字までです。", $"Line {line}: a name has at most {MaxNameLength} characters.");
        if (student.Kana?.Length > MaxNameLength) return new($"{line}行目：ふりがなは{MaxNameLength}文字までです。", $"Line {line}: a reading has at most {MaxNameLength} characters.");
        if (number is null) return new($"{line}行目：出席番号は 1 から {MaxNumber} の数で書いてください。", $"Line {line}: the number must be between 1 and {MaxNumber}.");
        if (number == 0) return null;
        if (taken.Contains(number.Value)) return new($"{line}行目：出席番号 {number} は すでに 使われています。", $"Line {line}: number {number} is already taken.");
        return inList.TryAdd(number.Value, line)
            ? null
            : new($"{line}行目：出席番号 {number} は {inList[number.Value]}行目にもあります。", $"Line {line}: number {number} is also on line {inList[number.Value]}.");
    }

    private static ListProblem TooMany(int line) => new(line, new(
        $"1つの学級に入れるのは{Roster.MaxStudentsInClassroom}人までです。", $"A class holds at most {Roster.MaxStudentsInClassroom} students."));

    /// <returns>Null for what is no number from 1 to <paramref name="last"/>.</returns>
    internal static int? ReadNumber(string text, int last = MaxNumber) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= last ? number : null;

    private static List<(ListedStudent, int)> Number(IReadOnlyList<ListedStudent> listed, List<int?> written, IReadOnlySet<int> taken)
    {
        var used = new HashSet<int>(taken.Concat(written.OfType<int>()));
        var next = 1;
        var numbered = new List<(ListedStudent, int)>(listed.Count);
        for (var i = 0; i < listed.Count; i++)
        {
            var number = written[i]!.Value;
            while (number == 0)
            {
                if (used.Add(next)) number = next;
                next++;
            }

            numbered.Add((listed[i], number));
        }

        return numbered;
    }
}
