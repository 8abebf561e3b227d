using Drill.Domain.Attempts;
using Drill.Domain.Curriculum;
using Drill.Domain.Learning;
using Drill.Domain.Learning.Times;
using Drill.Domain.Selection;
using Drill.Simulation.Learners;

namespace Drill.Simulation.Policies;

/// <summary>A rule by which students are given their next item.</summary>
/// <param name="Name">As in reports.</param>
public abstract record Policy(string Name)
{
    /// <summary>The policies that <c>simulate</c> compares.</summary>
    public static IReadOnlyList<Policy> All => [new UniformSheet(), new RandomItems(), new FixedTarget(0.65), new FixedTarget(0.75), new FixedTarget(0.85), new DrillPolicy(), new PerfectKnowledge()];

    /// <summary>The policy at work for one student.</summary>
    public abstract PolicyRun Begin(PolicyTask task);
}

/// <summary>What a policy chooses from, and for whom.</summary>
/// <param name="Skills">What is to be practised, in teaching order.</param>
/// <param name="IsUnit">Whether a teacher set these skills; else the student practises freely and they are those of the grade.</param>
public sealed record PolicyTask(CurriculumGraph Curriculum, ISuccessModel Model, int Grade, IReadOnlyList<PlacedSkill> Skills, bool IsUnit, ulong Seed)
{
    /// <summary>How long items take, learned from this student's answers alone so that trials do not depend on one another; null = nobody measures, and no guess is told from an answer.</summary>
    public ResponseTimes? Times { get; init; } = new();

    /// <summary>The student as it truly is, for <see cref="PerfectKnowledge"/> alone.</summary>
    public Learner? Truth { get; init; }

    /// <summary>The unit, as its teacher sets it.</summary>
    public static PolicyTask ForUnit(CurriculumGraph curriculum, ISuccessModel model, Unit unit, ulong seed) =>
        new(curriculum, model, unit.Grade, [.. curriculum.Skills.Where(s => s.Unit == unit)], true, seed);

    /// <summary>Free practice in a grade.</summary>
    public static PolicyTask ForGrade(CurriculumGraph curriculum, ISuccessModel model, int grade, ulong seed) =>
        new(curriculum, model, grade, [.. curriculum.Skills.Where(s => s.Unit.Grade == grade)], false, seed);

    internal Candidate[] Candidates() =>
        [.. Skills.SelectMany(s => s.Skill.Templates.SelectMany(t => Enumerable.Range(1, t.Levels).Select(level => new Candidate(s, t, level))))];
}

/// <summary>A policy at work for one student.</summary>
public abstract class PolicyRun
{
    /// <summary>The student sits down to practise.</summary>
    public virtual void BeginSession(StudentState student, DateTimeOffset now)
    {
    }

    public abstract Choice Choose(StudentState student, DateTimeOffset now);

    /// <summary>What became of the last choice.</summary>
    public virtual void Tell(Attempt attempt)
    {
    }
}
