using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Decimals;

/// <summary>Wrong ideas of the first decimals, tenths.</summary>
internal static class EarlyDecimalMisconceptions
{
    public static readonly Misconception LostPoint = new(
        "decimal-lost-point",
        new("小数点を書かなかった", "Left out the decimal point"),
        new("0.1の いくつ{分|ぶん}かな。{答|こた}えに {小数点|しょうすうてん}を うとう。", "How many tenths is it? Put the decimal point into your answer."),
        new("0.1の個数だけを答え、小数点を打っていません。「0.1が7個で0.7」と言葉で言い直させ、1より大きいか小さいかの見当をつけさせましょう。",
            "The child gives the number of tenths without the point. Say \"seven tenths is 0.7\" and ask whether it is more or less than 1."),
        "decimal-place");

    public static readonly Misconception PointTooFar = new(
        "decimal-point-too-far",
        new("小数点の位置が1けた左にずれた", "Put the point one place too far to the left"),
        new("0.1が いくつ あるかな。0.1が 10こで 1に なるよ。", "How many tenths are there? Ten tenths make 1."),
        new("0.3 + 0.4 を 0.07 としています。かけ算のように小数点以下のけた数を足している場合もあります。1Lますの図で0.1の大きさを確かめましょう。",
            "0.3 + 0.4 becomes 0.07. Show the size of one tenth in a litre measure."),
        "decimal-place", "decimal-line");

    public static readonly Misconception TenthsBesidePoint = new(
        "decimal-tenths-beside-point",
        new("小数点の右と左を別々に足した", "Added the parts beside the point separately"),
        new("0.1が 10こ あつまると 1に なるよ。{一|いち}の くらいに くりあげよう。", "Ten tenths make 1. Carry it to the ones."),
        new("2.7 + 1.5 を 3.12 とし、小数点以下を別の整数と見ています。0.1が10個で1になることを数直線や1Lますで確かめましょう。",
            "2.7 + 1.5 becomes 3.12: the parts after the point are taken for whole numbers. Show that ten tenths make one."),
        "decimal-place", "decimal-tenths-add");

    public static readonly Misconception AlignedRight = new(
        "tenths-aligned-right",
        new("小数点でなく右端をそろえた", "Lined up the last digits instead of the points"),
        new("くらいを そろえよう。8は 8.0と {考|かんが}えられるよ。", "Line the places up. Think of 8 as 8.0."),
        new("12.6 + 8 を 12.6 + 0.8 のように、右端をそろえて計算しています。整数に「.0」を書きそえて筆算させると効果的です。",
            "12.6 + 8 is worked as 12.6 + 0.8. Have the child write the whole number with .0."),
        "decimal-compare", "decimal-tenths-add");

    public static readonly Misconception SmallerTenthsFromLarger = new(
        "decimal-smaller-tenths-from-larger",
        new("小数第一位で大きい数字から小さい数字を引いた", "Subtracted the smaller tenths digit from the larger"),
        new("ひけない ときは、{一|いち}の くらいから 1 くりさげて 0.1を 10こに しよう。", "If you cannot subtract, borrow 1 from the ones: it is ten tenths."),
        new("3.2 - 1.7 を 2.5 とし、上下を逆に引いています。1を0.1が10個に替える操作を図で確かめましょう。",
            "3.2 - 1.7 becomes 2.5: the digits are taken the wrong way round. Exchange one for ten tenths in a drawing."),
        "decimal-tenths-sub", "sub-2digit");

    public static readonly Misconception KeptTenthsOfSubtrahend = new(
        "decimal-kept-tenths",
        new("整数だけを引き、小数部分をそのまま下ろした", "Subtracted the whole numbers and copied the tenths"),
        new("{小数|しょうすう}の {部分|ぶぶん}も ひくよ。12は 12.0と {考|かんが}えよう。", "Take the tenths away too. Think of 12 as 12.0."),
        new("12 - 3.6 を 9.6 とし、引く数の小数部分を答えに下ろしています。12.0 と書いてから、くり下がりの筆算をさせましょう。",
            "12 - 3.6 becomes 9.6: the tenths are copied down. Write 12.0 first and borrow."),
        "decimal-tenths-sub");

    public static readonly Misconception AddedInstead = new(
        "decimal-added-instead",
        new("小数の引き算を足し算にした", "Added instead of subtracting"),
        new("ひき{算|ざん}だよ。しるしを たしかめよう。", "It is a subtraction. Look at the sign again."),
        new("記号を見落として足しています。式を声に出して読み、答えが元の数より小さくなるかを先に予想させましょう。",
            "The sign was overlooked. Read the line aloud and guess first whether the answer gets smaller."),
        "decimal-tenths-sub");
}
