using System.Text.RegularExpressions;

namespace Drill.Architecture.Tests.Docs;

/// <summary>A page whose every list line is a statement that ends with the name of the test that checks it.</summary>
internal static partial class Statements
{
    /// <summary>The tests in the order of the page.</summary>
    public static IReadOnlyList<string> TestsOf(string page) => [.. Lines(page).Select(line => TestName().Match(line)).Where(m => m.Success).Select(m => m.Groups[1].Value)];

    /// <summary>Statements that name no test.</summary>
    public static IReadOnlyList<string> Unproven(string page) => [.. Lines(page).Where(line => !TestName().IsMatch(line))];

    /// <summary>Whether a test class of the name has a test method of the name.</summary>
    /// <param name="files">Paths of the tests' source files.</param>
    public static bool IsTest(string name, IEnumerable<string> files)
    {
        var (type, method) = (name.Split('.')[0], name.Split('.')[1]);
        var declared = new Regex($@"\[(Fact|Theory)[^\]]*\](\s*\[[^\n]*\])*\s*public (async Task|void) {Regex.Escape(method)}\(");
        return files.Any(f => Path.GetFileNameWithoutExtension(f) == type && declared.IsMatch(File.ReadAllText(f)));
    }

    private static IEnumerable<string> Lines(string page) => page.ReplaceLineEndings("\n").Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal));

    [GeneratedRegex(@" `([A-Za-z0-9]+\.[A-Za-z0-9_]+)`$")]
    private static partial Regex TestName();
}
