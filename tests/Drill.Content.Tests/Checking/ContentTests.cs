using System.Text.RegularExpressions;

namespace Drill.Content.Tests.Checking;

/// <summary>All rules hold for a thousand items of every level of every template.</summary>
public sealed partial class ContentTests(CheckedContent content) : IClassFixture<CheckedContent>
{
    public static TheoryData<string> SkillIds() => [.. CheckedContent.Skills.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(SkillIds))]
    public void Check_SkillOfTheCurriculum_FindsNothing(string skill) =>
        Assert.True(!content[skill].Any(), string.Join('\n', content[skill].Select(f => $"{f.Place}, {f.Rule} ({f.Times}): {f.Example}")));

    [Fact]
    public void Misconceptions_OfTheCatalogue_HaveIdsInKebabCase() =>
        Assert.All(MisconceptionCatalogue.All.Keys, id => Assert.Matches(KebabCase(), id));

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();
}
