using Drill.Domain.Learning;
using Drill.SuccessModel.Gate;

namespace Drill.SuccessModel.Tests.Gate;

public sealed class PromotionGateTests
{
    private const int Answers = 6000;

    private static readonly (double Truth, bool Correct, int Grade)[] Rows = Simulate();

    private static readonly ExamPaper Running = Paper("the running model", (truth, row) => Logistic.Probability(Logistic.Logit(truth) + (row % 2 == 0 ? 0.7 : -0.7)));
    private static readonly ExamPaper Better = Paper("candidate", (truth, _) => truth);

    [Fact]
    public void FindFaults_BetterModel_HasNone() => Assert.Empty(PromotionGate.FindFaults(Better, Running));

    [Fact]
    public void FindFaults_SameAsRunning_DoesNotBeatIt() => Assert.Contains("does not beat", Assert.Single(PromotionGate.FindFaults(Running with { Name = "candidate" }, Running)), StringComparison.Ordinal);

    [Fact]
    public void FindFaults_ConstantOutput_IsNamed() => Assert.Contains("nearly the same", Assert.Single(PromotionGate.FindFaults(Paper("candidate", (_, _) => 0.7), Running)), StringComparison.Ordinal);

    [Fact]
    public void FindFaults_ShuffledPredictions_LoseToTheRunningOneAndToTheShareCorrect()
    {
        var faults = PromotionGate.FindFaults(Paper("candidate", (_, row) => Rows[(row + 37) % Answers].Truth), Running);
        Assert.Contains(faults, f => f.Contains("log loss", StringComparison.OrdinalIgnoreCase) && f.Contains("running", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.Contains("share correct", StringComparison.Ordinal));
    }

    [Fact]
    public void FindFaults_WorseCalibrationInOneGrade_NamesTheGrade()
    {
        var faults = PromotionGate.FindFaults(Paper("candidate", (truth, row) => Rows[row].Grade == 3 ? Logistic.Probability(Logistic.Logit(truth) + 0.45) : truth), Running);
        Assert.NotEmpty(faults);
        Assert.All(faults, f => Assert.StartsWith("In grade 3 ", f, StringComparison.Ordinal));
        Assert.Contains(faults, f => f.Contains("calibration", StringComparison.Ordinal));
    }

    [Fact]
    public void FindFaults_FewAnswers_SaysHowManyAreNeeded() => Assert.Contains("1000", Assert.Single(PromotionGate.FindFaults(Better.Only([.. Enumerable.Range(0, 900)]), Running.Only([.. Enumerable.Range(0, 900)]))), StringComparison.Ordinal);

    [Fact]
    public void EceByChance_PerfectPredictions_IsAboutWhatTheyShow() => Assert.InRange(Better.Measure().Ece / PromotionGate.EceByChance(Better), 0.5, 1.6);

    /// <summary>Forty students, each better or worse than anybody could foresee: what they show together is chance, though none of their answers by itself is.</summary>
    [Fact]
    public void EceByChance_StudentsNobodyCouldForesee_IsAboutWhatTheyShow()
    {
        var random = new Random(11);
        var ratios = Enumerable.Range(0, 40).Select(_ =>
        {
            var shifts = Enumerable.Range(0, 40).Select(_ => random.NextDouble() < 0.5 ? 0.25 : -0.25).ToArray();
            var predicted = Enumerable.Range(0, 40 * 80).Select(_ => (float)(0.3 + (0.4 * random.NextDouble()))).ToArray();
            int[] students = [.. Enumerable.Range(0, predicted.Length).Select(r => r / 80)];
            bool[] correct = [.. predicted.Select((p, r) => random.NextDouble() < p + shifts[students[r]])];
            var paper = new ExamPaper("m", predicted, correct, students, new int[predicted.Length], new string?[predicted.Length]);
            return paper.Measure().Ece / PromotionGate.EceByChance(paper);
        });
        Assert.InRange(ratios.Average(), 0.8, 1.2);
    }

    private static ExamPaper Paper(string name, Func<double, int, double> predict) => new(
        name, [.. Rows.Select((r, i) => (float)predict(r.Truth, i))], [.. Rows.Select(r => r.Correct)], [.. Enumerable.Range(0, Answers).Select(i => i / 30)], [.. Rows.Select(r => r.Grade)], new string?[Answers]);

    private static (double Truth, bool Correct, int Grade)[] Simulate()
    {
        var random = new Random(5);
        return [.. Enumerable.Range(0, Answers).Select(i => 0.2 + (0.75 * random.NextDouble())).Select((truth, i) => (truth, random.NextDouble() < truth, 2 + (i / 30 % 4)))];
    }
}
