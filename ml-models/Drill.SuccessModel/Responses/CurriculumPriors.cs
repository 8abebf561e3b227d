using System.Collections.Frozen;
using Drill.Domain.Curriculum;
using Drill.Domain.Learning;

namespace Drill.SuccessModel.Responses;

/// <summary>
/// What the curriculum says before any answer: how hard an item of a template's level is, and how able a student of a grade.
/// A model's item is a template's level, because single items are made anew each time.
/// </summary>
public sealed class CurriculumPriors(CurriculumGraph curriculum)
{
    private readonly FrozenDictionary<string, float> _difficulties = curriculum.Skills
        .SelectMany(s => s.Skill.Templates.SelectMany(t => Enumerable.Range(1, t.Levels).Select(level => KeyValuePair.Create(NameOf(t.Id, level), (float)s.DifficultyAt(level)))))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of a template's level among a model's items.</summary>
    public static string NameOf(string template, int level) => FormattableString.Invariant($"{template}~{level}");

    /// <summary>Logits.</summary>
    public static float AbilityIn(int grade) => (float)StudentState.PriorAbility(grade).Mean;

    public bool Knows(string item) => _difficulties.ContainsKey(item);

    /// <summary>Logits; 0 for an item that the curriculum does not have.</summary>
    public float DifficultyOf(string item) => _difficulties.GetValueOrDefault(item);
}
