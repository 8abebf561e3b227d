using System.Globalization;
using System.Text.RegularExpressions;
using Drill.Domain.Items;
using Drill.Domain.Text;

namespace Drill.Content.Tests;

/// <summary>Levels are harder by construction, before any child has answered.</summary>
public sealed partial class LevelTests
{
    // What a level gains is more than what a thousand draws of the same numbers differ by.
    private const double SamplingTolerance = 0.01;

    public static TheoryData<string> TemplateIds() => [.. Seeds.Templates.Select(t => t.Id)];

    [Theory]
    [MemberData(nameof(TemplateIds))]
    public void Make_NextLevel_AsksAtLeastAsMuchWork(string templateId)
    {
        var template = Seeds.Template(templateId);
        var loads = Enumerable.Range(1, template.Levels).Select(level => Seeds.Items(template, level).Average(Load)).ToArray();
        for (var i = 1; i < loads.Length; i++)
        {
            Assert.True(loads[i] >= loads[i - 1] * (1 - SamplingTolerance), $"level {i + 1} falls: {Show(loads)}");
        }

        Assert.True(loads[^1] > loads[0] * (1 + SamplingTolerance), $"the last level asks no more than the first: {Show(loads)}");
    }

    /// <summary>
    /// The work an item asks for: the orders of magnitude of all numbers to be read and worked with, and the steps of its solution.
    /// A number n counts ln(1 + n), so that 30 weighs more than 3 and one big number does not outweigh a calculation.
    /// </summary>
    private static double Load(Item item) =>
        item.Solution.Count + item.Solution.Prepend(item.Prompt).Sum(text => Numbers().Matches(Markup.ToPlainText(text.Ja)).Sum(n => Math.Log(1 + double.Parse(n.Value, CultureInfo.InvariantCulture))));

    private static string Show(double[] loads) => string.Join(", ", loads.Select(l => l.ToString("F2", CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"\d+(?:\.\d+)?")]
    private static partial Regex Numbers();
}
