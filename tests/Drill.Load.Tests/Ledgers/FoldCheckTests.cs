using Drill.Domain.Attempts;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Learning;
using Drill.Domain.Text;
using Drill.Load.Ledgers;
using Drill.Simulation.Client;

namespace Drill.Load.Tests.Ledgers;

public sealed class FoldCheckTests
{
    private static readonly Attempt[] Log = [.. Enumerable.Range(1, 12).Select(MakeAttempt)];

    [Fact]
    public void Compare_PageOfTheSameLog_FindsNothing() => Assert.Equal(0, FoldCheck.Compare(PageOf(Log), Log).Total);

    [Fact]
    public void Compare_EmptyLog_FindsNothing() => Assert.Equal(0, FoldCheck.Compare(PageOf([]), []).Total);

    [Fact]
    public void Compare_PageMissesTheLastAttempt_IsMismatch() => Assert.True(FoldCheck.Compare(PageOf(Log[..^1]), Log).FoldMismatch > 0);

    [Fact]
    public void Compare_OtherAbility_IsMismatch()
    {
        var page = PageOf(Log);

        Assert.Equal(1, FoldCheck.Compare(page with { Ability = page.Ability! with { Mean = page.Ability.Mean + 1e-6 } }, Log).FoldMismatch);
    }

    [Fact]
    public void Compare_OtherMastery_IsMismatch()
    {
        var page = PageOf(Log);

        Assert.Equal(1, FoldCheck.Compare(page with { Skills = [page.Skills[0] with { Mastery = 0.5 }] }, Log).FoldMismatch);
    }

    [Fact]
    public void Compare_SkillNobodyPractised_IsMismatch()
    {
        var page = PageOf(Log);

        Assert.Equal(1, FoldCheck.Compare(page with { Skills = [.. page.Skills, page.Skills[0] with { Skill = new("other", LocalizedText.Empty) }] }, Log).FoldMismatch);
    }

    private static StudentPage PageOf(Attempt[] log)
    {
        var state = log.Aggregate(StudentState.Empty("p-1"), (folded, attempt) => folded.After(attempt));
        return new(
            "p-1", state.Answered, state.Right,
            state.Ability is { } ability ? new(ability.Mean, AbilityBand.HalfWidthOf(ability)) : null,
            [.. state.Skills.All.Select(s => new SkillPage(new(s.Skill, LocalizedText.Empty), s.Stage, s.Mastery, s.Answered))],
            []);
    }

    private static Attempt MakeAttempt(int sequence) => new()
    {
        Id = Guid.CreateVersion7(),
        Student = "p-1",
        Sequence = sequence,
        Classroom = "c-1",
        Grade = 3,
        Drill = "d-1",
        Item = new("sum", 1, 2, (uint)sequence),
        Skill = "sum",
        Response = Response.Of(Box.Value, "1"),
        Outcome = sequence % 3 == 0 ? Outcome.Wrong : Outcome.Right,
        Score = sequence % 3 == 0 ? 0 : 1,
        Hints = 0,
        Elapsed = TimeSpan.FromSeconds(5),
        AnsweredAt = DateTimeOffset.UnixEpoch.AddMinutes(sequence),
        ReceivedAt = DateTimeOffset.UnixEpoch.AddMinutes(sequence),
        Stage = Stage.Practising,
        Difficulty = 3.5,
        PredictedSuccess = 0.7,
        Model = "test",
    };
}
