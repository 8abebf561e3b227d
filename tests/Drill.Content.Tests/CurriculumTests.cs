using Drill.Domain.Curriculum;
using Drill.Domain.Items;

namespace Drill.Content.Tests;

/// <summary>What holds for the skills and misconceptions of the whole curriculum.</summary>
public sealed class CurriculumTests
{
    public static TheoryData<string> SkillIds() => [.. Seeds.Skills.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(SkillIds))]
    public void Skill_Any_HasThreeLevelsANameAndCodesOfItsGrade(string skillId)
    {
        var (skill, unit) = Find(skillId);
        Assert.Equal(3, skill.Levels);
        Assert.NotEmpty(skill.Templates);
        Assert.Null(ItemTexts.FindError(skill.Name));
        Assert.Null(ItemTexts.FindError(unit.Name));
        var place = unit.Grade <= 6 ? $"82502{unit.Grade}3" : $"83502{unit.Grade - 6}3";
        Assert.NotEmpty(skill.Codes);
        Assert.All(skill.Codes, code => Assert.Matches($"^{place}[1-4][0-9A-F]{{8}}$", code));
        Assert.Equal(skill.Codes.Distinct(), skill.Codes);
    }

    [Theory]
    [MemberData(nameof(SkillIds))]
    public void Skill_Any_CanNameTwoMisconceptions(string skillId)
    {
        var reachable = Items(Find(skillId).Skill).SelectMany(i => i.Traps).Select(t => t.Misconception.Id).Distinct().ToArray();
        Assert.True(reachable.Length >= 2, $"reaches only {string.Join(", ", reachable)}");
    }

    [Theory]
    [MemberData(nameof(SkillIds))]
    public void Skill_OfTheFirstTwoGrades_IsWrittenInKana(string skillId)
    {
        var (skill, unit) = Find(skillId);
        var texts = Items(skill).SelectMany(ItemTexts.Of).Append(skill.Name).Append(unit.Name).Select(t => t.Ja).Distinct();
        foreach (var text in texts)
        {
            Assert.True(ItemTexts.BareKanji(text) == "", $"'{text}' has kanji without a reading");
        }

        // What a key says of a response (3{時|じ}) is the same in all grades, with its readings.
        if (unit.Grade > 2) return;
        var authored = Items(skill).SelectMany(ItemTexts.Authored).Append(skill.Name).Append(unit.Name).Select(t => t.Ja).Distinct();
        Assert.All(authored, text => Assert.DoesNotContain('{', text));
    }

    [Fact]
    public void Misconceptions_OfAllItems_HaveOneDefinitionEach()
    {
        var all = ContentLibrary.Curriculum.Skills.SelectMany(s => Items(s.Skill)).SelectMany(i => i.Traps).Select(t => t.Misconception).Distinct().ToArray();
        Assert.Equal(all.Length, all.Select(m => m.Id).Distinct().Count());
        Assert.All(all, m => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", m.Id));
        Assert.All(all.SelectMany(m => new[] { m.Name, m.Feedback, m.Explanation }), text => Assert.Null(ItemTexts.FindError(text)));
    }

    private static (Skill Skill, Unit Unit) Find(string skillId)
    {
        var placed = ContentLibrary.Curriculum.FindSkill(skillId)!;
        return (placed.Skill, placed.Unit);
    }

    private static IEnumerable<Item> Items(Skill skill) =>
        from template in skill.Templates
        from level in Enumerable.Range(1, template.Levels)
        from seed in Enumerable.Range(0, 200)
        select template.Make(level, (uint)seed);
}
