using System.Collections.Frozen;
using System.Globalization;
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

    /// <summary>Logits. An item that a school wrote itself is as hard as its skill at its level; one of no skill of the curriculum has 0.</summary>
    public float DifficultyOf(Response response) =>
        _difficulties.TryGetValue(response.Item, out var difficulty) ? difficulty
        : response.Skills.Count > 0 && curriculum.FindSkill(response.Skills[0]) is { } skill ? (float)(Split(response.Item) is { } name ? skill.DifficultyAt(name.Level) : skill.Difficulty)
        : 0;

    /// <summary>Undoes <see cref="NameOf"/>.</summary>
    /// <returns>Null for a name that it did not make.</returns>
    internal static (string Template, int Level)? Split(string item) =>
        item.LastIndexOf('~') is > 0 and var at && int.TryParse(item.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? (item[..at], level) : null;
}
