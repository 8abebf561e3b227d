using Drill.Content;
using Drill.Simulation.Learners;
using Drill.Simulation.Policies;
using Drill.Simulation.Trials;
using Drill.SuccessModel.Rasch;
using Drill.SuccessModel.Responses;
using Drill.SuccessModel.Serving;
using Drill.Training.Commands;

namespace Drill.Training.Evaluation;

/// <summary>
/// Answers of simulated students of every grade: three theories of learning in turn, each with parameters of its own student, under policies that see all of a curriculum.
/// What a model learns from them holds whichever theory is true and whoever chooses.
/// </summary>
internal static class SimulatedAnswers
{
    private static readonly Policy[] Policies = [new UniformSheet(), new RandomItems(), new FixedTarget(0.75)];

    /// <summary>The same arguments give the same answers.</summary>
    public static IEnumerable<Response> Make(int students, int answers, int seed, ProgressLog progress)
    {
        var families = LearnerFamily.Defaults;
        var share = (students + Policies.Length - 1) / Policies.Length;
        for (var p = 0; p < Policies.Length; p++)
        {
            progress.Say($"{Policies[p].Name}: {share} students");
            var model = new RaschModel(new ItemDifficulties());
            foreach (var attempts in TrialSchool.Practise(ContentLibrary.Curriculum, model, s => families[s / 9 % families.Count], Policies[p], share, answers, (ulong)(((long)seed << 8) + p)))
            {
                foreach (var attempt in attempts) yield return AttemptResponses.Of(attempt with { Student = $"{p}-{attempt.Student}" });
            }
        }
    }
}
