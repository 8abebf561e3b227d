using CsCheck;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Algebra;
using Drill.Domain.Numbers;

namespace Drill.Domain.Tests.Items.Responses.Algebra;

/// <summary>The normal form against a calculator that knows nothing of it: expressions worked out at random points.</summary>
public sealed class NormalFormTests
{
    private sealed record Typed(string Text, Func<Rational, Rational, Rational> ValueAt);

    private static readonly Gen<Typed> Leaves = Gen.OneOf(
        Gen.Int[0, 9].Select(n => new Typed($"{n}", (_, _) => n)),
        Gen.Const(new Typed("x", (x, _) => x)),
        Gen.Const(new Typed("y", (_, y) => y)));

    private static readonly Gen<Typed> Expressions = Combine(Combine(Leaves));

    private static readonly (Rational X, Rational Y)[] Points =
        [.. Enumerable.Range(1, 40).Select(i => (new Rational((i * 37) - 700, 3 + (i % 5)), new Rational((i * 91 % 400) - 150, 1 + (i % 7))))];

    [Fact]
    public void Judge_TwoExpressions_AgreeWithTheirValuesAtPoints() => Gen.Select(Expressions, Expressions).Sample(
        (a, b) => Assert.Equal(HaveSameValues(a, b), IsRight(a.Text, b.Text)), iter: 5000);

    [Fact]
    public void Judge_TheSameWrittenAnotherWay_IsRight() => Gen.Select(Expressions, Gen.Int[1, 9]).Sample(
        (a, k) =>
        {
            Assert.True(IsRight(a.Text, $"{k}×({a.Text})-{k - 1}({a.Text})"));
            Assert.True(IsRight(a.Text, $"(({a.Text})×{k})/{k}"));
            Assert.True(IsRight(a.Text, $"y+{a.Text}-y"));
            Assert.False(IsRight(a.Text, $"{a.Text}+{k}"));
        },
        iter: 2000);

    [Fact]
    public void Judge_EquationTimesAFactor_SaysTheSame() => Gen.Select(Gen.Int[1, 9], Gen.Int[-9, 9], Gen.Int[-9, 9], Gen.Int[2, 9]).Sample((a, b, c, k) =>
    {
        var key = new ExpressionKey($"{a}x={c}-({b})");
        Assert.IsType<Judgement.Right>(key.Judge(ExpressionKey.ResponseFor($"{k}({a}x+({b}))={k}×({c})")));
        Assert.IsType<Judgement.Wrong>(key.Judge(ExpressionKey.ResponseFor($"{k}({a}x+({b}))={k}×({c})+1")));
    });

    [Theory]
    [InlineData("2x+")]
    [InlineData("")]
    [InlineData("(x+1)^9")]
    public void Constructor_NoExpression_Throws(string answer) => Assert.Throws<ArgumentException>(() => new ExpressionKey(answer));

    [Theory]
    [InlineData("2(x+1)", ExpressionForm.Expanded)]
    [InlineData("x+x", ExpressionForm.Simplest)]
    [InlineData("2x=6", ExpressionForm.Solved)]
    public void Constructor_NotInItsOwnForm_Throws(string answer, ExpressionForm form) => Assert.Throws<ArgumentException>(() => new ExpressionKey(answer, form));

    private static Gen<Typed> Combine(Gen<Typed> parts) => Gen.OneOf(
        parts,
        Gen.Select(parts, parts).Select(p => new Typed($"({p.Item1.Text})+({p.Item2.Text})", (x, y) => p.Item1.ValueAt(x, y) + p.Item2.ValueAt(x, y))),
        Gen.Select(parts, parts).Select(p => new Typed($"({p.Item1.Text})-({p.Item2.Text})", (x, y) => p.Item1.ValueAt(x, y) - p.Item2.ValueAt(x, y))),
        Gen.Select(parts, parts).Select(p => new Typed($"({p.Item1.Text})({p.Item2.Text})", (x, y) => p.Item1.ValueAt(x, y) * p.Item2.ValueAt(x, y))),
        parts.Select(p => new Typed($"({p.Text})²", (x, y) => p.ValueAt(x, y) * p.ValueAt(x, y))),
        Gen.Select(parts, Gen.Int[2, 5]).Select(p => new Typed($"({p.Item1.Text})÷{p.Item2}", (x, y) => p.Item1.ValueAt(x, y) / p.Item2)));

    // Degree 8 at most in two letters: forty points in general position tell two apart.
    private static bool HaveSameValues(Typed a, Typed b) => Array.TrueForAll(Points, p => a.ValueAt(p.X, p.Y) == b.ValueAt(p.X, p.Y));

    private static bool IsRight(string key, string typed) => new ExpressionKey(key).Judge(ExpressionKey.ResponseFor(typed)) is Judgement.Right;
}
