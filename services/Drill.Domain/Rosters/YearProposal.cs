using System.Globalization;
using System.Text.RegularExpressions;
using Drill.Domain.Text;

namespace Drill.Domain.Rosters;

/// <summary>The list that a school begins its new year with: everybody a grade up in the class of the same section, the last grade gone. Pure.</summary>
public static partial class YearProposal
{
    private const int LastElementaryGrade = 6;

    /// <summary>In the order of classes and numbers; line 1 is the header's.</summary>
    public static IReadOnlyList<ListedPlace> For(RosterView roster)
    {
        var last = roster.Classrooms.Select(c => c.Grade).DefaultIfEmpty().Max();
        var students = roster.Classrooms.OrderBy(c => c.Grade).ThenBy(c => c.Name, StringComparer.Ordinal).SelectMany(c => roster.StudentsOf(c.Id));
        return [.. students.Select((student, place) => Propose(student, place + 2, last))];
    }

    private static ListedPlace Propose(EnrolledStudent student, int line, int lastGrade)
    {
        var ((_, name, grade), number) = (student.Classroom, student.Number.ToString(CultureInfo.InvariantCulture));
        return grade == Roster.LastGrade || (grade == LastElementaryGrade && grade == lastGrade)
            ? new(line, name, number, student.Person.Name, "", "", "")
            : new(line, name, number, student.Person.Name, (grade + 1).ToString(CultureInfo.InvariantCulture), NextName(name), number);
    }

    // 5年2組 → 6年2組; a name without a year, as special classes have, stays.
    private static string NextName(string name) =>
        YearInName().Replace(CompatibleForm.Of(name), match => (int.Parse(match.ValueSpan, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture), 1);

    [GeneratedRegex("[0-9](?=年)")]
    private static partial Regex YearInName();
}
