using CsCheck;
using Drill.Domain.Items.Grading;
using Drill.Domain.Learning;

namespace Drill.Domain.Tests.Learning;

public sealed class KnowledgeTracingTests
{
    /// <summary>
    /// By hand, the first line: P(known | right) = 0.2 · 0.9 / (0.2 · 0.9 + 0.8 · 0.2) = 0.529412, and with one practice 0.529412 + 0.470588 · 0.1 = 0.576471.
    /// </summary>
    [Theory]
    [InlineData(0.2, Outcome.Right, 2, 0, 0.576471)]
    [InlineData(0.2, Outcome.Wrong, 2, 0, 0.127273)]
    [InlineData(0.5, Outcome.Right, 1, 0, 0.782258)]
    [InlineData(0.5, Outcome.Wrong, 1, 0, 0.171053)]
    [InlineData(0.5, Outcome.Right, 3, 0, 0.885106)]
    [InlineData(0.5, Outcome.Right, 2, 1, 0.723077)]
    [InlineData(0.5, Outcome.Right, 2, 2, 0.64)]
    [InlineData(0.5, Outcome.Right, 2, 9, 0.64)]
    [InlineData(0.99, Outcome.Right, 3, 0, 0.99)]
    [InlineData(0.0, Outcome.Wrong, 1, 0, 0.1)]
    public void After_OneAnswer_AsByHand(double known, Outcome outcome, int level, int hints, double after) =>
        Assert.Equal(after, KnowledgeTracing.After(known, outcome, level, hints), 6);

    [Fact]
    public void After_AnyAnswer_RightIsBetterThanWrongAndHintsCountLess() => Gen.Select(Gen.Double[0.01, 0.99], Gen.Int[1, 3], Gen.Int[1, 5]).Sample((known, level, hints) =>
    {
        var right = KnowledgeTracing.After(known, Outcome.Right, level, 0);
        Assert.InRange(right, 0.01, 0.99);
        Assert.True(right >= KnowledgeTracing.After(known, Outcome.Right, level, hints));
        Assert.True(KnowledgeTracing.After(known, Outcome.Right, level, hints) > KnowledgeTracing.After(known, Outcome.Wrong, level, hints));
    });
}
