using CsCheck;
using Drill.Domain.Text;

namespace Drill.Domain.Tests.Text;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("")]
    [InlineData("{分数|ぶんすう}の たし{算|ざん}")]
    [InlineData("$1/2 + 1_3/4 = □$")]
    [InlineData("$□/4 × 12.5 ÷ (3 - 1) ≒ 2 … 1$")]
    [InlineData("$3 <x$ and $1_□/4$")]
    [InlineData("これは *だいじ*。3 < 5 だよ。")]
    [InlineData("$12:30$ から $x = -3$")]
    public void FindError_WellFormed_IsNull(string text) => Assert.Null(Markup.FindError(text));

    [Theory]
    [InlineData("$1/2", "a $ without its partner")]
    [InlineData("$1$ と 2$", "a $ without its partner")]
    [InlineData("{漢字|かんじ", "ruby must be written {漢字|かんじ}")]
    [InlineData("{漢字}", "ruby must be written {漢字|かんじ}")]
    [InlineData("{|かんじ}", "ruby must be written {漢字|かんじ}")]
    [InlineData("{漢|字|か}", "ruby must be written {漢字|かんじ}")]
    [InlineData("a|b", "ruby must be written {漢字|かんじ}")]
    [InlineData("*だいじ", "a * without its partner")]
    [InlineData("$$", "an empty $ $")]
    [InlineData("$ $", "an empty $ $")]
    [InlineData("$1/2/3$", "'/' is not understood between $ and $")]
    [InlineData("$3cm$", "'cm' is not understood between $ and $")]
    [InlineData("$3*4$", "'*' is not understood between $ and $")]
    [InlineData("$1_$", "'_' is not understood between $ and $")]
    [InlineData("${分数|ぶんすう}$", "'{分数|ぶんすう}' is not understood between $ and $")]
    [InlineData("<b>3</b>", "looks like HTML, which is not allowed")]
    [InlineData("{<img src=x>|か}", "looks like HTML, which is not allowed")]
    [InlineData("<!-- -->", "looks like HTML, which is not allowed")]
    public void FindError_IllFormed_SaysWhat(string text, string error) => Assert.StartsWith(error, Markup.FindError(text)!, StringComparison.Ordinal);

    [Fact]
    public void FindError_AnyText_NeverThrows() => Gen.OneOf(Gen.String, Gen.String[Gen.Char["$1/2_{漢|か}*<b □"], 0, 40]).Sample(text =>
    {
        _ = Markup.FindError(text);
        _ = Markup.ToPlainText(text);
    });

    [Fact]
    public void ToPlainText_AllMarkup_LeavesTheWords() => Assert.Equal("分数 1 3/4 は だいじ", Markup.ToPlainText("{分数|ぶんすう} $1_3/4$ は *だいじ*"));
}
