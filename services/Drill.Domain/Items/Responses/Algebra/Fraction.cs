using Drill.Domain.Numbers;

namespace Drill.Domain.Items.Responses.Algebra;

/// <summary>A polynomial over a polynomial: 12/x, (x+1)/2. Not reduced: two are equal when their cross products are.</summary>
internal readonly record struct Fraction(Polynomial Top, Polynomial Bottom)
{
    public static Fraction Of(Polynomial top) => new(top, Polynomial.One);

    /// <summary>Work of a sum or product with another, in terms to multiply; the reader keeps a budget of it.</summary>
    public int CostWith(Fraction other) => (Top.Count + Bottom.Count) * (other.Top.Count + other.Bottom.Count);

    public Fraction Plus(Fraction other) => Combine(other, +1);

    public Fraction Minus(Fraction other) => Combine(other, -1);

    public Fraction Times(Fraction other) => Normal(Top * other.Top, Bottom * other.Bottom);

    /// <summary>Null when divided by 0.</summary>
    public Fraction? Over(Fraction other) => other.Top.IsZero ? null : Normal(Top * other.Bottom, Bottom * other.Top);

    public bool IsSameAs(Fraction other) => (Top * other.Bottom).IsSameAs(other.Top * Bottom);

    private Fraction Combine(Fraction other, int sign) => Bottom.IsSameAs(other.Bottom)
        ? Normal(Top + other.Top.Times(sign), Bottom)
        : Normal((Top * other.Bottom) + (other.Top * Bottom).Times(sign), Bottom * other.Bottom);

    // A number below the line goes into the coefficients, so that ordinary polynomials stay so.
    private static Fraction Normal(Polynomial top, Polynomial bottom) =>
        bottom.AsConstant is { } number && number != 0 && number != 1 ? Of(top.Times((Rational)1 / number)) : new(top, bottom);
}
