using System.Globalization;
using Drill.Domain.Items;
using Drill.Domain.Text;

namespace Drill.Content.Tests;

/// <summary>Levels are harder by construction, before any child has answered.</summary>
public sealed class LevelTests
{
    // A level may trade a few figures for an idea, such as a 0 inside the quotient.
    private const double Tolerance = 0.05;

    public static TheoryData<string> TemplateIds() => [.. Seeds.Templates.Select(t => t.Id)];

    [Theory]
    [MemberData(nameof(TemplateIds))]
    public void Make_NextLevel_AsksAtLeastAsMuchWork(string templateId)
    {
        var template = Seeds.Template(templateId);
        var levels = Enumerable.Range(1, template.Levels).Select(level => Measure([.. Seeds.Items(template, level)])).ToArray();
        for (var i = 1; i < levels.Length; i++)
        {
            var (before, now) = (levels[i - 1], levels[i]);
            Assert.True(now.Load >= before.Load * (1 - Tolerance) || now.Read >= before.Read * (1 + Tolerance), $"level {i + 1} falls: {Show(levels)}");
        }

        Assert.True(levels[^1].Load > levels[0].Load * 1.01, $"the last level asks no more than the first: {Show(levels)}");
    }

    // Both are means over the items of one level.
    private static (double Load, double Read) Measure(Item[] items) => (items.Average(Load), items.Average(Read));

    /// <summary>The work an item asks for: the digits a child reads in the prompt and its figure and writes on the way to the answer, and the steps of that way.</summary>
    private static double Load(Item item) =>
        item.Solution.Count + Read(item) + item.Solution.Sum(Digits);

    // Most figures show the prompt's own numbers once more, which is no more work.
    private static int Read(Item item) => Math.Max(Digits(item.Prompt), item.Figure is { } figure ? Digits(figure.Text) : 0);

    private static int Digits(LocalizedText text) => text.Ja.Count(char.IsAsciiDigit);

    private static string Show((double Load, double Read)[] levels) =>
        string.Join(", ", levels.Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Load:F2} ({l.Read:F2} to read)")));
}
