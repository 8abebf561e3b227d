namespace Drill.Content.Tests;

/// <summary>How much the curriculum holds: a school replaces its drill books with it.</summary>
public sealed class CurriculumTests
{
    [Fact]
    public void Curriculum_All_HasTwoHundredSkillsAndSixHundredPairs()
    {
        var skills = ContentLibrary.Curriculum.Skills;
        Assert.True(skills.Count >= 200, $"{skills.Count} skills");
        Assert.True(skills.Sum(s => s.Skill.Templates.Sum(t => t.Levels)) >= 600);
    }
}
