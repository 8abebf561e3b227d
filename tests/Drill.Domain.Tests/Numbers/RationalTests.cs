using CsCheck;
using Drill.Domain.Numbers;

namespace Drill.Domain.Tests.Numbers;

public sealed class RationalTests
{
    private static readonly Gen<(Rational, Rational, Rational)> Three = Gen.Select(Gens.Rational, Gens.Rational, Gens.Rational);

    [Fact]
    public void Operators_AnyValues_KeepTheLawsOfArithmetic() => Three.Sample((a, b, c) =>
    {
        Assert.Equal(a + b, b + a);
        Assert.Equal(a * b, b * a);
        Assert.Equal(a + (b + c), (a + b) + c);
        Assert.Equal(a * (b * c), (a * b) * c);
        Assert.Equal(a * (b + c), (a * b) + (a * c));
        Assert.Equal(a, a - b + b);
        if (b != 0) Assert.Equal(a, a / b * b);
        Assert.Equal((a - b).Numerator.Sign, a.CompareTo(b));
        Assert.Equal(a < b, b > a);
        Assert.Equal(a <= b, !(a > b));
        Assert.Equal(a >= b, !(a < b));
    });

    [Fact]
    public void Constructor_AnySigns_IsInLowestTerms() => Gen.Select(Gen.Int[-500, 500], Gen.Int[-500, 500].Where(d => d != 0), Gen.Int[1, 50]).Sample((n, d, k) =>
    {
        var value = new Rational(n, d);
        Assert.Equal(value, new Rational(n * k, d * k));
        Assert.Equal(value.GetHashCode(), new Rational(-n, -d).GetHashCode());
        Assert.True(value.Denominator > 0);
        Assert.True(System.Numerics.BigInteger.GreatestCommonDivisor(value.Numerator, value.Denominator).IsOne);
    });

    [Fact]
    public void Constructor_DenominatorZero_Throws() => Assert.Throws<DivideByZeroException>(() => new Rational(1, 0));

    [Fact]
    public void Default_IsZero() => Assert.Equal(0, default(Rational));

    [Theory]
    [InlineData(6, -4, "-3/2")]
    [InlineData(-6, -3, "2")]
    [InlineData(0, -7, "0")]
    public void ToString_LowestTerms_ReadsNaturally(int numerator, int denominator, string text) => Assert.Equal(text, new Rational(numerator, denominator).ToString());
}
