using System.Globalization;
using System.Text.RegularExpressions;
using Drill.Domain.Text;

namespace Drill.Domain.Rosters;

/// <summary>
/// What people type at sign-in. Students' logins begin with a digit and staff's with a letter, so that the shape alone tells how a secret is checked
/// and a login that does not exist can cost the same time as one that does.
/// </summary>
public static partial class Logins
{
    public const int MaxLength = 40;

    private const int LongestTyped = 4 * MaxLength;

    private static readonly string[] Letters = [.. Enumerable.Range('b', 'z' - 'a').Select(c => ((char)c).ToString())];

    /// <summary>As it is compared: no spaces around, half width, lower case; nothing where it is longer than anything that is compared.</summary>
    public static string Normalize(string typed)
    {
        if (typed.Length > LongestTyped) return "";
        var normal = CompatibleForm.Of(typed.Trim()).ToLowerInvariant();
        return normal.Length > LongestTyped ? "" : normal; // one sign may become eighteen, and failed tries are remembered by what was typed
    }

    public static bool IsStudents(string login) => login.Length > 0 && char.IsAsciiDigit(login[0]);

    public static bool IsValidForStaff(string login) => StaffLogin().IsMatch(login);

    public static bool IsValidSchoolCode(string code) => SchoolCode().IsMatch(code);

    /// <summary>「5年2組」 number 1 → <c>5-2-01</c>; with a letter or two behind it when somebody has it already.</summary>
    public static string ForStudent(Classroom classroom, int number, Func<string, bool> isTaken)
    {
        var login = string.Create(CultureInfo.InvariantCulture, $"{Prefix(classroom)}-{number:00}");
        if (!isTaken(login)) return login;
        // Who left keeps the login: where the name tells no section, every class of the grade of every year shares the numbers, and one letter is soon not enough.
        var suffixes = Letters.Concat(from first in Letters from second in Letters select first + second);
        return suffixes.Select(s => login + s).FirstOrDefault(l => !isTaken(l)) ?? throw new InvalidOperationException("More students had the same number than there are pairs of letters.");
    }

    private static string Prefix(Classroom classroom)
    {
        var name = CompatibleForm.Of(classroom.Name);
        var section = SectionInName().Match(name);
        return section.Success ? string.Create(CultureInfo.InvariantCulture, $"{classroom.Grade}-{section.Groups[1].Value.ToLowerInvariant()}") : classroom.Grade.ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("^[a-z][a-z0-9._-]{1,39}$")]
    private static partial Regex StaffLogin();

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{1,29}$")]
    private static partial Regex SchoolCode();

    [GeneratedRegex(@"年\s*([0-9]{1,2}|[A-Za-z])\s*組")]
    private static partial Regex SectionInName();
}
