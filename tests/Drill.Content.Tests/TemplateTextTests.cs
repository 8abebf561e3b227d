namespace Drill.Content.Tests;

/// <summary>Every text of every item can be shown to a child in both languages.</summary>
public sealed class TemplateTextTests
{
    public static TheoryData<string, int> TemplatesAndLevels() => Seeds.TemplatesAndLevels();

    [Theory]
    [MemberData(nameof(TemplatesAndLevels))]
    public void Make_AnySeed_WritesWellFormedTexts(string templateId, int level)
    {
        foreach (var item in Seeds.Items(Seeds.Template(templateId), level))
        {
            Assert.True(item.Solution.Count >= 2, $"{item.Id}: a solution needs a step before the answer");
            foreach (var text in ItemTexts.Of(item))
            {
                if (ItemTexts.FindError(text) is { } error) Assert.Fail($"{item.Id}: {error}");
            }
        }
    }
}
