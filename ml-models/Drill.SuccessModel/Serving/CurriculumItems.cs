using System.Collections.Frozen;
using Drill.Domain.Attempts;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Selection;
using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Serving;

/// <summary>
/// Numbers what can be answered: every template's level, and for the items that schools wrote themselves the skill's level. The numbers hold for one curriculum, whatever the model.
/// </summary>
public sealed class CurriculumItems
{
    /// <summary>Levels told apart in a school's own items.</summary>
    private const int OwnLevels = 3;

    private readonly CurriculumGraph _curriculum;
    private readonly FrozenDictionary<(string Template, int Level), int> _numbers;
    private readonly Candidate[] _templates;

    public CurriculumItems(CurriculumGraph curriculum)
    {
        _curriculum = curriculum;
        _templates = [.. curriculum.Skills.SelectMany(s => s.Skill.Templates.SelectMany(t => Enumerable.Range(1, t.Levels).Select(level => new Candidate(s, t, level))))];
        _numbers = _templates.Select((c, i) => KeyValuePair.Create((c.Template.Id, c.Level), i)).ToFrozenDictionary();
    }

    public int Count => _templates.Length + (_curriculum.Skills.Count * OwnLevels);

    /// <summary>The item's name in a model; of schools' own items one that no model knows.</summary>
    public string NameOf(int number) => number < _templates.Length ? CurriculumPriors.NameOf(_templates[number].Template.Id, _templates[number].Level) : "";

    public PlacedSkill SkillOf(int number) => number < _templates.Length ? _templates[number].Skill : _curriculum.Skills[(number - _templates.Length) / OwnLevels];

    /// <summary>Difficulty before any answer, logits.</summary>
    public float PriorOf(int number) => (float)SkillOf(number).DifficultyAt(number < _templates.Length ? _templates[number].Level : ((number - _templates.Length) % OwnLevels) + 1);

    public int NumberOf(in Candidate candidate) =>
        _numbers.TryGetValue((candidate.Template.Id, candidate.Level), out var number) ? number : OwnNumber(candidate.Skill, candidate.Level);

    /// <returns>-1 when the curriculum no longer has the item's skill.</returns>
    public int NumberOf(Attempt attempt) =>
        _numbers.TryGetValue((attempt.Item.Template, attempt.Item.Level), out var number) ? number
        : _curriculum.FindSkill(attempt.Skill) is { } skill ? OwnNumber(skill, attempt.Item.Level)
        : -1;

    /// <returns>Null for what no template of the curriculum makes.</returns>
    public Candidate? Find(ItemId item) => _numbers.TryGetValue((item.Template, item.Level), out var number) ? _templates[number] : null;

    private int OwnNumber(PlacedSkill skill, int level) => _templates.Length + (skill.Index * OwnLevels) + Math.Clamp(level, 1, OwnLevels) - 1;
}
