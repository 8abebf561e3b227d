using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Data;

/// <summary>Wrong ideas about sorting records into tables and about bar graphs.</summary>
internal static class BarGraphMisconceptions
{
    public static readonly Misconception TickAsOne = new(
        "bar-graph-tick-as-one",
        new("1めもりを1として読んだ", "Read every mark as 1"),
        new("1めもりが いくつか、はじめに たしかめよう。", "First find out how much one mark is."),
        new("グラフの1めもりの大きさを確かめていません。数字と数字の間がいくつに分かれているかを先に数えさせましょう。",
            "What a mark stands for was not checked. Count the parts between two numbers first."),
        "bar-graph-read");

    public static readonly Misconception TickAsFive = new(
        "bar-graph-tick-as-five",
        new("1めもりを5として読んだ", "Read every mark as 5"),
        new("{数字|すうじ}と {数字|すうじ}の {間|あいだ}は いくつに {分|わ}かれて いるかな。", "Into how many parts is the space between two numbers divided?"),
        new("書いてある数字のきざみを1めもりとみています。数字と数字の間のめもりを指で数えさせましょう。",
            "The step between the written numbers was taken for one mark. Count the marks in between."),
        "bar-graph-read");

    public static readonly Misconception OtherBar = new(
        "bar-graph-other-bar",
        new("となりの棒を読んだ", "Read the bar beside it"),
        new("どの ぼうの ことかな。{下|した}の {名前|なまえ}を たしかめよう。", "Which bar is it? Look at the name below it."),
        new("項目名と棒の対応を見誤っています。名前から指で上へたどらせましょう。",
            "Name and bar were not matched. Go up from the name with a finger."),
        "bar-graph-read");

    public static readonly Misconception GaveOneBar = new(
        "bar-graph-gave-one-bar",
        new("ちがいでなく一方の数を答えた", "Gave one bar instead of the difference"),
        new("きかれて いるのは ちがいだよ。2つの ぼうを くらべよう。", "The difference is asked. Compare both bars."),
        new("大きい方の数を読んだところで終わっています。2本の棒の先の差に印をつけさせましょう。",
            "The child stops after reading the larger bar. Mark the gap between the two."),
        "bar-graph-read");

    public static readonly Misconception ScaleTooSmall = new(
        "bar-graph-scale-too-small",
        new("いちばん大きい数が入らないめもりを選んだ", "Chose a scale on which the largest number does not fit"),
        new("いちばん {大|おお}きい {数|かず}が グラフに {入|はい}るかな。", "Does the largest number fit on the graph?"),
        new("最大の値を確かめずに決めています。1めもりの大きさ×めもりの数が最大の値以上かを計算させましょう。",
            "The largest value was not checked. Multiply one mark by the number of marks."),
        "bar-graph-scale");

    public static readonly Misconception ScaleTooLarge = new(
        "bar-graph-scale-too-large",
        new("必要以上に大きいめもりを選んだ", "Chose a larger scale than needed"),
        new("もっと {細|こま}かい めもりでも {入|はい}らないかな。", "Would a finer scale fit too?"),
        new("入りさえすればよいと考えています。めもりが大きいと差が読み取りにくいことを2つのグラフで比べさせましょう。",
            "Any scale that fits was taken. Compare two graphs: with large marks differences are hard to read."),
        "bar-graph-scale");

    public static readonly Misconception DifferenceAsTimes = new(
        "bar-graph-difference-as-times",
        new("ちがいを何倍と取り違えた", "Took the difference for how many times"),
        new("「{何|なん}{人|にん} {多|おお}い」と「{何倍|なんばい}」は ちがうよ。", "How many more is not the same as how many times."),
        new("差と倍を区別していません。同じ2本の棒について「いくつ多い」「何倍」の両方を言わせましょう。",
            "Difference and multiple are not kept apart. Say both about the same two bars."),
        "bar-graph-claims", "times-as-many");

    public static readonly Misconception ReversedClaim = new(
        "bar-graph-reversed-claim",
        new("多い方と少ない方を逆に読んだ", "Read the more and the less the wrong way round"),
        new("ぼうが {長|なが}い ほうが {多|おお}いよ。", "The longer bar is more."),
        new("比べる2つの順を取り違えています。「AはBより」のAに指を置いてから比べさせましょう。",
            "The two were exchanged. Put a finger on the first one named."),
        "bar-graph-claims");

    public static readonly Misconception SkippedRecord = new(
        "bar-graph-skipped-record",
        new("数え落とした", "Missed a record when counting"),
        new("{数|かぞ}えた ものに しるしを つけて、{合計|ごうけい}で たしかめよう。", "Tick each one as you count, and check with the total."),
        new("落ちや重なりのある数え方をしています。1つずつ線で消しながら「正」の字で数えさせましょう。",
            "Something was left out. Cross each one out while making tally marks."),
        "tally-table");

    public static readonly Misconception CountedKinds = new(
        "bar-graph-counted-kinds",
        new("合計に種類の数を書いた", "Wrote the number of kinds as the total"),
        new("{合計|ごうけい}は それぞれの {数|かず}を ぜんぶ たした {数|かず}だよ。", "The total is all the numbers added."),
        new("合計の意味がつかめていません。各数のたし算の式を書かせてから合計に入れさせましょう。",
            "What a total means is unclear. Write the sum first."),
        "tally-table");

    public static readonly Misconception LeftOutLastColumn = new(
        "bar-graph-left-out-last-column",
        new("合計で最後の列を足さなかった", "Left the last column out of the totals"),
        new("{横|よこ}に ぜんぶの {月|つき}を たしたかな。", "Did you add every month along the row?"),
        new("横の合計で1つ落としています。足した数に印をつけ、縦の合計の和と一致するか確かめさせましょう。",
            "One column is missing in the totals. Tick what was added and check with the totals below."),
        "two-way-table");

    public static readonly Misconception AddedAllTotals = new(
        "bar-graph-added-all-totals",
        new("縦の合計と横の合計を両方足した", "Added the totals of rows and of columns"),
        new("{右下|みぎした}は たての {合計|ごうけい}か よこの {合計|ごうけい}の どちらか {一方|いっぽう}を たした {数|かず}だよ。", "The corner is the sum of the totals of one side only."),
        new("総合計を2回数えています。縦に足しても横に足しても同じ数になることを確かめさせましょう。",
            "Everything was counted twice. See that both sides give the same number."),
        "two-way-table");
}
