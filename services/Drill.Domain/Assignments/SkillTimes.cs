using System.Collections.Concurrent;
using Drill.Domain.Curriculum;

namespace Drill.Domain.Assignments;

/// <summary>How long an item of each skill usually takes to answer: the mean over its templates.</summary>
public sealed class SkillTimes(CurriculumGraph curriculum)
{
    /// <summary>Of a skill that has left the curriculum: answers to it are still in the log.</summary>
    private const double UnknownSeconds = 20;

    private readonly ConcurrentDictionary<string, double> _seconds = new(StringComparer.Ordinal);

    /// <summary>Seconds, without the feedback.</summary>
    public double SecondsFor(string skill) =>
        curriculum.FindSkill(skill) is { } placed ? _seconds.GetOrAdd(skill, _ => placed.Skill.Templates.Average(t => UsualTimes.SecondsFor(t.Make(1, 1).Key.Kind, placed.Unit.Grade))) : UnknownSeconds;
}
