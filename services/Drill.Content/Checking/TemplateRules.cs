using System.Globalization;
using Drill.Domain.Items;
using Drill.Domain.Text;

namespace Drill.Content.Checking;

/// <summary>The work that the items of a level ask for, on the mean.</summary>
/// <param name="Load">Digits a child reads in prompt and figure and writes on the way to the answer, and the steps of that way.</param>
/// <param name="Read">Digits of prompt or figure alone.</param>
public readonly record struct Work(double Load, double Read)
{
    public static Work Of(IReadOnlyList<Item> items) => new(items.Average(LoadOf), items.Average(ReadOf));

    private static double LoadOf(Item item) => item.Solution.Count + ReadOf(item) + item.Solution.Sum(Digits);

    // Most figures show the prompt's own numbers once more, which is no more work.
    private static double ReadOf(Item item) => Math.Max(Digits(item.Prompt), item.Figure is { } figure ? Digits(figure.Text) : 0);

    private static int Digits(LocalizedText text) => text.Ja.Count(char.IsAsciiDigit);
}

/// <summary>Levels are harder by construction, before any child has answered.</summary>
public static class TemplateRules
{
    // A level may trade a few figures for an idea, such as a 0 inside the quotient.
    private const double Tolerance = 0.05;

    public static IEnumerable<(string Rule, string Error)> FindErrors(IReadOnlyList<Work> levels)
    {
        for (var i = 1; i < levels.Count; i++)
        {
            var (before, now) = (levels[i - 1], levels[i]);
            if (now.Load < before.Load * (1 - Tolerance) && now.Read < before.Read * (1 + Tolerance)) yield return ("work", $"level {i + 1} falls: {Show(levels)}");
        }

        if (levels.Count > 1 && levels[^1].Load <= levels[0].Load * 1.01) yield return ("work", $"the last level asks no more than the first: {Show(levels)}");
    }

    private static string Show(IEnumerable<Work> levels) =>
        string.Join(", ", levels.Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Load:F2} ({l.Read:F2} to read)")));
}
