using Drill.Domain.Curriculum;
using Drill.Domain.Learning;
using Drill.Domain.Numbers;

namespace Drill.Simulation.Learners;

/// <summary>A simulated student of a <see cref="LearnerFamily"/>: what is true of it, which no policy but <see cref="Policies.PerfectKnowledge"/> sees. Changed by practice.</summary>
public abstract class Learner
{
    private const int BisectionSteps = 40;

    private readonly Enrolled _enrolled;

    private protected Learner(Enrolled enrolled) => _enrolled = enrolled;

    public int Grade => _enrolled.Grade;

    /// <summary>Ability at the start, logits: what students are called weak, middling or strong by.</summary>
    public double StartAbility => _enrolled.Ability;

    /// <summary>Share of items guessed at without reading.</summary>
    public double Guessing => _enrolled.Family.Guessing;

    /// <summary>P(right) on an item of this true difficulty (logits) when the student tries.</summary>
    public abstract double SuccessAt(PlacedSkill skill, double difficulty, DateTimeOffset now);

    public abstract bool HasMastered(PlacedSkill skill, DateTimeOffset now);

    /// <summary>One item of the skill was practised.</summary>
    public abstract void Practise(PlacedSkill skill, bool right, DateTimeOffset now);

    /// <summary>P(right) on items of a template's level: how hard they truly are is not what the content's authors think.</summary>
    public double SuccessOn(PlacedSkill skill, string template, int level, DateTimeOffset now) =>
        SuccessAt(skill, skill.DifficultyAt(level) + TrueDifficulty.NoiseOf(template, level, _enrolled.Family.DifficultyNoise, _enrolled.ItemSeed), now);

    /// <summary>The ability with which one would succeed as often as this student on the typical items of the grade, logits: "ability" in every family.</summary>
    public double AbilityAt(DateTimeOffset now)
    {
        var success = MeanOverGrade(skill => SuccessAt(skill, skill.Difficulty, now));
        var (low, high) = (-10.0, 25.0);
        for (var step = 0; step < BisectionSteps; step++)
        {
            var middle = (low + high) / 2;
            if (MeanOverGrade(skill => Logistic.Probability(middle - skill.Difficulty)) < success) low = middle;
            else high = middle;
        }

        return (low + high) / 2;
    }

    /// <summary>What practice brings now, [0, 1]: a gap in what the skill builds on holds it back.</summary>
    private protected double ReadinessFor(PlacedSkill skill, DateTimeOffset now)
    {
        foreach (var id in skill.Skill.Prerequisites)
        {
            if (!HasMastered(_enrolled.Curriculum.FindSkill(id)!, now)) return _enrolled.Family.Unready;
        }

        return 1;
    }

    /// <summary>Randomness of this student for one skill, the same at every call.</summary>
    private protected SeededRandom RandomFor(string trait, PlacedSkill skill) => SeededRandom.From(trait, SeededRandom.Mix(_enrolled.Seed, (ulong)skill.Index));

    private double MeanOverGrade(Func<PlacedSkill, double> value)
    {
        var (sum, count) = (0.0, 0);
        foreach (var skill in _enrolled.Curriculum.Skills)
        {
            if (skill.Unit.Grade != Grade) continue;
            sum += value(skill);
            count++;
        }

        return sum / Math.Max(1, count);
    }
}
