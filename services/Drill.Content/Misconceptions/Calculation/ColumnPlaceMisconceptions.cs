using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Calculation;

/// <summary>Wrong ideas about lining up places and about clever ways of calculating.</summary>
internal static class ColumnPlaceMisconceptions
{
    public static readonly Misconception AlignedLeft = new(
        "column-place-aligned-left",
        new("位を左にそろえて筆算した", "Lined the numbers up at the left"),
        new("{一|いち}の くらいを {右|みぎ}に そろえて {書|か}こう。", "Line the ones up at the right."),
        new("けた数のちがう数を左端でそろえています。位の名前を上に書いてから数字を入れさせましょう。",
            "Numbers of different lengths are lined up at the left. Write the names of the places above first."),
        "add-4digit", "add-3digit");

    public static readonly Misconception ForgotToMakeGood = new(
        "column-place-forgot-to-make-good",
        new("きりのよい数にした分を直さなかった", "Did not make good what was rounded"),
        new("きりの よい {数|かず}に するとき、いくつ かえたかな。その {分|ぶん}を なおそう。", "How much did you change to get a round number? Make it good."),
        new("198を200とみたあとの調整を忘れています。買い物で200円出しておつりを2円もらう場面に結びつけましょう。",
            "198 was taken as 200 without the correction. Think of paying 200 yen and getting 2 yen back."),
        "sum-shortcuts");

    public static readonly Misconception MadeGoodWrongWay = new(
        "column-place-made-good-wrong-way",
        new("きりのよい数にした分を逆に直した", "Corrected the rounding in the wrong direction"),
        new("{多|おお}く したのかな、{少|すく}なく したのかな。はんたいの {方|ほう}へ なおそう。", "Did you take too much or too little? Correct the other way."),
        new("調整の向きを取り違えています。数直線で200と198の位置を示し、行きすぎた分を戻らせましょう。",
            "The correction goes the wrong way. Show 200 and 198 on a line and go back what was too far."),
        "sum-shortcuts");
}
