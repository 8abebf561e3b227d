using Drill.Domain.Numbers;

namespace Drill.Domain.Tests.Numbers;

public sealed class ArithmeticTests
{
    [Theory]
    [InlineData(12, 18, 6, 36)]
    [InlineData(7, 5, 1, 35)]
    [InlineData(4, 8, 4, 8)]
    public void GcdAndLcm_TwoNumbers_AsByHand(int a, int b, int gcd, int lcm)
    {
        Assert.Equal(gcd, Arithmetic.Gcd(a, b));
        Assert.Equal(lcm, Arithmetic.Lcm(a, b));
    }
}
