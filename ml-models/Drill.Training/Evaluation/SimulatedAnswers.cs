using Drill.Content;
using Drill.Domain.Numbers;
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

    /// <summary>Students begin on one of these days, so that those kept out as the newest are like the others.</summary>
    private const int DaysOfBeginning = 181;

    /// <summary>The same arguments give the same answers.</summary>
    public static IEnumerable<Response> Make(int students, int answers, int seed, ProgressLog progress)
    {
        var share = (students + Policies.Length - 1) / Policies.Length;
        for (var p = 0; p < Policies.Length; p++)
        {
            progress.Say($"{Policies[p].Name}: {share} students");
            var school = new TrialSchool(ContentLibrary.Curriculum, new RaschModel(new ItemDifficulties()), FamilyOf, Policies[p], (ulong)(((long)seed << 8) + p)) { DaysOfBeginning = DaysOfBeginning };
            for (var student = 0; student < share; student++)
            {
                var (name, family) = ($"{p}-{student}", FamilyOf(student).Name);
                foreach (var attempt in school.Practise(student, answers).Where(a => a.IsEvidence)) yield return AttemptResponses.Of(attempt with { Student = name, Classroom = family });
            }
        }
    }

    // Grades go round with the student, so families change less often: every grade has all of them. Nobody knows how fast children learn, so each student learns in a way of its own.
    private static LearnerFamily FamilyOf(int student)
    {
        var random = SeededRandom.From("family", (ulong)student);
        return (student / 9 % 3) switch
        {
            0 => new BktFamily { Prior = Between(0.2, 0.6), Learn = Between(0.05, 0.3), Guess = Between(0.15, 0.4), Slip = Between(0.05, 0.2) },
            1 => new GrowthFamily { Growth = Between(0, 0.03), SkillGrowth = Between(0, 0.3), Mistakes = Between(0.1, 0.7) },
            _ => new ForgettingFamily { GainOfRight = Between(0.1, 0.5), GainOfWrong = Between(0.04, 0.2), Stability = Between(4, 16), Kept = Between(0.2, 0.6) },
        };

        double Between(double low, double high) => low + ((high - low) * random.NextUnit());
    }
}
