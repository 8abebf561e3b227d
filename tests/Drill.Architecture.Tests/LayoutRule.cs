using System.Text.RegularExpressions;

namespace Drill.Architecture.Tests;

/// <summary>How a C# file lies in its project.</summary>
internal static partial class LayoutRule
{
    public const int MaxLines = 300;

    private static readonly string[] Drawers = ["Helpers", "Utils", "Utilities", "Common", "Extensions", "Misc"];

    /// <param name="path">Within the project.</param>
    public static IReadOnlyList<string> FindViolations(string project, string path, string text)
    {
        var folders = (Path.GetDirectoryName(path) ?? "").Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        var violations = new List<string>();
        if (folders.Intersect(Drawers).FirstOrDefault() is { } drawer) violations.Add($"{project}/{path}: '{drawer}' is a drawer, not a word of the domain.");
        if (text.Count(c => c == '\n') > MaxLines) violations.Add($"{project}/{path}: more than {MaxLines} lines.");
        var expected = string.Join('.', [project, .. folders]);
        if (Namespace().Match(text) is { Success: true } match && match.Groups[1].Value != expected)
            violations.Add($"{project}/{path}: namespace {match.Groups[1].Value} instead of {expected}.");
        return violations;
    }

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
