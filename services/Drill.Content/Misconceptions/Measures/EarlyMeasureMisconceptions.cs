using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Measures;

/// <summary>Wrong ideas about comparing and measuring lengths, amounts and areas before and with the first units.</summary>
internal static class EarlyMeasureMisconceptions
{
    public static readonly Misconception LookedAtEnds = new(
        "early-measure-looked-at-ends",
        new("端がそろっていないのに先だけで長さを比べた", "Compared the ends though the starts are not in line"),
        new("はじまりは そろって いるかな。ますめが いくつぶんかを かぞえよう。", "Do they start in line? Count how many squares long each is."),
        new("片方の端がずれているのに、もう一方の端の位置だけで長短を決めています。端をそろえる、単位のいくつ分で数える、の二つを確かめましょう。",
            "Only one end is looked at though the starts differ. Line the starts up, or count units."),
        "compare-lengths");

    public static readonly Misconception TookShortest = new(
        "early-measure-took-opposite",
        new("長い・短い、多い・少ないを逆に答えた", "Gave the shortest for the longest, or the least for the most"),
        new("「いちばん ながい」かな、「いちばん みじかい」かな。よく よもう。", "The longest or the shortest? Read carefully."),
        new("比べられてはいますが、問われた向きと逆を選んでいます。問いの言葉に線を引かせましょう。",
            "The comparing is right, but the opposite was asked. Underline the word in the question."),
        "compare-lengths");

    public static readonly Misconception CountedMarks = new(
        "early-measure-counted-marks",
        new("間の数でなく線や目盛りの数を数えた", "Counted the marks instead of the spaces"),
        new("せんの かずでは なく、あいだの かずを かぞえよう。", "Count the spaces, not the marks."),
        new("目盛りの線の本数を長さとしています。1目盛り分の幅をなぞりながら「1つ、2つ」と数えさせましょう。",
            "Lines are counted instead of the lengths between them. Trace each space while counting."),
        "measure-by-units", "length-reading");

    public static readonly Misconception MissedUnit = new(
        "early-measure-missed-unit",
        new("単位を1つ数え落とした", "Missed one unit"),
        new("さいしょから もう いちど、1つぶんずつ かぞえよう。", "Count again from the start, unit by unit."),
        new("単位のいくつ分を数えるとき、端の1つを落としています。数えた所に印をつけさせましょう。",
            "One unit at an end was left out. Tick each one as it is counted."),
        "measure-by-units");

    public static readonly Misconception GaveOneAmount = new(
        "early-measure-gave-one-amount",
        new("違いではなく片方の大きさを答えた", "Gave one of the sizes instead of the difference"),
        new("「どれだけ おおい」は ちがいの ことだよ。ひきざんで もとめよう。", "How much more means the difference. Subtract."),
        new("「どれだけ」を問われ、片方の量をそのまま答えています。2つの量を並べて、はみ出す部分を指させましょう。",
            "Asked how much more, one of the sizes is given. Lay both side by side and point at what sticks out."),
        "measure-by-units", "compare-difference");

    public static readonly Misconception AddedAmounts = new(
        "early-measure-added-amounts",
        new("違いを求めるのに量を足した", "Added the sizes to find the difference"),
        new("あわせるのでは なく、くらべるよ。", "We compare them; we do not put them together."),
        new("「ちがい」を足し算で求めています。2つの量を上下に並べた図をかかせましょう。",
            "The difference was found by adding. Draw one amount under the other."),
        "compare-difference");

    public static readonly Misconception WentByHeight = new(
        "early-measure-went-by-height",
        new("入れ物の高さや大きさだけで量を比べた", "Judged an amount by the height of the container"),
        new("いれものの かたちが ちがう ときは、おなじ コップに うつして くらべよう。", "When the containers differ, pour into cups of one size and compare."),
        new("水面の高さや容器の見た目で量を判断しています。同じコップに移し、何杯分かで比べる活動が有効です。",
            "The look of the container decides. Pour into equal cups and count them."),
        "compare-amounts");
}
