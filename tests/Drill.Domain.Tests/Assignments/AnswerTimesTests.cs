using Drill.Domain.Assignments;
using Drill.Domain.Attempts;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Tests.Samples;
using static Drill.Domain.Tests.Samples.Facts;

namespace Drill.Domain.Tests.Assignments;

public sealed class AnswerTimesTests
{
    private const double Usual = 20;

    [Fact]
    public void SecondsPerItem_WithoutAnswers_IsTheUsualTimeWithFeedback() => Assert.Equal(26, Times().SecondsPerItem("s1", "add"));

    [Fact]
    public void SecondsPerItem_StudentTwiceAsSlow_ApproachesTwiceTheTime()
    {
        var slow = Enumerable.Range(1, 60).Select(i => Taking(i, "s1", "add", 40)).ToArray();
        var others = Enumerable.Range(1, 200).Select(i => Taking(i, $"other{i % 10}", "add", 20));
        var times = Times([.. others, .. slow]);
        Assert.InRange(times.SecondsPerItem("s1", "add"), 38, 47);
        Assert.InRange(times.SecondsPerItem("s1", "draw"), 36, 47);
        Assert.InRange(times.SecondsPerItem("other1", "add"), 23, 32);
    }

    [Fact]
    public void SecondsPerItem_SkillThatTakesTheClassLonger_TakesTheOthersLongerToo()
    {
        var times = Times([.. Enumerable.Range(1, 80).Select(i => Taking(i, $"s{i % 8}", "multiply", 60))]);
        Assert.InRange(times.SecondsPerItem("new", "multiply"), 55, 66);
        Assert.Equal(26, times.SecondsPerItem("new", "draw"));
    }

    [Fact]
    public void SecondsPerItem_OneAnswer_MovesItLittle() => Assert.InRange(Times(Taking(1, "s1", "add", 80)).SecondsPerItem("s1", "add"), 26, 36);

    [Fact]
    public void SecondsPerItem_WhoeverTapsThrough_IsPlannedForAtTwiceTheUsualPaceAtMost() =>
        Assert.Equal((Usual / 2) + UsualTimes.FeedbackSeconds, Times([.. Enumerable.Range(1, 200).Select(i => Taking(i, "s1", "add", 1))]).SecondsPerItem("s1", "add"), 9);

    [Fact]
    public void Observe_BreakOfAnHour_CountsAsFourTimesTheUsual() =>
        Assert.Equal(Times(Taking(1, "s1", "add", 80)).SecondsPerItem("s1", "add"), Times(Taking(1, "s1", "add", 3600)).SecondsPerItem("s1", "add"));

    [Fact]
    public void Observe_RepeatsAndWhatWasNotJudged_SayNothing() => Assert.Equal(
        26,
        Times(Taking(1, "s1", "add", 80) with { IsRepeat = true }, Taking(2, "s1", "add", 80) with { Outcome = Outcome.Unreadable }).SecondsPerItem("s1", "add"));

    [Fact]
    public void SecondsFor_EveryKindAndGrade_IsBetweenTenSecondsAndAMinute()
    {
        foreach (var kind in Enum.GetValues<ResponseKind>())
        {
            for (var grade = 1; grade <= 9; grade++) Assert.InRange(UsualTimes.SecondsFor(kind, grade), 10, 60);
        }
    }

    [Fact]
    public void SecondsFor_SkillOfTheCurriculum_IsThatOfItsKind()
    {
        var times = new SkillTimes(SmallCurriculum.Graph);
        Assert.Equal(UsualTimes.SecondsFor(ResponseKind.Whole, 5), times.SecondsFor("multiply"));
        Assert.Equal(20, times.SecondsFor("gone"));
    }

    private static AnswerTimes Times(params Attempt[] attempts)
    {
        var times = new AnswerTimes(_ => Usual);
        foreach (var attempt in attempts) times.Observe(attempt);
        return times;
    }

    private static Attempt Taking(long sequence, string student, string skill, double seconds) =>
        Attempt(sequence, skill: skill) with { Student = student, Elapsed = TimeSpan.FromSeconds(seconds) };
}
