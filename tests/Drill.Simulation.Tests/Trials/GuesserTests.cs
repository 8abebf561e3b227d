using Drill.Content;
using Drill.Domain.Numbers;
using Drill.Simulation.Learners;
using Drill.Simulation.Policies;
using Drill.Simulation.Trials;
using Drill.SuccessModel.Rasch;

namespace Drill.Simulation.Tests.Trials;

/// <summary>What rapid guesses do to the belief in a student's ability, with and without the response times that give them away.</summary>
public sealed class GuesserTests
{
    private const int Students = 60;
    private const int Answers = 60;

    private static readonly IReadOnlyList<int> Grades = ContentLibrary.Curriculum.Grades;

    public static TheoryData<LearnerFamily> Families => [.. LearnerFamily.Defaults];

    [Theory]
    [MemberData(nameof(Families))]
    public void State_StudentsWhoGuessAtAThirdOfTheItems_IsBiasedAtMostHalfAsMuchByTheirTimes(LearnerFamily family)
    {
        var guessers = family with { Guessing = 0.35 };
        var (without, with) = (MeanBias(guessers, measured: false), MeanBias(guessers, measured: true));
        Assert.True(without < -0.5, $"Guessing must cost belief for the test to say anything: {without:F3} logits.");
        Assert.True(Math.Abs(with) <= 0.5 * Math.Abs(without), $"{with:F3} logits with response times, {without:F3} without.");
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void State_StudentsWhoNeverGuess_IsTheSameWithTheirTimes(LearnerFamily family)
    {
        var (without, with) = (MeanBias(family, measured: false), MeanBias(family, measured: true));
        Assert.Equal(without, with, 0.1);
    }

    /// <summary>Mean of believed − true ability after free practice, logits; the same students at every call.</summary>
    private static double MeanBias(LearnerFamily family, bool measured) => Enumerable.Range(0, Students).AsParallel().Average(i =>
    {
        var (grade, seed) = (Grades[i % Grades.Count], SeededRandom.Mix(7, (ulong)i));
        var task = PolicyTask.ForGrade(ContentLibrary.Curriculum, new RaschModel(new ItemDifficulties()), grade, seed);
        var trial = new Trial(family.Enroll(task.Curriculum, grade, seed, itemSeed: 0), new DrillPolicy(), measured ? task : task with { Times = null });
        for (var answered = 0; answered < Answers; answered++) trial.Answer();
        return trial.State.Ability!.Value.Mean - trial.Learner.AbilityAt(trial.Now);
    });
}
