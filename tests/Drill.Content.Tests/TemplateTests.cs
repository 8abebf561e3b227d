using Drill.Domain.Items;
using Drill.Domain.Items.Grading;
using Drill.Domain.Numbers;

namespace Drill.Content.Tests;

/// <summary>What holds for every template, level and seed.</summary>
public sealed class TemplateTests
{
    // The facts of these skills are few: all of them are drawn, and there is nothing more to draw.
    private static readonly string[] SkillsOfFewFacts =
        ["number-bonds-10", "add-carry", "sub-borrow", "times-table-2to5", "times-table-6to9", "fraction-meaning"];

    public static TheoryData<string, int> TemplatesAndLevels() => Seeds.TemplatesAndLevels();

    [Theory]
    [MemberData(nameof(TemplatesAndLevels))]
    public void Make_AnySeed_GradesItsKeyRightAndItsTrapsWrongByName(string templateId, int level)
    {
        foreach (var item in Seeds.Items(Seeds.Template(templateId), level))
        {
            Assert.Equal(Outcome.Right, Grader.Grade(item, item.Key.RightResponse).Outcome);
            foreach (var trap in item.Traps)
            {
                var verdict = Grader.Grade(item, trap.Response);
                Assert.True(verdict.Outcome == Outcome.Wrong, $"{item.Id}: {trap.Misconception.Id} gives {trap.Response}, graded {verdict.Outcome}");
                Assert.Equal(trap.Misconception, verdict.Misconception);
            }
        }
    }

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

    [Theory]
    [MemberData(nameof(TemplatesAndLevels))]
    public void Make_SameSeed_GivesTheSameItem(string templateId, int level)
    {
        var template = Seeds.Template(templateId);
        foreach (var item in Seeds.Items(template, level))
        {
            var again = template.Make(level, item.Id.Seed);
            Assert.Equal(item.Prompt, again.Prompt);
            Assert.Equal(item.Key.RightResponse, again.Key.RightResponse);
            Assert.Equal(item.Hint, again.Hint);
            Assert.Equal(item.Solution, again.Solution);
            Assert.Equal(item.Traps, again.Traps);
            Assert.Equal(item.Id, ItemId.TryParse(item.Id.ToString()));
        }
    }

    [Theory]
    [MemberData(nameof(TemplatesAndLevels))]
    public void Make_ThousandSeeds_GivesManyDistinctItems(string templateId, int level)
    {
        var skill = ContentLibrary.Curriculum.FindTemplate(templateId)!.Value.Skill.Skill.Id;
        var distinct = Seeds.Items(Seeds.Template(templateId), level).Select(i => i.Prompt.Ja).Distinct().Count();
        var least = SkillsOfFewFacts.Contains(skill) ? 10 : 20;
        Assert.True(distinct >= least, $"only {distinct} distinct items");
    }

    [Theory]
    [MemberData(nameof(TemplatesAndLevels))]
    public void Draft_AnySeed_SeldomListsATrapThatCannotBeToldApart(string templateId, int level)
    {
        var template = Seeds.Template(templateId);
        var dropped = new Dictionary<string, int>();
        foreach (var item in Seeds.Items(template, level))
        {
            var draft = template.Draft(level, new SeededRandom(SeededRandom.Mix(item.Id.Seed, (ulong)level)));
            foreach (var trap in draft.Traps.Except(item.Traps))
            {
                dropped[trap.Misconception.Id] = dropped.GetValueOrDefault(trap.Misconception.Id) + 1;
            }
        }

        Assert.DoesNotContain(dropped, d => d.Value > Seeds.Count * 0.02);
    }
}
