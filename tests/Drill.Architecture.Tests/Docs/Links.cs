using System.Text.RegularExpressions;

namespace Drill.Architecture.Tests.Docs;

/// <summary>What a Markdown page points to within the project.</summary>
internal static partial class Links
{
    /// <summary>Targets that are not there, of links and pictures; addresses of other sites and places within the page are not looked at.</summary>
    /// <param name="folder">Where the page lies.</param>
    public static IReadOnlyList<string> BrokenIn(string page, string folder) =>
        [.. Target().Matches(page).Select(m => m.Groups[1].Value).Where(t => !t.Contains("://", StringComparison.Ordinal) && !Path.Exists(Path.Combine(folder, t)))];

    [GeneratedRegex(@"\]\(([^)#\s]+)(?:#[^)]*)?\)")]
    private static partial Regex Target();
}
