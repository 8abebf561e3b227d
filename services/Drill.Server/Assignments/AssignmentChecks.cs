using Drill.Domain.Assignments;
using Drill.Domain.Curriculum;
using Drill.Domain.Text;

namespace Drill.Server.Assignments;

/// <summary>Whether an assignment makes sense, said in one sentence: to the teacher who set it, or to whoever wrote the program that sent it. Pure.</summary>
public static class AssignmentChecks
{
    public const int MaxTitleLength = 80;
    public const int MaxSkills = 20;
    private const int MaxSkillsOfSet = 10;
    private static readonly TimeSpan LongestNotice = TimeSpan.FromDays(366);

    /// <summary>What a teacher has to change, or null.</summary>
    public static LocalizedText? FindMistake(AssignmentRequest request, DateTimeOffset now) =>
        request.Title.Trim().Length is 0 or > MaxTitleLength ? new($"宿題の名前は1〜{MaxTitleLength}文字にしてください。", $"Homework has a name of 1 to {MaxTitleLength} characters.")
        : request.Due <= now ? new("期限がもう過ぎています。これからの時刻にしてください。", "The time it is due has passed. Choose a later one.")
        : request.Due - now > LongestNotice ? new("期限は1年以内にしてください。", "It is due more than a year from now. Choose an earlier time.")
        : request.Skills?.Count > MaxSkills ? new($"選べる技能は{MaxSkills}までです。", $"At most {MaxSkills} skills can be chosen.")
        : null;

    /// <summary>What is malformed, or null. Whether the students are of the class is a question of access, not of form.</summary>
    public static string? FindError(AssignmentRequest request, CurriculumGraph curriculum) =>
        request.Items is null == request.Minutes is null ? "Either items or minutes must be given."
        : request.Items is < 1 or > Assignment.MaxItems ? $"items is 1 to {Assignment.MaxItems}."
        : request.Minutes is < 1 or > Assignment.MaxMinutes ? $"minutes is 1 to {Assignment.MaxMinutes}."
        : request.Students?.Contains(null!) == true ? "students names nobody."
        : request.Students is { Count: 0 } ? "students is empty; leave it out for the whole class."
        : request.Skills?.Any(s => s is null || curriculum.FindSkill(s) is null) == true ? "skills names a skill that does not exist."
        : request.Sets is { } sets ? FindError(sets, request, curriculum)
        : null;

    private static string? FindError(IReadOnlyList<StudentSet> sets, AssignmentRequest request, CurriculumGraph curriculum) =>
        request.Students is not null || request.Skills is not null || request.Minutes is null ? "sets stands instead of students and skills, with minutes."
        : sets.Count == 0 ? "sets is empty."
        : sets.Any(s => s?.Student is null || s.Skills.IsDefaultOrEmpty || s.Skills.Length > MaxSkillsOfSet) ? $"A set has a student and 1 to {MaxSkillsOfSet} skills."
        : sets.Select(s => s.Student).Distinct().Count() != sets.Count ? "sets names a student twice."
        : sets.Any(s => s.Skills.Any(k => k?.Skill is null || curriculum.FindSkill(k.Skill) is null)) ? "sets names a skill that does not exist."
        : sets.Any(s => s.Skills.Select(k => k.Skill).Distinct().Count() != s.Skills.Length) ? "A set names a skill twice."
        : sets.Any(s => s.Skills.Any(k => k.Items is < 1 or > Assignment.MaxItems) || s.Items > Assignment.MaxItems) ? $"A set has 1 to {Assignment.MaxItems} items."
        : null;
}
