using Drill.Domain.Curriculum;
using Drill.Domain.Learning;

namespace Drill.Domain.Selection.Skills;

/// <summary>What a curriculum has to offer, laid out once so that a choice looks nothing up by name: by <see cref="PlacedSkill.Index"/>.</summary>
internal sealed class Offer(CurriculumGraph curriculum)
{
    private readonly Candidate[][] _candidates = [.. curriculum.Skills.Select(CandidatesOf)];
    private readonly PlacedSkill[][] _prerequisites = [.. curriculum.Skills.Select(s => s.Skill.Prerequisites.Select(p => curriculum.FindSkill(p)!).ToArray())];
    private readonly PlacedSkill[] _skills = [.. curriculum.Skills];

    /// <summary>In teaching order.</summary>
    public ReadOnlySpan<PlacedSkill> Skills => _skills;

    /// <inheritdoc cref="SkillStates.PlacesIn"/>
    public ReadOnlySpan<short> PlacesOf(SkillStates states) => states.PlacesIn(curriculum);

    /// <inheritdoc cref="CurriculumGraph.SkillsUpTo"/>
    public IEnumerable<PlacedSkill> SkillsUpTo(int grade) => curriculum.SkillsUpTo(grade);

    public PlacedSkill? Find(string? id) => id is null ? null : curriculum.FindSkill(id);

    public ReadOnlySpan<PlacedSkill> PrerequisitesOf(PlacedSkill skill) => _prerequisites[skill.Index];

    /// <summary>Every template of a skill at every level; a school's own items stand beside the templates.</summary>
    public Candidate[] CandidatesFor(PlacedSkill skill, string? school) =>
        school is null || curriculum.Shelf.Offered(school, skill.Id) is not { Count: > 0 } own
            ? _candidates[skill.Index]
            : [.. _candidates[skill.Index], .. own.Select(o => new Candidate(skill, o.Template, o.Level))];

    private static Candidate[] CandidatesOf(PlacedSkill skill) =>
        [.. skill.Skill.Templates.SelectMany(t => Enumerable.Range(1, t.Levels).Select(level => new Candidate(skill, t, level)))];
}
