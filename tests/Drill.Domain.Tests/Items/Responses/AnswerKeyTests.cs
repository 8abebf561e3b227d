using CsCheck;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Tests.Numbers;
using Drill.Domain.Tests.Samples;
using Drill.Domain.Text;

namespace Drill.Domain.Tests.Items.Responses;

/// <summary>What every key promises, whatever the boxes hold.</summary>
public sealed class AnswerKeyTests
{
    private static readonly Gen<FractionForm> Forms = Gen.OneOf(
        FractionForm.Any, FractionForm.LowestTerms, FractionForm.Mixed, FractionForm.Improper,
        FractionForm.Mixed | FractionForm.LowestTerms, FractionForm.Improper | FractionForm.LowestTerms);

    private static readonly Gen<AnswerKey> Keys = Gen.OneOf(
        Gens.Rational.Select(v => (AnswerKey)new NumberKey(v)),
        Gen.Select(Gen.Int[-99_999, 99_999], Gen.Int[0, 4]).Select((n, places) => (AnswerKey)new NumberKey(new Rational(n, (int)Math.Pow(10, places)), IsDecimal: true)),
        Gen.Select(Gens.Rational, Forms).Select((v, form) => (AnswerKey)new FractionKey(v, form)),
        Gen.Select(Gen.Int[0, 999], Gen.Int[0, 99]).Select((q, r) => (AnswerKey)new QuotientKey(q, r)),
        Gen.OneOf("a", "b", "c").Select(id => (AnswerKey)(KeyText.ThreeOptions with { RightId = id })),
        Gen.Select(Gens.Rational, Gens.Rational).Select((a, b) => (AnswerKey)new ComparisonKey(a, b)),
        MoreKeys.Any);

    private static readonly Gen<string> BoxNames = Gen.OneOf(
        Gen.OneOf(Box.Value, Box.Whole, Box.Numerator, Box.Denominator, Box.Quotient, Box.Remainder, Box.Choice, Box.Sign, Box.Skip),
        Gen.OneOf(Box.Left, Box.Right, Box.Wari, Box.Unit, Box.Half, Box.Hours, Box.Minutes, Box.Seconds, Box.Choices, Box.Order, Box.X, Box.Y, "r1c1", "r1c2", "1", "2"),
        Gen.String);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String, Gen.String[Gen.Char["0123456789/.- １½<>=ab$*{|}_□\ud800"], 0, 12], Gen.String[Gen.Char["0123:,;/×÷+-^²()xyπ割分厘％cmLkg㎠時じ秒円度万億千午前後半"], 0, 10], Gen.Int[-20, 20].Select(n => $"{n}"));

    private static readonly Gen<Response> Responses = Gen.Dictionary(BoxNames, Texts)[0, 5].Select(boxes => new Response(boxes));

    [Fact]
    public void RightResponse_AnyKey_IsRightAndInItsBoxes() => Keys.Sample(
        key =>
        {
            Assert.IsType<Judgement.Right>(key.Judge(key.RightResponse));
            Assert.True(key.SaySame(key.RightResponse, key.RightResponse));
            Assert.All(key.RightResponse.Boxes, box => Assert.Contains(box.Key, key.Boxes));
            Assert.Null(key.RightResponse.FindSizeError());
        },
        iter: 5000);

    [Fact]
    public void EveryMember_AnyResponse_IsTotalAndShowsWellFormedMarkup() => Gen.Select(Keys, Responses, Responses).Sample(
        (key, a, b) =>
        {
            var isReadable = key.Judge(a) is not Judgement.Unreadable;
            Assert.Equal(isReadable, key.SaySame(a, a));
            Assert.Equal(key.SaySame(a, b), key.SaySame(b, a));
            var shown = key.Show(a);
            Assert.Null(Markup.FindError(shown.Ja));
            Assert.Null(Markup.FindError(shown.En));
            var said = key.Say(a);
            Assert.DoesNotContain('$', said.Ja + said.En);
            Assert.DoesNotContain('{', said.Ja + said.En);
        },
        iter: 40_000);

    [Fact]
    public void SaySame_BothRight_WhateverTheirSpelling() => Assert.True(
        new FractionKey(new(1, 2)).SaySame(FractionKey.Unreduced(2, 4), Response.Of(Box.Value, "０．５")));

    [Theory]
    [InlineData("fraction 3/4 lowest", "numerator=6;denominator=8", "$6/8$")]
    [InlineData("fraction 7/4 lowest", "whole=1;numerator=3;denominator=4", "$1_3/4$")]
    [InlineData("fraction 7/4 lowest", "value=-1 3/4", "$-1_3/4$")]
    [InlineData("fraction 2 lowest", "whole=２", "$2$")]
    [InlineData("fraction 3/4 lowest", "numerator=<b>3;denominator=", " b3")]
    [InlineData("decimal 1/20", "value=.050", "$0.05$")]
    [InlineData("decimal 1/3", "value=-2/6", "$-1/3$")]
    [InlineData("whole 3", "value={三|$*", "三")]
    [InlineData("quotient 3 2", "quotient=3;remainder=2", "$3$ あまり $2$")]
    [InlineData("choice b", "choice=a", "option a")]
    [InlineData("comparison 1 2", "sign=＞", "$>$")]
    [InlineData("number 1.5 places:2", "value=１．５０", "$1.50$")]
    [InlineData("ratio 2:3", "value=４対６", "$4:6$")]
    [InlineData("percent 25%", "value=25パーセント", "$25$%")]
    [InlineData("percent 25%", "wari=2;bu=5", "$2${割|わり}$5${分|ぶ}")]
    [InlineData("percent 25%", "value=0割5厘", "$5${厘|りん}")]
    [InlineData("quotient 7あまり2", "value=7 r 2", "$7$ あまり $2$")]
    [InlineData("quantity 12␣cm", "value=１２０ミリ", "$120$ mm")]
    [InlineData("quantity 90°", "value=90ど", "$90$°")]
    [InlineData("time 9:20", "hours=9;minutes=20", "9{時|じ} 20{分|ぷん}")]
    [InlineData("duration 80分", "minutes=80", "$1${時間|じかん} $20${分|ぷん}")]
    [InlineData("choices a,c", "choices=c a", "a、c")]
    [InlineData("ordering b,a,c", "order=b,a,c", "b → a → c")]
    [InlineData("matching 1-b,2-a", "1=b;2=a", "1 － b、2 － a")]
    [InlineData("point (3,-2)", "x=3;y=-2", "$(3, -2)$")]
    [InlineData("cells 3,4;5,6", "r1c1=3;r1c2=4;r2c1=5;r2c2=6", "3, 4, 5, 6")]
    [InlineData("expression 2x+3", "value=２×ｘ＋３", "$2 × x + 3$")]
    [InlineData("text km", "value= KM ", "KM")]
    public void Show_Response_AsAPersonWouldWriteIt(string key, string typed, string shown) =>
        Assert.Equal(shown, KeyText.ReadKey(key).Show(KeyText.ReadResponse(typed)).Ja);

    [Theory]
    [InlineData("fraction 3/4 lowest", "numerator denominator", "Answer in lowest terms.")]
    [InlineData("fraction 3/4 any", "numerator denominator", null)]
    [InlineData("fraction 7/4 lowest", "whole numerator denominator", "Answer in lowest terms.")]
    [InlineData("fraction 7/4 mixed", "whole numerator denominator", "Answer as a mixed number.")]
    [InlineData("fraction 7/4 mixed+lowest", "whole numerator denominator", "Answer as a mixed number in lowest terms.")]
    [InlineData("fraction 7/4 improper", "numerator denominator", "Answer as an improper fraction.")]
    [InlineData("fraction 7/4 improper+lowest", "numerator denominator", "Answer as an improper fraction in lowest terms.")]
    [InlineData("quotient 3 2", "quotient remainder", null)]
    public void BoxesAndFormRequest_Key_AreWhatTheScreenShows(string key, string boxes, string? form)
    {
        Assert.Equal(boxes, string.Join(' ', KeyText.ReadKey(key).Boxes));
        Assert.Equal(form, KeyText.ReadKey(key).FormRequest?.En);
    }

    [Fact]
    public void Show_ColumnWithSeveralRows_JoinsThemAsEachLanguageDoes()
    {
        var key = new CellsKey([[Cell.Ask(4), Cell.Ask(6)], [Cell.Ask(2), Cell.Empty]], IsColumn: true);
        Assert.Equal(new LocalizedText("$46$、$2$", "$46$, $2$"), key.Show(key.RightResponse));
    }
}
