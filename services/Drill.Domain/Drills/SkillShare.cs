namespace Drill.Domain.Drills;

/// <summary>How many items of one skill a student is to answer.</summary>
/// <param name="Items">From 1.</param>
public sealed record SkillShare(string Skill, int Items);
