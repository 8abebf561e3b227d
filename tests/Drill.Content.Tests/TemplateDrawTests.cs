using Drill.Domain.Items;

namespace Drill.Content.Tests;

/// <summary>A seed always draws the same item, and seeds draw many items.</summary>
public sealed class TemplateDrawTests
{
    // The facts of these skills are few: all of them are drawn, and there is nothing more to draw.
    private static readonly string[] SkillsOfFewFacts =
        ["number-bonds-10", "add-carry", "sub-borrow", "times-table-2to5", "times-table-6to9", "fraction-meaning"];

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
        var skill = ContentLibrary.Curriculum.FindTemplate(templateId)!.Value.Skill.Skill.Id;
        var distinct = Seeds.Items(Seeds.Template(templateId), level).Select(i => i.Prompt.Ja + i.Figure?.Text.Ja).Distinct().Count();
        var least = SkillsOfFewFacts.Contains(skill) ? 10 : 20;
        Assert.True(distinct >= least, $"only {distinct} distinct items");
    }
}
