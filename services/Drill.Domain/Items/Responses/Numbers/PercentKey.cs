using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Responses.Numbers;

/// <summary>
/// A proportion (割合) as per cent, as 割・分・厘 or as a decimal. Any of them is right unless <paramref name="Form"/> asks for one.
/// </summary>
/// <param name="Value">The proportion itself: 25% is 1/4.</param>
public sealed record PercentKey(Rational Value, PercentForm Form = PercentForm.Percent) : AnswerKey
{
    private static readonly string[] ValueBox = [Box.Value];
    private static readonly string[] WariBoxes = [Box.Wari, Box.Bu, Box.Rin];

    public override ResponseKind Kind => ResponseKind.Percent;

    public override IReadOnlyList<string> Boxes => Form == PercentForm.Wari ? WariBoxes : ValueBox;

    public override ResponseParts? Parts => Form switch
    {
        PercentForm.Percent => new() { Units = ["%"] },
        PercentForm.Wari => null,
        _ => new() { Symbols = [".", "%", "割", "分", "厘"] },
    };

    public override Response RightResponse => ResponseFor(Value, Form);

    public override LocalizedText? FormRequest => Form switch
    {
        PercentForm.Percent => new("{百分率|ひゃくぶんりつ}（％）で {答|こた}えよう。", "Answer in per cent."),
        PercentForm.Wari => new("{歩合|ぶあい}（{割|わり}・{分|ぶ}・{厘|りん}）で {答|こた}えよう。", "Answer in wari, bu and rin (tenths, hundredths, thousandths)."),
        PercentForm.Decimal => new("{小数|しょうすう}で {答|こた}えよう。", "Answer as a decimal."),
        _ => null,
    };

    public static Response ResponseFor(Rational value, PercentForm form = PercentForm.Percent)
    {
        if (form == PercentForm.Decimal) return Response.Of(Box.Value, NumberKey.Write(value));
        var thousandths = value * 1000;
        if (form != PercentForm.Wari || !thousandths.IsWhole || value < 0) return Response.Of(Box.Value, $"{NumberKey.Write(value * 100)}%");
        var n = thousandths.Numerator;
        return new([new(Box.Wari, $"{n / 100}"), new(Box.Bu, $"{n / 10 % 10}"), new(Box.Rin, $"{n % 10}")]);
    }

    public override Judgement Judge(Response response)
    {
        if (Read(response, out var value, out var form) is { } unreadable) return unreadable;
        return value != Value ? Judgement.Wrong.Instance
            : Form != PercentForm.Any && form != Form ? new Judgement.OtherForm(new($"おしい！ {FormRequest?.Ja}", $"Nearly! {FormRequest?.En}"))
            : Judgement.Right.Instance;
    }

    public override LocalizedText Show(Response response) => Read(response, out var value, out var form) is not null ? TypedText.Show(response) : form switch
    {
        PercentForm.Percent => LocalizedText.Same($"${NumberKey.Write(value * 100)}$%"),
        PercentForm.Wari => ShowWari(value),
        _ => LocalizedText.Same($"${NumberKey.Write(value)}$"),
    };

    public override LocalizedText Say(Response response) =>
        Spoken.Of(Read(response, out var value, out var form) is null && form == PercentForm.Percent
            ? new($"${NumberKey.Write(value * 100)}$パーセント", $"${NumberKey.Write(value * 100)}$ per cent")
            : Show(response));

    public override bool SaySame(Response a, Response b) => Read(a, out var x, out _) is null && Read(b, out var y, out _) is null && x == y;

    // Where the sign stands beside the box a bare number is per cent, unless it is the proportion itself.
    private Judgement.Unreadable? Read(Response response, out Rational value, out PercentForm form)
    {
        var unreadable = PercentReader.Read(response, out value, out form);
        if (unreadable is null && Form == PercentForm.Percent && form == PercentForm.Decimal && value != Value) (value, form) = (value / 100, PercentForm.Percent);
        return unreadable;
    }

    private static LocalizedText ShowWari(Rational value)
    {
        var response = ResponseFor(value, PercentForm.Wari);
        if (response[Box.Value].Length > 0) return LocalizedText.Same($"${NumberKey.Write(value)}$");
        var (wari, bu, rin) = (response[Box.Wari], response[Box.Bu], response[Box.Rin]);
        return new(
            string.Concat(Part(wari, "{割|わり}", wari == "0" && (bu, rin) != ("0", "0")), Part(bu, "{分|ぶ}", bu == "0"), Part(rin, "{厘|りん}", rin == "0")),
            string.Join(' ', new[] { Part(wari, " wari", wari == "0" && (bu, rin) != ("0", "0")), Part(bu, " bu", bu == "0"), Part(rin, " rin", rin == "0") }.Where(p => p.Length > 0)));
    }

    private static string Part(string digit, string name, bool isLeftOut) => isLeftOut ? "" : $"${digit}${name}";
}
