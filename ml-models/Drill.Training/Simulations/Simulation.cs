using Drill.Domain.Learning;
using Drill.Simulation.Learners;
using Drill.Simulation.Policies;
using Drill.Training.Commands;

namespace Drill.Training.Simulations;

/// <summary>Runs every policy on the same students of every family.</summary>
internal static class Simulation
{
    public static readonly ParallelOptions InParallel = new() { MaxDegreeOfParallelism = 2 };

    public static IEnumerable<PolicyTrials> Run(SimulationPlan plan, ProgressLog progress)
    {
        foreach (var family in plan.Families)
        {
            var students = Enroll(plan, family);
            foreach (var policy in plan.Policies)
            {
                progress.Say($"{family.Name}: {policy.Name}");
                yield return Try(plan, family, policy, students);
            }
        }
    }

    /// <summary>Free practice alone.</summary>
    public static PracticeTrial[] Practise(SimulationPlan plan, LearnerFamily family, Policy policy)
    {
        var students = Enroll(plan, family);
        var practices = new PracticeTrial[students.Length];
        Parallel.For(0, students.Length, InParallel, i => practices[i] = PracticeTrial.Run(plan, family, policy, students[i].Grade, students[i].Seed));
        return practices;
    }

    private static Enrollee[] Enroll(SimulationPlan plan, LearnerFamily family)
    {
        var grades = plan.Curriculum.Grades;
        var students = Enumerable.Range(0, plan.Students).Select(i => (Grade: grades[i % grades.Count], Seed: plan.SeedOf(i))).ToArray();
        var standing = students.Select(s => family.Enroll(plan.Curriculum, s.Grade, s.Seed, plan.Seed).StartAbility - StudentState.PriorAbility(s.Grade).Mean).ToArray();
        var ranked = standing.Order().ToArray();
        return [.. students.Select((s, i) => new Enrollee(s.Grade, s.Seed, 3 * Array.IndexOf(ranked, standing[i]) / students.Length))];
    }

    private static PolicyTrials Try(SimulationPlan plan, LearnerFamily family, Policy policy, Enrollee[] students)
    {
        var (units, practices) = (new UnitTrial?[students.Length], new PracticeTrial[students.Length]);
        Parallel.For(0, students.Length, InParallel, i =>
        {
            units[i] = UnitTrial.Run(plan, family, policy, students[i].Grade, students[i].Seed);
            practices[i] = PracticeTrial.Run(plan, family, policy, students[i].Grade, students[i].Seed);
        });
        return new(family, policy, students, units, practices);
    }
}

/// <param name="Third">0 weak, 1 middle, 2 strong.</param>
internal sealed record Enrollee(int Grade, ulong Seed, int Third);

/// <summary>The trials of one policy in one family, by student.</summary>
internal sealed record PolicyTrials(LearnerFamily Family, Policy Policy, Enrollee[] Students, UnitTrial?[] Units, PracticeTrial[] Practices);
