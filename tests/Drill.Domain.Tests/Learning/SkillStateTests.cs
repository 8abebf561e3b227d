using CsCheck;
using Drill.Domain.Items.Grading;
using Drill.Domain.Learning;
using static Drill.Domain.Tests.Samples.Facts;

namespace Drill.Domain.Tests.Learning;

public sealed class SkillStateTests
{
    [Fact]
    public void Stage_EasyLevelAlone_IsNeverMastered()
    {
        var easy = After([1, 1, 1, 1, 1, 1]);
        Assert.True(easy.Mastery >= SkillState.MasteredFrom);
        Assert.Equal(Stage.Practising, easy.Stage);
        Assert.Equal(Stage.Mastered, After([1, 1, 1, 1, 1, 1, 2]).Stage);
    }

    [Fact]
    public void Stage_FewAnswers_AreNoProof()
    {
        var three = After([3, 3, 3]);
        Assert.True(three.Mastery >= SkillState.MasteredFrom);
        Assert.Equal(Stage.Practising, three.Stage);
        Assert.Equal(Stage.Mastered, After([3, 3, 3, 3]).Stage);
    }

    [Fact]
    public void Stage_OneSlip_TakesNothingAwayAndAThirdInARowDoes()
    {
        Assert.Equal(Stage.Mastered, After([2, 2, 2, 2, -2]).Stage);
        Assert.Equal(Stage.Practising, After([2, 2, 2, 2, -2, -2, -2]).Stage);
    }

    [Fact]
    public void StageIn_SlipsWithinTheDrill_NeverFallsBeforeItIsOver()
    {
        var slipped = After([2, 2, 2, 2, -2, -2, -2]);
        Assert.Equal(Stage.Practising, slipped.Stage);
        Assert.Equal(Stage.Mastered, slipped.StageIn("d1"));
        Assert.Equal(Stage.Practising, slipped.StageIn("d2"));
    }

    [Fact]
    public void StageIn_AnyLog_NeverFallsDuringADrill() => Logs.Sample(log =>
    {
        var (state, shown) = (StudentState.Empty("s1"), new Dictionary<string, Stage>());
        foreach (var attempt in log)
        {
            state = state.After(attempt);
            var stage = state.SkillOrFresh(attempt.Skill).StageIn(attempt.Drill);
            Assert.True(stage >= shown.GetValueOrDefault(attempt.Skill));
            shown[attempt.Skill] = stage;
        }
    });

    [Fact]
    public void RoseAt_RiseAndFall_TellsOfTheRiseWhileItLasts()
    {
        var first = After([2]);
        Assert.Equal((Stage.NotYet, Stage.Practising, Monday.AddMinutes(1)), (first.StageBefore, first.Stage, first.RoseAt!.Value));
        var risen = After([2, 2, 2, 2, -2]);
        Assert.Equal((Stage.Practising, Monday.AddMinutes(4)), (risen.StageBefore, risen.RoseAt!.Value));
        Assert.Null(After([2, 2, 2, 2, -2, -2, -2]).RoseAt);
    }

    [Fact]
    public void Recent_ManyAnswers_KeepsTheLast()
    {
        var state = After([2, 2, 2, 2, 2, 2, 2, 2, -2]);
        Assert.Equal(SkillState.RecentLength, state.Recent.Length);
        Assert.Equal(Outcome.Wrong, state.Recent[^1]);
        Assert.Equal((9, 8, 1, 2), (state.Answered, state.Right, state.FailuresInARow, state.BestLevel));
    }

    [Fact]
    public void BestLevel_WrongAtAHigherLevel_StaysTheHighestRight() => Assert.Equal(1, After([1, -3]).BestLevel);

    [Fact]
    public void Memory_FirstRight_IsDueAfterItsStability()
    {
        var state = After([2]);
        Assert.Equal(2.3065, state.Memory!.Stability, 9);
        Assert.Equal(Monday.AddMinutes(1).AddDays(2), state.DueAt);
        Assert.Equal(0.9, state.Memory.RecallAt(Monday.AddMinutes(1).AddDays(2.3065)), 9);
        Assert.Equal(1, state.Memory.RecallAt(Monday.AddYears(-1)), 9);
    }

    [Fact]
    public void Fresh_Skill_IsKnownToNobody()
    {
        var fresh = SkillState.Fresh("x");
        Assert.Equal((KnowledgeTracing.Prior, Stage.NotYet, 0, null), (fresh.Mastery, fresh.Stage, fresh.Answered, fresh.DueAt));
    }

    /// <summary>Right answers at these levels, wrong ones where negative, a minute apart.</summary>
    private static SkillState After(int[] levels) =>
        Fold(levels.Select((level, i) => Attempt(i + 1, level > 0 ? Outcome.Right : Outcome.Wrong, level: Math.Abs(level)))).Skills["multiply"];
}
