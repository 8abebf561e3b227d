using Drill.Domain.Learning;

namespace Drill.Domain.Tests.Learning;

public sealed class LogisticTests
{
    [Theory]
    [InlineData(0, true, 0.693147)]
    [InlineData(2, true, 0.126928)]
    [InlineData(2, false, 2.126928)]
    [InlineData(1e6, true, 0)]
    [InlineData(1e6, false, 1e6)]
    [InlineData(-1e6, true, 1e6)]
    public void Loss_AnyLogit_IsFiniteAndRight(double logit, bool isRight, double expected) => Assert.Equal(expected, Logistic.Loss(logit, isRight), 1e-6);
}
