using CsCheck;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Grading;
using Drill.Domain.Learning;
using Drill.Domain.Learning.Forgetting;
using Drill.Domain.Selection;
using Drill.Domain.Text;
using Drill.SuccessModel.Rasch;
using Drill.SuccessModel.Tests.Samples;

namespace Drill.SuccessModel.Tests.Rasch;

public sealed class RaschModelTests
{
    private static readonly DateTimeOffset Now = new(2026, 4, 6, 0, 0, 0, TimeSpan.Zero);
    private static readonly ItemTemplate Template = new("t", 1, (_, _) => throw new InvalidOperationException("No item is made to predict it."));
    private static readonly PlacedSkill Skill = new(
        new() { Id = "s", Name = LocalizedText.Empty, Templates = [Template] }, new("u", "math", 5, 1, LocalizedText.Empty, []), 0, Difficulty: 6.0);

    [Fact]
    public void Predict_NewStudent_StartsFromTheGrade()
    {
        // Ability 5 · 1.2 + 0.8 = 6.8 against difficulty 6.0: 1 / (1 + e^-0.8).
        Assert.Equal(0.689974481, Predict(StudentState.Empty("s1"), 2).Success, 9);
        Assert.Equal(0.5, Predict(StudentState.Empty("s1"), 3).Success, 9);
    }

    [Fact]
    public void Predict_PractisedSkill_AddsTheOffsetAndTakesForgettingAway()
    {
        var memory = new Memory(Stability: 10, Difficulty: 5, ReviewedAt: Now.AddDays(-10));
        var student = StudentOf(ability: 6.0, offset: 0.5, memory);
        // 6.0 + 0.5 − 1.0 · (1 − 0.9) − 6.0 = 0.4.
        Assert.Equal(0.598687660, Predict(student, 2).Success, 9);
    }

    [Fact]
    public void Predict_LearnedDifficulty_IsAdded()
    {
        var difficulties = new ItemDifficulties();
        difficulties.Import([new("t", 2, 0.8, 10)]);
        Assert.Equal(6.8, new RaschModel(difficulties).DifficultyOf(new(Skill, Template, 2)), 9);
        Assert.Equal(0.5, Predict(StudentState.Empty("s1"), 2, difficulties).Success, 9);
    }

    [Fact]
    public void Predict_AnyStudent_RisesWithAbilityAndFallsWithLevelAndForgetting() => Gen.Select(Gen.Double[0, 12], Gen.Double[0.1, 3], Gen.Double[1, 400]).Sample((ability, more, days) =>
    {
        var memory = new Memory(30, 5, Now.AddDays(-days));
        var success = Predict(StudentOf(ability, 0, memory), 2).Success;
        Assert.InRange(success, 0.0001, 0.9999);
        Assert.True(Predict(StudentOf(ability + more, 0, memory), 2).Success > success);
        Assert.True(Predict(StudentOf(ability, 0, memory), 3).Success < success);
        Assert.True(Predict(StudentOf(ability, 0, memory with { ReviewedAt = memory.ReviewedAt.AddDays(-1) }), 2).Success < success);
    });

    [Fact]
    public void Predict_Batch_FillsEachInOrder()
    {
        var model = new RaschModel(new ItemDifficulties());
        var predictions = new Prediction[3];
        model.Predict(StudentState.Empty("s1"), 5, Now, [new(Skill, Template, 3), new(Skill, Template, 1), new(Skill, Template, 2)], predictions);
        Assert.Equal([0.0, 1.6, 0.8], predictions.Select(p => Math.Round(Logistic.Logit(p.Success), 9)));
    }

    [Theory]
    [InlineData(Outcome.Wrong, false, 0.225)]
    [InlineData(Outcome.Right, false, -0.075)]
    [InlineData(Outcome.Wrong, true, 0)]
    [InlineData(Outcome.Unreadable, false, 0)]
    [InlineData(Outcome.Form, false, 0)]
    [InlineData(Outcome.NotLearned, false, 0)]
    public void Observe_Attempt_LearnsFromEvidenceAlone(Outcome outcome, bool isRepeat, double shift)
    {
        var difficulties = new ItemDifficulties();
        new RaschModel(difficulties).Observe(SmallSchool.Attempt("s1", 1, 5, "s", new("t", 1, 2, 0), isRight: outcome == Outcome.Right, Now) with { Outcome = outcome, IsRepeat = isRepeat });
        Assert.Equal(shift, difficulties.ShiftOf("t", 2), 12);
    }

    [Fact]
    public void Version_IsPinned() => Assert.Equal("rasch-1", new RaschModel(new ItemDifficulties()).Version);

    private static Prediction Predict(StudentState student, int level, ItemDifficulties? difficulties = null)
    {
        var predictions = new Prediction[1];
        new RaschModel(difficulties ?? new ItemDifficulties()).Predict(student, 5, Now, [new(Skill, Template, level)], predictions);
        return predictions[0];
    }

    private static StudentState StudentOf(double ability, double offset, Memory memory) => StudentState.Empty("s1") with
    {
        Ability = new(ability, 0.5),
        Skills = SkillStates.Empty.With(SkillState.Fresh("s") with { Offset = new(offset, 0.3), Memory = memory }),
    };
}
