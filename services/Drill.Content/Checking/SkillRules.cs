using Drill.Content.CourseOfStudy;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;

namespace Drill.Content.Checking;

/// <summary>What must hold for a skill as a whole.</summary>
public static class SkillRules
{
    public const int Levels = 3;

    /// <summary>Misconceptions that the wrong responses to a skill can tell apart.</summary>
    public const int MinMisconceptions = 2;

    /// <param name="named">The misconceptions that its items can name.</param>
    public static IEnumerable<(string Rule, string Error)> FindErrors(PlacedSkill placed, IReadOnlyCollection<Misconception> named, CurriculumGraph curriculum)
    {
        var (skill, unit) = (placed.Skill, placed.Unit);
        if (skill.Levels < Levels) yield return ("levels", $"{skill.Levels} levels instead of {Levels}");
        foreach (var text in new[] { skill.Name, unit.Name })
        {
            if ((TextRules.FindError(text) ?? TextRules.FindUnreadable(text.Ja, unit.Grade)) is { } error) yield return ("name", error);
        }

        if (skill.Codes.Count == 0) yield return ("codes", "no code of the course of study");
        foreach (var code in skill.Codes.Where(c => Statements.Find(c)?.Grade != unit.Grade)) yield return ("codes", $"{code} is no statement of grade {unit.Grade}");
        if (skill.Codes.Distinct().Count() != skill.Codes.Count) yield return ("codes", "a code twice");
        if (named.Count < MinMisconceptions) yield return ("misconceptions", $"names only {string.Join(", ", named.Select(m => m.Id).DefaultIfEmpty("none"))}");
        foreach (var error in named.SelectMany(m => FindErrors(m, curriculum))) yield return ("misconceptions", error);
    }

    private static IEnumerable<string> FindErrors(Misconception misconception, CurriculumGraph curriculum)
    {
        if (misconception.Practise.Count == 0) yield return $"{misconception.Id} says nothing to practise";
        foreach (var skill in misconception.Practise.Where(s => curriculum.FindSkill(s) is null)) yield return $"{misconception.Id} names the unknown skill {skill}";
        foreach (var text in new[] { misconception.Name, misconception.Feedback, misconception.Explanation })
        {
            if (TextRules.FindError(text) is { } error) yield return $"{misconception.Id}: {error}";
        }
    }
}
