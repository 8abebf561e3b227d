using Drill.Domain.Items;

namespace Drill.Content.Tests;

/// <summary>A seed always draws the same item, and seeds draw many items.</summary>
public sealed class TemplateDrawTests
{
    public static TheoryData<string, int> TemplatesAndLevels() => Seeds.TemplatesAndLevels();

    [Theory]
    [MemberData(nameof(TemplatesAndLevels))]
    public void Make_SameSeed_GivesTheSameItem(string templateId, int level)
    {
        var template = Seeds.Template(templateId);
        foreach (var item in Seeds.Items(template, level))
        {
            var again = template.Make(level, item.Id.Seed);
            Assert.Equal((item.Prompt, item.Key.RightResponse, item.Hint), (again.Prompt, again.Key.RightResponse, again.Hint));
            Assert.True(item.Solution.SequenceEqual(again.Solution) && item.Traps.SequenceEqual(again.Traps), $"{item.Id} is not the same twice");
            Assert.Equal(item.Id, ItemId.TryParse(item.Id.ToString()));
        }
    }

    [Theory]
    [MemberData(nameof(TemplatesAndLevels))]
    public void Make_ThousandSeeds_GivesManyDistinctItems(string templateId, int level)
    {
        var template = Seeds.Template(templateId);
        var distinct = Seeds.Items(template, level).Select(i => i.Prompt.Ja + i.Figure?.Text.Ja).Distinct().Count();
        Assert.True(distinct >= template.Variety, $"only {distinct} distinct items");
    }
}
