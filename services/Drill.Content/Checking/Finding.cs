namespace Drill.Content.Checking;

/// <summary>A rule that content breaks.</summary>
/// <param name="Skill">Its id.</param>
/// <param name="Place">"fraction-reduce.number level 2", or the skill itself.</param>
/// <param name="Rule">Short name of the rule, see <see cref="ItemRules"/>, <see cref="LevelRules"/>, <see cref="TemplateRules"/> and <see cref="SkillRules"/>.</param>
/// <param name="Times">In how many items.</param>
/// <param name="Example">The first of them in words, with the item's id.</param>
public sealed record Finding(string Skill, string Place, string Rule, int Times, string Example);
