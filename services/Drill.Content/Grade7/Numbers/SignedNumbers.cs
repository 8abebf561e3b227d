using Drill.Content.Misconceptions.Numbers;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Writing.SignedNotation;

namespace Drill.Content.Grade7.Numbers;

/// <summary>中1 正の数と負の数: meaning, place, size and order.</summary>
internal sealed partial class SignedNumbers : IUnitFile
{
    public Unit Unit => new("g7-signed-numbers", "math", 7, 10, new("{正|せい}の{数|すう}と{負|ふ}の{数|すう}", "Positive and negative numbers"),
    [
        new Skill
        {
            Id = "signed-number-meaning",
            Name = new("{反対|はんたい}の{量|りょう}と{符号|ふごう}", "Opposite quantities and signs"),
            Codes = ["8350213111100000", "8350213111300000", "8350213143000000"],
            Prerequisites = ["sub-3digit"],
            Templates = [new("signed-number-meaning.opposite", 1, NameOpposite), new("signed-number-meaning.base", 1, CompareWithBase)],
        },
        new Skill
        {
            Id = "signed-number-line",
            Name = new("{負|ふ}の{数|すう}と{数直線|すうちょくせん}", "Negative numbers on the number line"),
            Codes = ["8350213111100000"],
            Prerequisites = ["signed-number-meaning"],
            Templates = [new("signed-number-line.touch", 1, TouchNumber), new("signed-number-line.read", 1, ReadNumber)],
        },
        new Skill
        {
            Id = "absolute-value",
            Name = new("{絶対値|ぜったいち}", "Absolute value"),
            Codes = ["8350213144000000", "8350213111100000"],
            Prerequisites = ["signed-number-line"],
            Templates = [new("absolute-value.of", 1, FindAbsoluteValue), new("absolute-value.count", 1, CountIntegers)],
        },
        new Skill
        {
            Id = "signed-compare",
            Name = new("{正|せい}の{数|すう}と{負|ふ}の{数|すう}の{大小|だいしょう}", "Comparing positive and negative numbers"),
            Codes = ["8350213111100000"],
            Prerequisites = ["absolute-value", "signed-number-line"],
            Templates = [new("signed-compare.pair", 1, ComparePair), new("signed-compare.order", 1, PutInOrder)],
        },
    ]);

    // Level 1: the positive direction is given. 2: numbers ten times as large. 3: the negative direction is given and the positive one asked with it.
    private static ItemDraft NameOpposite(int level, SeededRandom random)
    {
        var thing = random.Pick(OppositeQuantity.All);
        var (a, b) = random.Draw(r => (A: r.Between(2, 9), B: r.Between(2, 9)), n => n.A != n.B);
        var scale = thing.Step * level switch { 1 => 1, 2 => 10, _ => 11 };
        var (given, asked) = (a * scale, b * scale);
        var (plus, jaFrom, jaTo, enFrom, enTo) = level == 3
            ? (true, thing.JaMinus, thing.JaPlus, thing.EnMinus, thing.EnPlus)
            : (false, thing.JaPlus, thing.JaMinus, thing.EnPlus, thing.EnMinus);
        var (shown, answer) = plus ? (-given, asked) : (given, -asked);
        return new ItemDraft
        {
            Prompt = new(
                $"「{jaFrom}」が{given}{thing.JaUnit}であることを${WithSign(shown)}${thing.JaUnit}と{{表|あらわ}}します。「{jaTo}」が{asked}{thing.JaUnit}であることは、{{何|なん}}{thing.JaUnit}と{{表|あらわ}}されますか。{{符号|ふごう}}をつけて{{答|こた}}えましょう。",
                $"{Capital(enFrom)} of {given} {thing.EnUnit} is written as ${WithSign(shown)}$ {thing.EnUnit}. How is {enTo} of {asked} {thing.EnUnit} written? Answer with a sign."),
            Key = SignedKey(answer),
            Hint = new("{反対|はんたい}の{性質|せいしつ}をもつ{量|りょう}は、{反対|はんたい}の{符号|ふごう}で{表|あらわ}します。", "Quantities that run opposite ways have opposite signs."),
            Solution =
            [
                new($"「{jaFrom}」を{(plus ? '−' : '+')}で{{表|あらわ}}すとき、{{反対|はんたい}}の「{jaTo}」は{(plus ? '+' : '−')}で{{表|あらわ}}す。", $"When {enFrom} has the sign {(plus ? '−' : '+')}, the opposite, {enTo}, has the sign {(plus ? '+' : '−')}."),
                .. level == 1 ? Array.Empty<LocalizedText>() : [new($"{{量|りょう}}は{asked}{thing.JaUnit}なので、{asked}にこの{{符号|ふごう}}をつける。", $"The amount is {asked} {thing.EnUnit}: give {asked} this sign.")],
                WorkedSolution.Answer(WithSign(answer), thing.JaUnit, thing.EnUnit),
            ],
            Traps = [NumberTrap.Of(SignedNumberMisconceptions.IgnoredDirection, -answer)],
        };
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    // Level 1: one value against a base of two digits. 2: three digits. 3: a decimal base.
    private static ItemDraft CompareWithBase(int level, SeededRandom random)
    {
        var (ja, en, jaUnit, enUnit) = random.Pick(
            ("{読書|どくしょ}の{時間|じかん}", "reading time", "{分|ふん}", "minutes"),
            ("50{本|ぽん}のシュート{練習|れんしゅう}の{時間|じかん}", "time for 50 shots", "{秒|びょう}", "seconds"),
            ("トラックの{荷物|にもつ}の{重|おも}さ", "weight of the load of a lorry", "kg", "kg"),
            ("1{日|にち}の{来館者|らいかんしゃ}の{数|かず}", "number of visitors of a day", "{人|にん}", "people"),
            ("ダムの{水位|すいい}", "level of the water at a dam", "cm", "cm"));
        var difference = DrawSigned(random, 2, 9);
        var basis = level == 1 ? random.Between(20, 80) : level == 2 ? random.Between(120, 480) : random.Between(121, 489);
        var (scale, places) = level == 3 && jaUnit is "kg" or "cm" ? (10, 1) : (1, 0);
        if (level == 3 && scale == 1) (basis, difference) = (basis + 900, difference * 11);
        var (baseValue, value, answer) = (new Rational(basis, scale), new Rational(basis + difference, scale), new Rational(difference, scale));
        var (baseText, valueText, sizeText) = (SignedDecimal(baseValue), SignedDecimal(value), SignedDecimal(answer < 0 ? 0 - answer : answer));
        var (jaSide, enSide) = difference < 0 ? ("{少|すく}ない", "less") : ("{多|おお}い", "more");
        return new ItemDraft
        {
            Prompt = new(
                $"{ja}を、{baseText}{jaUnit}を{{基準|きじゅん}}として、それより{{多|おお}}いことを{{正|せい}}の{{数|すう}}、{{少|すく}}ないことを{{負|ふ}}の{{数|すう}}で{{表|あらわ}}します。{valueText}{jaUnit}は{{何|なん}}{jaUnit}と{{表|あらわ}}されますか。{{符号|ふごう}}をつけて{{答|こた}}えましょう。",
                $"The {en} is told against a base of {baseText} {enUnit}: more is positive, less is negative. How is {valueText} {enUnit} told, in {enUnit}? Answer with a sign."),
            Key = new NumberKey(answer, IsDecimal: places > 0, IsSigned: true),
            Hint = new("{基準|きじゅん}を0と{考|かんが}えて、どちら{側|がわ}にどれだけ{離|はな}れているかを{調|しら}べましょう。", "Take the base as 0. On which side is it, and how far away?"),
            Solution =
            [
                new($"{valueText}{jaUnit}は{{基準|きじゅん}}の{baseText}{jaUnit}より{sizeText}{jaUnit}{jaSide}。", $"{valueText} {enUnit} is {sizeText} {enUnit} {enSide} than the base {baseText}."),
                WorkedSolution.Answer(answer < 0 ? SignedDecimal(answer) : $"+{SignedDecimal(answer)}", jaUnit, enUnit),
            ],
            Traps = [NumberTrap.Of(SignedNumberMisconceptions.IgnoredDirection, 0 - answer), NumberTrap.Of(SignedNumberMisconceptions.AnsweredValueItself, value)],
        };
    }
}
