using Drill.Domain.Attempts;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Learning.Times;
using Drill.Domain.Tests.Samples;
using static Drill.Domain.Tests.Samples.Facts;

namespace Drill.Domain.Tests.Learning.Times;

public sealed class StudentPacesTests
{
    private static readonly ResponseTimes Usual = new(SmallCurriculum.Graph);

    [Fact]
    public void PaceOf_WithoutAnswers_IsTheUsual() => Assert.Equal(1, Paces().PaceOf("s1"), 12);

    [Fact]
    public void PaceOf_StudentTwiceAsSlow_ApproachesTwo()
    {
        var paces = Paces([.. Enumerable.Range(1, 60).Select(i => Taking(i, "s1", 2)), .. Enumerable.Range(1, 60).Select(i => Taking(i, "s2", 1))]);
        Assert.InRange(paces.PaceOf("s1"), 1.8, 2);
        Assert.Equal(1, paces.PaceOf("s2"), 9);
    }

    [Fact]
    public void PaceOf_OneAnswer_MovesItLittle() => Assert.InRange(Paces(Taking(1, "s1", 4)).PaceOf("s1"), 1.1, 1.2);

    [Fact]
    public void PaceOf_WhoeverTapsThrough_IsPlannedForAtTwiceTheUsualPaceAtMost() =>
        Assert.Equal(0.5, Paces([.. Enumerable.Range(1, 200).Select(i => Taking(i, "s1", 0.1))]).PaceOf("s1"), 9);

    [Fact]
    public void Observe_BreakOfAnHour_CountsAsFourTimesTheUsual() =>
        Assert.Equal(Paces(Taking(1, "s1", 4)).PaceOf("s1"), Paces(Taking(1, "s1", 200)).PaceOf("s1"), 12);

    [Fact]
    public void Observe_RepeatsAndWhatWasNotJudged_SayNothing() =>
        Assert.Equal(1, Paces(Taking(1, "s1", 3) with { IsRepeat = true }, Taking(2, "s1", 3) with { Outcome = Outcome.Unreadable }).PaceOf("s1"), 12);

    [Fact]
    public void SecondsFor_EveryKindAndGrade_IsBetweenTenSecondsAndAMinute()
    {
        foreach (var kind in Enum.GetValues<ResponseKind>())
        {
            for (var grade = 1; grade <= 9; grade++) Assert.InRange(UsualTimes.SecondsFor(kind, grade), 10, 60);
        }
    }

    /// <summary>What the answers of all classes teach of an item is what homework is planned with.</summary>
    [Fact]
    public void SecondsFor_SkillOfTheCurriculum_IsTheMeanOfItsLevelsAndFollowsTheAnswers()
    {
        var times = new ResponseTimes(SmallCurriculum.Graph);
        var skills = new SkillTimes(SmallCurriculum.Graph, times);
        var usual = UsualTimes.SecondsFor(ResponseKind.Whole, 5);
        Assert.Equal(usual * ((1 / 1.33) + 1 + 1.33) / 3, skills.SecondsFor("multiply"), 5);
        Assert.Equal(20, skills.SecondsFor("gone"));
        var before = skills.SecondsFor("multiply");
        for (var i = 0; i < 200; i++) times.Observe(Taking(i + 1, $"s{i % 9}", 5));
        Assert.InRange(skills.SecondsFor("multiply"), 2 * before, 3 * before);
    }

    private static StudentPaces Paces(params Attempt[] attempts)
    {
        var paces = new StudentPaces(Usual);
        foreach (var attempt in attempts) paces.Observe(attempt);
        return paces;
    }

    private static Attempt Taking(long sequence, string student, double timesTheUsual) =>
        Attempt(sequence) with { Student = student, Elapsed = timesTheUsual * Usual.MedianOf("multiply.sum", 2) };
}
