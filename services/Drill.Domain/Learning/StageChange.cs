namespace Drill.Domain.Learning;

/// <summary>A skill that got better.</summary>
public sealed record StageChange(string Skill, Stage Before, Stage After);

/// <summary>When a practised skill is due again; 0 = today.</summary>
public sealed record ComesBack(string Skill, int InDays);
