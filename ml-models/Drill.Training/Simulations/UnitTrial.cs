using Drill.Domain.Curriculum;
using Drill.Domain.Numbers;
using Drill.Simulation.Learners;
using Drill.Simulation.Policies;
using Drill.Simulation.Trials;

namespace Drill.Training.Simulations;

/// <summary>A unit of the student's grade, set by the teacher, practised until every skill of it is truly mastered.</summary>
/// <param name="Items">Until then; <see cref="MaxItems"/> when that was not enough.</param>
/// <param name="Kept">Share of the unit's skills that are mastered a fortnight after <see cref="Budget"/> items.</param>
internal sealed record UnitTrial(int Items, double Kept)
{
    /// <summary>A smaller unit leaves nothing to choose.</summary>
    private const int FewestSkills = 4;

    public const int MaxItems = 240;

    /// <summary>Four days of practice.</summary>
    public const int Budget = 60;

    private static readonly TimeSpan Gap = TimeSpan.FromDays(14);

    /// <returns>Null when the student has mastered every such unit of the grade already: there is nothing to try.</returns>
    public static UnitTrial? Run(SimulationPlan plan, LearnerFamily family, Policy policy, int grade, ulong seed)
    {
        var learner = family.Enroll(plan.Curriculum, grade, seed, plan.Seed);
        if (FindUnit(plan.Curriculum, learner, seed) is not { } unit) return null;
        var task = PolicyTask.ForUnit(plan.Curriculum, plan.Model, unit, seed);
        var trial = new Trial(learner, policy, task);
        var (items, answered, kept) = (0, 0, 0.0);
        while (answered < Budget || (items == 0 && answered < MaxItems))
        {
            trial.Answer();
            answered++;
            if (items == 0 && ShareMastered(trial.Now) == 1) items = answered;
            if (answered == Budget) kept = ShareMastered(trial.Now + Gap);
        }

        return new(items == 0 ? MaxItems : items, kept);

        double ShareMastered(DateTimeOffset at) => task.Skills.Count(s => learner.HasMastered(s, at)) / (double)task.Skills.Count;
    }

    private static Unit? FindUnit(CurriculumGraph curriculum, Learner learner, ulong seed)
    {
        var units = curriculum.Units.Where(u => u.Grade == learner.Grade && u.Skills.Count >= FewestSkills);
        return SeededRandom.From("unit", seed).Shuffle(units).FirstOrDefault(u => !u.Skills.All(s => learner.HasMastered(curriculum.FindSkill(s.Id)!, Trial.FirstDay)));
    }
}
