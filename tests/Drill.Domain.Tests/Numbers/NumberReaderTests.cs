using CsCheck;
using Drill.Domain.Numbers;
using Problem = Drill.Domain.Numbers.NumberReader.Problem;

namespace Drill.Domain.Tests.Numbers;

public sealed class NumberReaderTests
{
    /// <summary>Signs that numbers are made of, and those that only look like it.</summary>
    private static readonly Gen<string> AlmostNumbers = Gen.String[Gen.Char["0123456789//..,,--+ ー１２／½²③٣。、÷\u3000\0\n\ud800e□"], 0, 60];

    [Theory]
    [InlineData("12", "12")]
    [InlineData("１２", "12")]
    [InlineData("３／４", "3/4")]
    [InlineData("－5", "-5")]
    [InlineData("ー5", "-5")]
    [InlineData("−5", "-5")]
    [InlineData("–5", "-5")]
    [InlineData("+5", "5")]
    [InlineData("½", "1/2")]
    [InlineData(" 1 2 ", "12")]
    [InlineData("\u300012\u3000", "12")]
    [InlineData("012", "12")]
    [InlineData("12,000", "12000")]
    [InlineData("1,234,567.5", "2469135/2")]
    [InlineData("1.50", "3/2")]
    [InlineData(".5", "1/2")]
    [InlineData("5.", "5")]
    [InlineData("6/4", "3/2")]
    [InlineData("3 / 4", "3/4")]
    [InlineData("3÷4", "3/4")]
    [InlineData("3⁄4", "3/4")]
    [InlineData("-1.5/-3", "1/2")]
    [InlineData("12\0", "12")]
    [InlineData("0000000000000000000000000000000000000001", "1")]
    public void TryRead_Number_GivesItsValue(string text, string value)
    {
        Assert.Equal(Problem.None, NumberReader.TryRead(text, out var read));
        Assert.Equal(value, read.ToString());
    }

    [Theory]
    [InlineData("", Problem.Missing)]
    [InlineData(" \u3000\t", Problem.Missing)]
    [InlineData("\0", Problem.Missing)]
    [InlineData(".", Problem.NotANumber)]
    [InlineData("-", Problem.NotANumber)]
    [InlineData(",", Problem.NotANumber)]
    [InlineData("1,2", Problem.NotANumber)]
    [InlineData(",123", Problem.NotANumber)]
    [InlineData("123,", Problem.NotANumber)]
    [InlineData("1234,567", Problem.NotANumber)]
    [InlineData("1.000,0", Problem.NotANumber)]
    [InlineData("1.2.3", Problem.NotANumber)]
    [InlineData("--5", Problem.NotANumber)]
    [InlineData("5-", Problem.NotANumber)]
    [InlineData("/", Problem.NumeratorMissing)]
    [InlineData("/4", Problem.NumeratorMissing)]
    [InlineData("3/", Problem.DenominatorMissing)]
    [InlineData("3//4", Problem.NotANumber)]
    [InlineData("1/2/3", Problem.NotANumber)]
    [InlineData("1/0", Problem.DenominatorZero)]
    [InlineData("1/0.00", Problem.DenominatorZero)]
    [InlineData("1 1/2", Problem.NotANumber)]
    [InlineData("1½", Problem.NotANumber)]
    [InlineData("1/2 3", Problem.NotANumber)]
    [InlineData("3²", Problem.NotANumber)]
    [InlineData("③", Problem.NotANumber)]
    [InlineData("🍎", Problem.NotANumber)]
    [InlineData("3🍎", Problem.NotANumber)]
    [InlineData("٣", Problem.NotANumber)]
    [InlineData("三", Problem.NotANumber)]
    [InlineData("0x1F", Problem.NotANumber)]
    [InlineData("1e999999999", Problem.NotANumber)]
    [InlineData("NaN", Problem.NotANumber)]
    [InlineData("∞", Problem.NotANumber)]
    public void TryRead_NoNumber_SaysWhy(string text, Problem problem)
    {
        Assert.Equal(problem, NumberReader.TryRead(text, out var read));
        Assert.Equal(0, read);
    }

    // As code: an attribute cannot hold half a surrogate pair.
    [Fact]
    public void TryRead_LoneSurrogate_IsNoNumber() => Assert.Equal(Problem.NotANumber, NumberReader.TryRead("1\ud8002", out _));

    [Theory]
    [InlineData(40, Problem.None)]
    [InlineData(41, Problem.TooLong)]
    [InlineData(100_000, Problem.TooLong)]
    public void TryRead_ManyDigits_IsBounded(int digits, Problem problem)
    {
        Assert.Equal(problem, NumberReader.TryRead(new string('9', digits), out _));
        Assert.Equal(problem, NumberReader.TryRead("-." + new string('9', digits), out _));
    }

    [Theory]
    [InlineData("12", Problem.None)]
    [InlineData("-3.0", Problem.None)]
    [InlineData("1.5", Problem.NotANumber)]
    [InlineData("4/2", Problem.NotANumber)]
    [InlineData("４／２", Problem.NotANumber)]
    [InlineData("4÷2", Problem.NotANumber)]
    public void TryReadWhole_Text_RefusesFractions(string text, Problem problem) => Assert.Equal(problem, NumberReader.TryReadWhole(text, out _));

    [Fact]
    public void TryRead_AnyText_NeverThrows() => Gen.OneOf(Gen.String, AlmostNumbers).Sample(
        text =>
        {
            if (NumberReader.TryRead(text, out var value) != Problem.None) Assert.Equal(0, value);
            Assert.DoesNotContain(' ', NumberReader.Normalize(text));
        },
        iter: 20_000);

    [Fact]
    public void TryRead_WrittenRational_ReadsBack() => Gens.Rational.Sample(value =>
    {
        Assert.Equal(Problem.None, NumberReader.TryRead(value.ToString(), out var read));
        Assert.Equal(value, read);
    });
}
