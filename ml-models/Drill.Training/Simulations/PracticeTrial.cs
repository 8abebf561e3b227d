using Drill.Domain.Learning;
using Drill.Simulation.Learners;
using Drill.Simulation.Policies;
using Drill.Simulation.Trials;

namespace Drill.Training.Simulations;

/// <summary>Eighty answers of free practice in the student's grade.</summary>
/// <param name="AbilityErrors">|believed − true| after each of <see cref="Checkpoints"/>, logits.</param>
/// <param name="IsWithinBand">Whether the true ability lay in the band that teachers are shown, after each of <see cref="BandCheckpoints"/>.</param>
/// <param name="MissedTarget">|mean true success − mean target|, [0, 1]; null when the policy has no target.</param>
/// <param name="InBand">Share of items whose true success lay in [0.5, 0.95].</param>
/// <param name="TooHigh">Mean of predicted − true success.</param>
/// <param name="SquaredError">Mean of its square.</param>
/// <param name="Questions">What was asked, told apart as a student would.</param>
internal sealed record PracticeTrial(double[] AbilityErrors, bool[] IsWithinBand, double? MissedTarget, double InBand, double TooHigh, double SquaredError, IReadOnlySet<string> Questions)
{
    public const int Answers = 80;

    public static readonly int[] Checkpoints = [10, 20, 40];

    public static readonly int[] BandCheckpoints = [.. Checkpoints, Answers];

    private const double Discouraging = 0.5;
    private const double Boring = 0.95;

    public static PracticeTrial Run(SimulationPlan plan, LearnerFamily family, Policy policy, int grade, ulong seed)
    {
        var trial = new Trial(family.Enroll(plan.Curriculum, grade, seed, plan.Seed), policy, PolicyTask.ForGrade(plan.Curriculum, plan.Model, grade, seed));
        var learner = trial.Learner;
        var (errors, success, target, inBand, questions) = (new double[Checkpoints.Length], 0.0, 0.0, 0, new HashSet<string>());
        var (isWithin, tooHigh, squaredError) = (new bool[BandCheckpoints.Length], 0.0, 0.0);
        for (var answered = 1; answered <= Answers; answered++)
        {
            var step = trial.Answer();
            success += step.Success / Answers;
            target += (step.Choice.Target ?? double.NaN) / Answers;
            var error = step.Choice.PredictedSuccess - step.Success;
            tooHigh += error / Answers;
            squaredError += error * error / Answers;
            if (step.Success is >= Discouraging and <= Boring) inBand++;
            questions.Add(string.Concat(step.Skill.Id, "\n", plan.Curriculum.Build(step.Choice.Item)!.Question));
            if (Array.IndexOf(BandCheckpoints, answered) is not (>= 0 and var at)) continue;
            var (believed, ability) = (trial.State.Ability ?? StudentState.PriorAbility(grade), learner.AbilityAt(trial.Now));
            var missed = Math.Abs(believed.Mean - ability);
            isWithin[at] = missed <= AbilityBand.HalfWidthOf(believed);
            if (at < errors.Length) errors[at] = missed;
        }

        return new(errors, isWithin, double.IsNaN(target) ? null : Math.Abs(success - target), inBand / (double)Answers, tooHigh, squaredError, questions);
    }
}
