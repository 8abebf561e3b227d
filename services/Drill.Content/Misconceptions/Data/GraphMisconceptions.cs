using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Data;

/// <summary>Wrong ideas about line graphs, bar graphs and two-way tables.</summary>
internal static class GraphMisconceptions
{
    public static readonly Misconception CountedMarksAsOnes = new(
        "graph-counted-marks-as-ones",
        new("1目盛りを1として読んだ", "Took every mark for 1"),
        new("{小|ちい}さい 1め{盛|も}りが いくつかを {先|さき}に たしかめよう。", "First find out how much one small mark is."),
        new("1目盛りの大きさを確かめずに読んでいます。「0からいくつまでを何等分しているか」を先に言わせましょう。",
            "The child does not check the scale. Ask first: from where to where, in how many parts?"),
        "line-graph-read");

    public static readonly Misconception ReadNeighbour = new(
        "graph-read-neighbour",
        new("となりの時こくの値を読んだ", "Read the neighbouring point"),
        new("{横|よこ}の じくの {時|とき}を たしかめてから、まっすぐ {上|うえ}を {見|み}よう。", "Find the time on the lower axis, then look straight up."),
        new("横軸の目盛りを取り違えています。指を横軸に置き、真上の点までなぞってから縦軸を読ませましょう。",
            "The child is in the wrong column. Put a finger on the lower axis and go straight up."),
        "line-graph-read");

    public static readonly Misconception SteepestByHeight = new(
        "graph-highest-for-steepest",
        new("値が高い所を変わり方が大きいとした", "Took the highest place for the greatest change"),
        new("{変|か}わり{方|かた}は {線|せん}の かたむきで {見|み}るよ。{高|たか}さでは ないよ。", "Look at how steep the line is, not at how high."),
        new("値の大きさと変化の大きさを区別していません。となり合う2点の差を求めて、表に書かせましょう。",
            "Size and change are not told apart. Have the differences of neighbouring points written down."),
        "line-graph-change");

    public static readonly Misconception RisingForFalling = new(
        "graph-rising-for-falling",
        new("上がる・下がるを取り違えた", "Mixed up rising and falling"),
        new("{線|せん}が {右|みぎ}へ {上|あ}がれば ふえ、{右|みぎ}へ {下|さ}がれば へって いるよ。", "A line going up to the right is rising; down to the right is falling."),
        new("かたむきの向きと増減が結びついていません。指で左から右へなぞり、「上がった・下がった」と言わせましょう。",
            "Direction and change are not connected. Trace the line from left to right and say “up” or “down”."),
        "line-graph-change");

    public static readonly Misconception BarForChange = new(
        "graph-bar-for-change",
        new("変わり方を表すのに棒グラフを選んだ", "Chose a bar graph for a change"),
        new("{時間|じかん}と ともに {変|か}わる ようすは、{折|お}れ{線|せん}グラフが わかりやすいよ。", "A line graph shows best how something changes over time."),
        new("グラフの目的を区別していません。横軸が時間で、その間の変化を見たいかを問いましょう。",
            "The purposes are not told apart. Ask: is it time along the bottom, and is the change of interest?"),
        "graph-choice");

    public static readonly Misconception LineForKinds = new(
        "graph-line-for-kinds",
        new("種類を比べるのに折れ線グラフを選んだ", "Chose a line graph to compare kinds"),
        new("ちがう {種類|しゅるい}の {多|おお}さを くらべる ときは {棒|ぼう}グラフが よいよ。{種類|しゅるい}の {間|あいだ}を {線|せん}で むすんでも {意味|いみ}が ないよ。", "To compare different kinds use bars. A line between kinds means nothing."),
        new("折れ線が変化を表すことを意識していません。「線の途中には何があるか」を問うと、種類の間に意味がないことに気づきます。",
            "Ask what lies between two points: between kinds there is nothing."),
        "graph-choice");

    public static readonly Misconception ReadOtherCell = new(
        "table-read-other-cell",
        new("表の行か列を取り違えた", "Took the wrong row or column"),
        new("{横|よこ}の {行|ぎょう}と {縦|たて}の {列|れつ}を 1つずつ {指|ゆび}で たどろう。", "Follow the row with one finger and the column with another."),
        new("2つの条件の一方を取り違えています。行と列に定規を当て、交わる所を読ませましょう。",
            "One of the two conditions is mixed up. Lay rulers along row and column and read where they cross."),
        "two-way-table-read");

    public static readonly Misconception TotalForCell = new(
        "table-total-for-cell",
        new("合計を答えた（一方の条件だけで数えた）", "Gave a total: looked at one condition only"),
        new("2つの ことの {両方|りょうほう}に あてはまる ものを {数|かぞ}えよう。", "Count what fits both conditions."),
        new("2つの条件のうち1つだけで数えています。「どちらも」に線を引き、両方に印がつくものだけ数えさせましょう。",
            "Only one condition is used. Underline “both” and count what carries both marks."),
        "two-way-table-read", "two-way-table-sort");

    public static readonly Misconception AddedForMissing = new(
        "table-added-for-missing",
        new("合計から引かずにたした", "Added instead of subtracting from the total"),
        new("{合計|ごうけい}から、わかって いる {数|かず}を ひこう。", "Take what you know away from the total."),
        new("空欄と合計の関係を捉えていません。「□＋わかっている数＝合計」の式に表させましょう。",
            "The child does not see how cell and total belong together. Write: □ + the known number = total."),
        "two-way-table-fill");

    public static readonly Misconception CountedTwice = new(
        "table-counted-twice",
        new("重なりを2回数えた", "Counted the overlap twice"),
        new("{両方|りょうほう}に {入|はい}る ものを 2{回|かい} {数|かぞ}えて いないかな？", "Did you count those that fit both twice?"),
        new("2つの集まりの人数をそのままたしています。数えたものに印をつけ、落ちや重なりがないか確かめさせましょう。",
            "The two groups are simply added. Tick off what has been counted."),
        "two-way-table-sort");

    public static readonly Misconception IgnoredBreak = new(
        "graph-ignored-break",
        new("≈で省いた分を考えなかった", "Ignored the break in the axis"),
        new("たての じくは 0から {始|はじ}まって いるかな？ {書|か}いて ある {数|かず}から {数|かぞ}えよう。", "Does the axis begin at 0? Count from the number written there."),
        new("軸の途中を省いたグラフで、下端を0とみて読んでいます。軸の数字を下から順に読ませましょう。",
            "The child takes the lower end for 0 although a part is left out. Read the numbers of the axis from below."),
        "line-graph-scale");

    public static readonly Misconception JudgedByPicture = new(
        "graph-judged-by-picture",
        new("目盛りの違うグラフを見た目で比べた", "Compared pictures with different scales"),
        new("1め{盛|も}りの {大|おお}きさが ちがうよ。{数|かず}を {読|よ}んで くらべよう。", "Their marks are of different size. Read the numbers and compare."),
        new("目盛りの大きさの違いに気づかず、線のかたむきだけで比べています。変化した量を数で求めさせましょう。",
            "The child compares slopes of graphs with different scales. Have the changes worked out as numbers."),
        "line-graph-scale", "line-graph-change");

    public static readonly Misconception ReadOneLineOnly = new(
        "graph-read-one-line-only",
        new("2本の線の一方だけを読んだ", "Read one of the two lines only"),
        new("{線|せん}は 2{本|ほん} あるよ。{両方|りょうほう}を {読|よ}んで くらべよう。", "There are two lines. Read both and compare."),
        new("一方の線の値だけを答えています。線と名前を対応させ、2つの値を並べて書かせましょう。",
            "The child gives the value of one line. Write both values side by side with their names."),
        "line-graph-scale", "line-graph-read");
}
