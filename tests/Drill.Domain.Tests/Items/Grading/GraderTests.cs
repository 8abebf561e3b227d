using Drill.Domain.Items;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Tests.Items.Grading;

public sealed class GraderTests
{
    private static readonly Misconception AddedBottoms = new("added-bottoms", LocalizedText.Same("name"), LocalizedText.Same("Not the bottoms."), LocalizedText.Same("why"));

    private static readonly Item HalfPlusThird = new(
        new("t", 1, 1, 0), LocalizedText.Same("$1/2 + 1/3 = □$"), new FractionKey(new(5, 6)), LocalizedText.Empty, [], [new(AddedBottoms, FractionKey.Unreduced(2, 5))]);

    [Fact]
    public void Grade_RightValue_ScoresOne() =>
        Assert.Equal((Outcome.Right, 1.0, true), Told(FractionKey.Unreduced(5, 6)));

    [Fact]
    public void Grade_OtherForm_AsksAgainWithItsOwnMessage()
    {
        Assert.Equal((Outcome.Form, 0.5, false), Told(FractionKey.Unreduced(10, 12)));
        Assert.Equal("Nearly! It can be reduced.", Grader.Grade(HalfPlusThird, FractionKey.Unreduced(10, 12)).Feedback.En);
    }

    [Fact]
    public void Grade_Unreadable_IsNotWrongAndNamesTheBox()
    {
        var verdict = Grader.Grade(HalfPlusThird, Response.Of(Box.Numerator, "5"));
        Assert.Equal((Outcome.Unreadable, false, Box.Denominator), (verdict.Outcome, verdict.IsFinal, verdict.Box));
        Assert.Equal("The bottom number is still missing.", verdict.Feedback.En);
    }

    [Theory]
    [InlineData("2", "5")]
    [InlineData("4", "10")]
    public void Grade_ResponseOfATrap_NamesTheMisconception(string numerator, string denominator)
    {
        var verdict = Grader.Grade(HalfPlusThird, Response.Of(Box.Numerator, numerator, Box.Denominator, denominator));
        Assert.Equal((Outcome.Wrong, AddedBottoms, AddedBottoms.Feedback), (verdict.Outcome, verdict.Misconception, verdict.Feedback));
    }

    [Fact]
    public void Grade_OtherWrongResponse_NamesNone()
    {
        var verdict = Grader.Grade(HalfPlusThird, FractionKey.Unreduced(1, 6));
        Assert.Equal((Outcome.Wrong, 0.0, true), Told(FractionKey.Unreduced(1, 6)));
        Assert.Null(verdict.Misconception);
    }

    [Fact]
    public void Grade_NotLearned_IsFinalButNoEvidence()
    {
        Assert.Equal((Outcome.NotLearned, 0.0, true), Told(Response.NotLearned));
        Assert.False(Outcome.NotLearned.IsEvidence());
    }

    [Theory]
    [InlineData(Outcome.Right, true, true)]
    [InlineData(Outcome.Wrong, true, true)]
    [InlineData(Outcome.NotLearned, true, false)]
    [InlineData(Outcome.Form, false, false)]
    [InlineData(Outcome.Unreadable, false, false)]
    public void IsFinalAndIsEvidence_EachOutcome_AsDefined(Outcome outcome, bool isFinal, bool isEvidence) =>
        Assert.Equal((isFinal, isEvidence), (outcome.IsFinal(), outcome.IsEvidence()));

    private static (Outcome, double, bool) Told(Response response)
    {
        var verdict = Grader.Grade(HalfPlusThird, response);
        return (verdict.Outcome, verdict.Score, verdict.IsFinal);
    }
}
