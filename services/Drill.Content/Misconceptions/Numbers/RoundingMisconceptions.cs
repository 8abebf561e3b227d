using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Numbers;

/// <summary>Wrong ideas about rounding.</summary>
internal static class RoundingMisconceptions
{
    public static readonly Misconception RoundedDown = new(
        "rounding-always-down",
        new("いつも切り捨てた", "Always rounded down"),
        new("1つ {下|した}の {位|くらい}が 5、6、7、8、9の ときは {切|き}り{上|あ}げるよ。",
            "When the next digit is 5, 6, 7, 8 or 9, round up."),
        new("求める位より下をすべて0にしています。数直線で、どちらの区切りに近いかを見て判断させると効果的です。",
            "The child turns everything below the place into 0. Use a number line to see which round number is nearer."),
        "round-numbers", "large-number-read");

    public static readonly Misconception RoundedUp = new(
        "rounding-always-up",
        new("いつも切り上げた", "Always rounded up"),
        new("1つ {下|した}の {位|くらい}が 0、1、2、3、4の ときは {切|き}り{捨|す}てるよ。",
            "When the next digit is 0, 1, 2, 3 or 4, round down."),
        new("下の位に数があれば必ず切り上げています。数直線で、どちらの区切りに近いかを見て判断させると効果的です。",
            "The child rounds up whenever something stands below. Use a number line to see which round number is nearer."),
        "round-numbers", "large-number-read");

    public static readonly Misconception RoundedPlaceAbove = new(
        "rounding-place-above",
        new("求める位そのものを四捨五入した", "Rounded the named place itself away"),
        new("その {位|くらい}は のこすよ。1つ {下|した}の {位|くらい}の {数字|すうじ}を {見|み}よう。",
            "Keep that place. Look at the digit one place below it."),
        new("「千の位までの概数」を「千の位を四捨五入」と読み違えています。残す位に印をつけ、その下の位を見る手順を確かめましょう。",
            "The child rounds the named place itself instead of rounding to it. Mark the place to keep and look at the digit after it."),
        "round-numbers", "large-number-read");

    public static readonly Misconception RoundedPlaceBelow = new(
        "rounding-place-below",
        new("一つ下の位までの概数にした", "Rounded to the place below"),
        new("のこす {位|くらい}を たしかめよう。その {下|した}は みんな 0に なるよ。",
            "Check which place to keep. Everything below it becomes 0."),
        new("残す位を一つ下に取り違えています。位の名前（または上から何けた）を数字の上に書かせると効果的です。",
            "The child keeps one place too many. Write the name of the place above its digit."),
        "round-numbers", "large-number-read");
}
