using Drill.Domain.Learning;
using Drill.Simulation.Learners;
using Drill.Simulation.Policies;
using Drill.Simulation.Trials;

namespace Drill.Training.Simulations;

/// <summary>Eighty answers of free practice in the student's grade.</summary>
/// <param name="AbilityErrors">|believed − true| after each of <see cref="Checkpoints"/>, logits.</param>
/// <param name="MissedTarget">|mean true success − mean target|, [0, 1]; null when the policy has no target.</param>
/// <param name="InBand">Share of items whose true success lay in [0.5, 0.95].</param>
/// <param name="Questions">What was asked, told apart as a student would.</param>
internal sealed record PracticeTrial(double[] AbilityErrors, double? MissedTarget, double InBand, IReadOnlySet<string> Questions)
{
    public const int Answers = 80;

    public static readonly int[] Checkpoints = [10, 20, 40];

    private const double Discouraging = 0.5;
    private const double Boring = 0.95;

    public static PracticeTrial Run(SimulationPlan plan, LearnerFamily family, Policy policy, int grade, ulong seed)
    {
        var learner = family.Enroll(plan.Curriculum, grade, seed);
        var trial = new Trial(learner, policy, PolicyTask.ForGrade(plan.Curriculum, plan.NewModel(), grade, seed));
        var (errors, success, target, inBand, questions) = (new double[Checkpoints.Length], 0.0, 0.0, 0, new HashSet<string>());
        for (var answered = 1; answered <= Answers; answered++)
        {
            var step = trial.Answer();
            success += step.Success / Answers;
            target += (step.Choice.Target ?? double.NaN) / Answers;
            if (step.Success is >= Discouraging and <= Boring) inBand++;
            questions.Add(string.Concat(step.Skill.Id, "\n", plan.Curriculum.Build(step.Choice.Item)!.Question));
            if (Array.IndexOf(Checkpoints, answered) is >= 0 and var at) errors[at] = Math.Abs(Believed(trial.State, grade) - learner.AbilityAt(trial.Now));
        }

        return new(errors, double.IsNaN(target) ? null : Math.Abs(success - target), inBand / (double)Answers, questions);
    }

    private static double Believed(StudentState state, int grade) => (state.Ability ?? StudentState.PriorAbility(grade)).Mean;
}
