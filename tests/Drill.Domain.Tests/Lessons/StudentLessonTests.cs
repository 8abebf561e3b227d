using Drill.Domain.Attempts;
using Drill.Domain.Items.Grading;
using Drill.Domain.Learning;
using Drill.Domain.Lessons;
using static Drill.Domain.Items.Grading.Outcome;
using static Drill.Domain.Tests.Samples.Facts;

namespace Drill.Domain.Tests.Lessons;

public sealed class StudentLessonTests
{
    [Fact]
    public void After_Attempts_ShowsWhereTheStudentIs()
    {
        var lesson = Fold(Attempt(1, skill: "add"), Attempt(2, Wrong, level: 3) with { Assignment = "a1", Stage = Stage.Mastered });
        Assert.Equal((2, "multiply", 3, true, 2, 1), (lesson.Sequence, lesson.Skill, lesson.Level, lesson.IsHomework, lesson.Answered, lesson.Right));
        Assert.Equal([Right, Wrong], lesson.Recent);
        Assert.Equal([new("add", 1, 1, Stage.Practising), new SkillLesson("multiply", 1, 0, Stage.Mastered)], lesson.Skills);
        Assert.Equal(Monday.AddMinutes(2), lesson.LastAt);
    }

    [Fact]
    public void After_SameSkillAgain_CountsInItsPlace() => Assert.Equal(
        [new("multiply", 2, 1, Stage.Practising), new SkillLesson("add", 1, 1, Stage.Practising)],
        Fold(Attempt(1), Attempt(2, skill: "add"), Attempt(3, Wrong)).Skills);

    [Fact]
    public void StuckSince_ThirdFailure_IsWhenTheRunBegan()
    {
        Assert.Null(Fold(Attempt(1), Attempt(2, Wrong), Attempt(3, Wrong)).StuckSince);
        var stuck = Fold(Attempt(1), Attempt(2, Wrong), Attempt(3, Wrong), Attempt(4, Wrong));
        Assert.Equal(Monday.AddMinutes(2), stuck.StuckSince);
        Assert.Equal(Monday.AddMinutes(2), stuck.After(Attempt(5, Wrong)).StuckSince);
    }

    [Theory]
    [InlineData(Right)]
    [InlineData(NotLearned)]
    public void StuckSince_RightOrNotLearned_IsOver(Outcome outcome)
    {
        var lesson = Fold(Attempt(1, Wrong), Attempt(2, Wrong), Attempt(3, Wrong), Attempt(4, outcome), Attempt(5, Wrong));
        Assert.Null(lesson.StuckSince);
        Assert.Equal(Monday.AddMinutes(5), lesson.FailingSince);
    }

    [Theory]
    [InlineData(Unreadable)]
    [InlineData(Form)]
    public void After_NotJudged_SeesTheStudentAndCountsNothing(Outcome outcome)
    {
        var before = Fold(Attempt(1, Wrong));
        var after = before.After(Attempt(2, outcome, "add"));
        Assert.Equal(before with { Sequence = 2, Skill = "add", LastAt = Monday.AddMinutes(2) }, after);
    }

    [Fact]
    public void After_RepeatOfAnItem_CountsNothing()
    {
        var before = Fold(Attempt(1, Wrong));
        Assert.Equal((1, 0, 1), Counts(before.After(Attempt(2) with { IsRepeat = true })));
    }

    [Fact]
    public void After_AttemptFoldedInBefore_ChangesNothing()
    {
        var lesson = Fold(Attempt(1), Attempt(2));
        Assert.Same(lesson, lesson.After(Attempt(2, Wrong)));
        Assert.Same(lesson, lesson.After(Attempt(1, Wrong)));
    }

    [Fact]
    public void After_NotLearned_IsJudgedButNoPractice()
    {
        var lesson = Fold(Attempt(1, NotLearned));
        Assert.Equal((1, 0, 0), Counts(lesson));
        Assert.Empty(lesson.Skills);
    }

    [Fact]
    public void After_ManyMistakes_KeepsTheLast()
    {
        var lesson = Fold([.. Enumerable.Range(1, 15).Select(i => Attempt(i, Wrong) with { Misconception = $"m{i}" })]);
        Assert.Equal(StudentLesson.MistakesLength, lesson.Mistakes.Length);
        Assert.Equal(("m4", "m15"), (lesson.Mistakes[0].Misconception, lesson.Mistakes[^1].Misconception));
        Assert.Equal(StudentLesson.RecentLength, lesson.Recent.Length);
        Assert.Equal(15, lesson.Answered);
    }

    private static (int, int, int) Counts(StudentLesson lesson) => (lesson.Answered, lesson.Right, lesson.FailuresInARow);

    private static StudentLesson Fold(params Attempt[] attempts) => attempts.Aggregate(StudentLesson.Empty("s1"), (lesson, attempt) => lesson.After(attempt));
}
