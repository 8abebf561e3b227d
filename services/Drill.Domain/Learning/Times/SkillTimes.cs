using Drill.Domain.Curriculum;

namespace Drill.Domain.Learning.Times;

/// <summary>How long an item of each skill takes to answer: the mean over its templates' levels.</summary>
public sealed class SkillTimes(CurriculumGraph curriculum, ResponseTimes times)
{
    /// <summary>Of a skill that has left the curriculum: answers to it are still in the log.</summary>
    private const double UnknownSeconds = 20;

    /// <summary>Seconds, without the feedback.</summary>
    public double SecondsFor(string skill) => curriculum.FindSkill(skill) is { } placed
        ? placed.Skill.Templates.Average(t => Enumerable.Range(1, t.Levels).Average(level => times.MedianOf(t.Id, level).TotalSeconds))
        : UnknownSeconds;
}
