using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Decimals;

/// <summary>Wrong ideas about ten, a hundred and a thousand times a number, and the parts of a decimal.</summary>
internal static class PlaceShiftMisconceptions
{
    public static readonly Misconception OneStepShort = new(
        "place-shift-one-step-short",
        new("小数点の移動が1けた足りない", "Moved the point one place too few"),
        new("0の {数|かず}だけ {小数点|しょうすうてん}を うつそう。100なら 2けただよ。", "Move the point as many places as there are zeros: two for 100."),
        new("10倍・100倍・1000倍と小数点の移動のけた数が対応していません。位の表に数字を書き、10倍を1回ずつくり返して確かめましょう。",
            "The number of places does not match 10, 100 or 1000. Write the digits into a place-value chart and move them ten times at a time."),
        "decimal-multiply-whole", "place-value-1000");

    public static readonly Misconception OneStepTooFar = new(
        "place-shift-one-step-too-far",
        new("小数点を1けた多く移した", "Moved the point one place too many"),
        new("うつしすぎたよ。10{倍|ばい}を {何回|なんかい}したか かぞえよう。", "That is too far. Count how many times you made it ten times as large."),
        new("0の数より1けた多く小数点を移しています。もとの小数点の両側を数えてしまうことが多いので、矢印を1けたずつ書かせましょう。",
            "The point moves one place further than there are zeros. Draw an arrow for each step."),
        "decimal-multiply-whole", "place-value-1000");

    public static readonly Misconception WrongDirection = new(
        "place-shift-wrong-direction",
        new("小数点を逆の向きに移した", "Moved the point the wrong way"),
        new("{答|こた}えは もとの {数|かず}より {大|おお}きく なる？ {小|ちい}さく なる？", "Should the answer be larger or smaller than the number?"),
        new("倍するのに左へ、何分の一にするのに右へ移しています。先に答えが大きくなるか小さくなるかを言わせると防げます。",
            "The point moves left for times or right for parts. Say first whether the number gets larger or smaller."),
        "decimal-multiply-whole", "decimal-divide-whole");

    public static readonly Misconception SkippedZeroPlace = new(
        "place-parts-skipped-zero",
        new("0の位をとばした", "Skipped the place of a 0"),
        new("0の {位|くらい}にも {場所|ばしょ}が あるよ。{位|くらい}を 1つずつ たしかめよう。", "A 0 has a place too. Check the places one by one."),
        new("空位の0をとばして数字を前の位につめています。0.1、0.01、0.001の位の名前を書いた表に入れさせましょう。",
            "Digits close up over an empty place. Use a chart headed 1, 0.1, 0.01, 0.001."),
        "place-value-1000", "decimal-tenths-add");

    public static readonly Misconception IgnoredPoint = new(
        "place-shift-ignored-point",
        new("小数点を動かさず数字だけ見た", "Looked at the digits only"),
        new("{数字|すうじ}は {同|おな}じでも、{小数点|しょうすうてん}の {場所|ばしょ}で {大|おお}きさが かわるよ。", "The digits are the same, but the place of the point changes the size."),
        new("数字の並びが同じであることだけを見て、小数点の位置を変えていません。整数と見た数の何分の一かを言わせましょう。",
            "The child copies the digits. Ask what part of the whole number the decimal is."),
        "decimal-multiply-whole");
}
