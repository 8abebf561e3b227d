using Drill.Domain.Curriculum;
using Drill.Domain.Learning;
using Drill.Domain.Items;
using Drill.Domain.Text;

namespace Drill.Server.Curriculum;

public sealed record SkillMessage(string Id, LocalizedText Name, IReadOnlyList<string> Prerequisites);

public sealed record UnitMessage(string Id, int Grade, LocalizedText Name, IReadOnlyList<SkillMessage> Skills);

public sealed record CurriculumMessage(IReadOnlyList<UnitMessage> Units)
{
    public static CurriculumMessage Of(CurriculumGraph curriculum) => new(
        [.. curriculum.Units.Select(u => new UnitMessage(u.Id, u.Grade, u.Name, [.. u.Skills.Select(s => new SkillMessage(s.Id, s.Name, s.Prerequisites))]))]);
}

/// <summary>A skill that got better, by name.</summary>
public sealed record StageChangeMessage(SkillName Skill, Stage Before, Stage After)
{
    public static IReadOnlyList<StageChangeMessage> Of(IEnumerable<StageChange> changes, CurriculumGraph curriculum) =>
        [.. changes.Select(c => new StageChangeMessage(SkillNames.Of(c.Skill, curriculum), c.Before, c.After))];
}

/// <summary>Names of skills; one that left the curriculum goes by its id.</summary>
public static class SkillNames
{
    public static SkillName Of(string skill, CurriculumGraph curriculum) => curriculum.FindSkill(skill)?.Skill.ToName() ?? new(skill, LocalizedText.Same(skill));
}
