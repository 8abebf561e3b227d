using Drill.Domain.Items.Grading;
using Drill.Simulation.Students;
using static Drill.Simulation.Tests.Students.Practising;

namespace Drill.Simulation.Tests.Students;

public sealed class SimulatedStudentTests
{
    [Fact]
    public void Respond_SameSeed_BehavesTheSame()
    {
        var once = Answers(SimulatedStudent.Create(5, 42));
        var again = Answers(SimulatedStudent.Create(5, 42));
        var other = Answers(SimulatedStudent.Create(5, 43));

        Assert.Equal(once, again);
        Assert.NotEqual(once, other);
    }

    [Fact]
    public void Respond_GoldenSeed_StaysAsItWas() => Assert.Equal(
        [
            "value=28 Right 14387 0",
            "value=36 Right 9321 0",
            "value=30 Right 4993 0",
            "value=26 Right 4531 0",
            "value=33 Right 4272 0",
            "value=29 Right 7095 0",
        ],
        Answers(SimulatedStudent.Create(5, 1)).Take(6));

    [Fact]
    public void Respond_HarderLevel_IsRightLessOften()
    {
        var rates = new[] { 1, 2, 3 }.Select(RightRate).ToArray();

        Assert.True(rates[0] > rates[1] + 0.05 && rates[1] > rates[2] + 0.05, string.Join(' ', rates));
        Assert.InRange(rates[1], 0.5, 0.85);
    }

    [Fact]
    public void Respond_ManyItems_IsRightAsOftenAsTrueSuccessSays()
    {
        var expected = Fifthgraders(400).Average(s => s.SuccessOn(MakeItem(FractionAddition, 2, 3), FractionAddition, Monday));

        Assert.Equal(expected, RightRate(2), 0.06);
    }

    [Fact]
    public void Learn_AfterPractice_SucceedsMoreOften()
    {
        var before = Fifthgraders(50).ToArray();
        var after = before.Select(s => s.Practise(FractionAddition, 20, Monday)).ToArray();

        Assert.True(after.MeanSuccess(FractionAddition, Monday.AddHours(1)) > before.MeanSuccess(FractionAddition, Monday) + 0.1);
    }

    [Fact]
    public void SuccessOn_AfterAGap_HasFallenButNotToNothing()
    {
        var fresh = Fifthgraders(50).ToArray();
        var practised = fresh.Select(s => s.Practise(FractionAddition, 20, Monday)).ToArray();

        var nextHour = practised.MeanSuccess(FractionAddition, Monday.AddHours(1));
        var monthLater = practised.MeanSuccess(FractionAddition, Monday.AddDays(30));

        Assert.True(monthLater < nextHour - 0.05);
        Assert.True(monthLater > fresh.MeanSuccess(FractionAddition, Monday));
    }

    [Fact]
    public void Learn_AnswerThatIsNoEvidence_TeachesNothing()
    {
        var student = SimulatedStudent.Create(5, 3);

        var after = student.Learn(FractionAddition.Skill, Outcome.Unreadable, null, Monday);

        Assert.Same(student.Practices, after.Practices);
        Assert.Equal(1, after.Answers);
    }

    [Fact]
    public void Respond_OneSecondToFiveMinutes_MedianGrowsWithDifficulty()
    {
        var seconds = new[] { 1, 3 }.Select(level => Fifthgraders(200)
            .Select(s => s.Respond(MakeItem(FractionAddition, level, 5), FractionAddition, Monday).Elapsed.TotalSeconds).Order().ToArray()).ToArray();

        Assert.All(seconds.SelectMany(s => s), s => Assert.InRange(s, 1, 300));
        Assert.True(seconds[0][100] < seconds[1][100]);
    }

    [Fact]
    public void Respond_SkillOfALaterGrade_OftenSaysNotLearned()
    {
        var firstGraders = Enumerable.Range(1, 100).Select(seed => SimulatedStudent.Create(1, (ulong)seed));

        var skips = firstGraders.Count(s => Grade(s, level: 1).Outcome == Outcome.NotLearned);

        Assert.InRange(skips, 40, 80);
    }

    [Fact]
    public void Respond_ThousandAnswers_EveryOutcomeOccurs()
    {
        var outcomes = Fifthgraders(1000).Select(s => Grade(s, level: 3).Outcome).ToHashSet();

        Assert.Equal([.. Enum.GetValues<Outcome>().Order()], outcomes.Order());
    }

    private static double RightRate(int level) => Fifthgraders(400).Average(s => Grade(s, level).Outcome == Outcome.Right ? 1.0 : 0.0);

    private static Verdict Grade(SimulatedStudent student, int level)
    {
        var item = MakeItem(FractionAddition, level, (uint)student.Profile.Seed);
        return Grader.Grade(item, student.Respond(item, FractionAddition, Monday).Response);
    }

    private static List<string> Answers(SimulatedStudent student)
    {
        var answers = new List<string>();
        for (var i = 0; i < 12; i++)
        {
            var now = Monday.AddMinutes(i);
            var item = MakeItem(OwnSkill.Sum, 2, (uint)i);
            var answer = student.Respond(item, OwnSkill.Sum, now);
            var verdict = Grader.Grade(item, answer.Response);
            answers.Add($"{answer.Response} {verdict.Outcome} {answer.Elapsed.TotalMilliseconds} {answer.Hints}");
            student = student.Learn(OwnSkill.Sum.Skill, verdict.Outcome, verdict.Misconception?.Id, now);
        }

        return answers;
    }
}
