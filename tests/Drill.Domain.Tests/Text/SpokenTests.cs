using System.Text.Json;
using Drill.Domain.Tests.Samples;
using Drill.Domain.Text;

namespace Drill.Domain.Tests.Text;

public sealed class SpokenTests
{
    /// <summary>The same table that the tests of the web read: a screen reader and the server say the same.</summary>
    public static TheoryData<string, string, string> Table() =>
        [.. JsonSerializer.Deserialize<Line[]>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "spoken.json")), JsonSerializerOptions.Web)!.Select(l => (l.Markup, l.Ja, l.En))];

    [Theory]
    [MemberData(nameof(Table))]
    public void Of_Markup_IsWhatAPersonSays(string markup, string ja, string en) => Assert.Equal(new(ja, en), Spoken.Of(LocalizedText.Same(markup)));

    [Theory]
    [MemberData(nameof(Table))]
    public void FindError_EverythingSpoken_IsWellFormed(string markup, string ja, string en) => Assert.Null(Markup.FindError(markup + ja + en));

    [Theory]
    [InlineData("fraction 13/4 mixed", "~3␣1/4", "3と4分の1", "three and one quarter")]
    [InlineData("quantity 24␣cm²", "~24cm2", "24平方センチメートル", "24 square centimetres")]
    [InlineData("quantity 90°", "~90°", "90度", "90 degrees")]
    [InlineData("percent 25%", "~25%", "25パーセント", "25 per cent")]
    [InlineData("percent 25%", "~2割5分", "2わり5ぶ", "2 wari 5 bu")]
    [InlineData("time 9:20", "~午前9:20", "ごぜん 9じ 20ぷん", "9:20 am")]
    [InlineData("duration 80分", "~80分", "1じかん 20ぷん", "1 hour 20 minutes")]
    [InlineData("quotient 7あまり2", "~7あまり2", "7 あまり 2", "7 remainder 2")]
    [InlineData("ordering b,a", "~b,a", "b、つぎに a", "b, then a")]
    [InlineData("point (3,-2)", "~(3,-2)", "かっこ 3 、 マイナス 2 かっことじ", "open bracket 3 , minus 2 close bracket")]
    [InlineData("expression 2x+3", "~2x+3", "2 x たす 3", "2 x plus 3")]
    public void Say_Response_IsReadAloudInBothLanguages(string key, string typed, string ja, string en)
    {
        var answer = KeyText.ReadKey(key);
        Assert.Equal(new(ja, en), answer.Say(KeyText.ReadResponse(answer, typed)));
    }

    private sealed record Line(string Markup, string Ja, string En);
}
