using Drill.Domain.Curriculum;
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
            "value=82 Wrong 3615 0",
            "value=36 Right 8686 0",
            "value=30 Right 3054 0",
            "value=26 Right 4508 0",
            "value=33 Right 3651 0",
            "value=29 Right 2426 0",
            "value=31 Right 4228 0",
            "value=34 Right 8624 0",
        ],
        Answers(SimulatedStudent.Create(5, 4)).Take(8));

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
        var expected = Fifthgraders(400).Average(s => s.SuccessOn(MakeItem(OwnSkill.Sum, 2, 3), OwnSkill.Sum, Monday));

        Assert.Equal(expected, RightRate(2), 0.06);
    }

    [Fact]
    public void Learn_AfterPractice_SucceedsMoreOften()
    {
        var before = Fifthgraders(50).ToArray();
        var after = before.Select(s => s.Practise(OwnSkill.Sum, 20, Monday)).ToArray();

        Assert.True(after.MeanSuccess(OwnSkill.Sum, Monday.AddHours(1)) > before.MeanSuccess(OwnSkill.Sum, Monday) + 0.1);
    }

    [Fact]
    public void SuccessOn_AfterAGap_HasFallenButNotToNothing()
    {
        var fresh = Fifthgraders(50).ToArray();
        var practised = fresh.Select(s => s.Practise(OwnSkill.Sum, 20, Monday)).ToArray();

        var nextHour = practised.MeanSuccess(OwnSkill.Sum, Monday.AddHours(1));
        var monthLater = practised.MeanSuccess(OwnSkill.Sum, Monday.AddDays(30));

        Assert.True(monthLater < nextHour - 0.05);
        Assert.True(monthLater > fresh.MeanSuccess(OwnSkill.Sum, Monday));
    }

    [Fact]
    public void Learn_AnswerThatIsNoEvidence_TeachesNothing()
    {
        var student = SimulatedStudent.Create(5, 3);

        var after = student.Learn(OwnSkill.Sum.Skill, Outcome.Unreadable, null, Monday);

        Assert.Same(student.Practices, after.Practices);
        Assert.Equal(1, after.Answers);
    }

    [Fact]
    public void Respond_OneSecondToFiveMinutes_MedianGrowsWithDifficulty()
    {
        var seconds = new[] { 1, 3 }.Select(level => Fifthgraders(200)
            .Select(s => s.Respond(MakeItem(OwnSkill.Sum, level, 5), OwnSkill.Sum, Monday).Elapsed.TotalSeconds).Order().ToArray()).ToArray();

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
        // One fraction has no parts of which some could be right.
        var possible = Enum.GetValues<Outcome>().Except([Outcome.Partly]);
        var outcomes = Fifthgraders(1000).Select(s => Grade(s, level: 3, FractionAddition).Outcome).ToHashSet();

        Assert.Equal([.. possible.Order()], outcomes.Order());
    }

    private static double RightRate(int level) => Fifthgraders(400).Average(s => Grade(s, level).Outcome == Outcome.Right ? 1.0 : 0.0);

    private static Verdict Grade(SimulatedStudent student, int level) => Grade(student, level, OwnSkill.Sum);

    private static Verdict Grade(SimulatedStudent student, int level, PlacedSkill skill)
    {
        var item = MakeItem(skill, level, (uint)student.Profile.Seed);
        return Grader.Grade(item, student.Respond(item, skill, Monday).Response);
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
