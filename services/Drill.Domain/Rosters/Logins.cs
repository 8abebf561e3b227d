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

    /// <summary>As it is compared: no spaces around, half width, lower case.</summary>
    public static string Normalize(string typed) => typed.Length > 4 * MaxLength ? "" : CompatibleForm.Of(typed.Trim()).ToLowerInvariant();

    public static bool IsStudents(string login) => login.Length > 0 && char.IsAsciiDigit(login[0]);

    public static bool IsValidForStaff(string login) => StaffLogin().IsMatch(login);

    public static bool IsValidSchoolCode(string code) => SchoolCode().IsMatch(code);

    /// <summary>「5年2組」 number 1 → <c>5-2-01</c>; with a letter behind it when somebody has it already.</summary>
    public static string ForStudent(Classroom classroom, int number, Func<string, bool> isTaken)
    {
        var login = string.Create(CultureInfo.InvariantCulture, $"{Prefix(classroom)}-{number:00}");
        if (!isTaken(login)) return login;
        for (var suffix = 'b'; suffix <= 'z'; suffix++)
        {
            if (!isTaken(login + suffix)) return login + suffix;
        }

        throw new InvalidOperationException("More students had the same number than there are letters.");
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
