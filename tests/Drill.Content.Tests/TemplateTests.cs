using Drill.Domain.Items.Grading;

namespace Drill.Content.Tests;

/// <summary>What holds for every template, level and seed.</summary>
public sealed class TemplateTests
{
    private const int Seeds = 1000;

    public static TheoryData<string, int> TemplatesAndLevels()
    {
        var data = new TheoryData<string, int>();
        foreach (var template in ContentLibrary.Curriculum.Skills.SelectMany(s => s.Skill.Templates))
        {
            for (var level = 1; level <= template.Levels; level++) data.Add(template.Id, level);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(TemplatesAndLevels))]
    public void Make_AnySeed_KeyIsGradedRight(string templateId, int level)
    {
        var template = ContentLibrary.Curriculum.FindTemplate(templateId)!.Value.Template;
        for (var seed = 0u; seed < Seeds; seed++)
        {
            var item = template.Make(level, seed);
            Assert.Equal(Outcome.Right, Grader.Grade(item, item.Key.RightResponse).Outcome);
        }
    }
}
