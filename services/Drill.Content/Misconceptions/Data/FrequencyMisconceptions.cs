using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Data;

/// <summary>Wrong ideas about frequency tables, averages and relative frequencies.</summary>
internal static class FrequencyMisconceptions
{
    public static readonly Misconception NextClass = new(
        "frequency-next-class",
        new("境目の値を別の階級に入れた", "Put a boundary value into the wrong class"),
        new("「{以上|いじょう}」はその{値|あたい}をふくみ、「{未満|みまん}」はふくみません。", "\"From\" includes the value, \"below\" does not."),
        new("境目の値がどちらの階級に入るかを確かめていません。境目の値だけを分ける練習が有効です。",
            "Boundary values were not checked. Practise sorting only those."),
        "distribution-table");

    public static readonly Misconception ClassEdge = new(
        "frequency-class-edge",
        new("階級の端の値を階級値とした", "Took an end of the class for its middle"),
        new("{階級値|かいきゅうち}は、{階級|かいきゅう}の{真|ま}ん{中|なか}の{値|あたい}です。", "The class value is the middle of the class."),
        new("階級値と階級の端を混同しています。数直線に階級をかき、中央に印を付けさせましょう。",
            "End and middle are confused. Draw the class on a number line and mark the middle."),
        "distribution-table", "distribution-averages");

    public static readonly Misconception CountForShare = new(
        "frequency-count-for-share",
        new("度数をそのまま割合とした", "Took the count for the share"),
        new("{相対度数|そうたいどすう}は、{度数|どすう}を{全体|ぜんたい}の{度数|どすう}の{合計|ごうけい}でわった{値|あたい}です。", "The relative frequency is the count divided by the total."),
        new("全体で割っていません。全体の人数が違う2つの集団を比べる場面で必要性を感じさせましょう。",
            "It was not divided by the total. Compare two groups of different size."),
        "relative-frequency");

    public static readonly Misconception DividedByOther = new(
        "frequency-divided-wrong-way",
        new("わる数とわられる数を取り違えた", "Divided the wrong way round"),
        new("{相対度数|そうたいどすう}は1より{大|おお}きくなりません。{合計|ごうけい}でわりましょう。", "A relative frequency is never above 1. Divide by the total."),
        new("わる順序を逆にしています。答えが1以下になるかを確かめさせましょう。",
            "The division was turned round. Check that the result is at most 1."),
        "relative-frequency", "chance-frequency");

    public static readonly Misconception NotCumulated = new(
        "frequency-not-cumulated",
        new("その階級だけの度数を答えた", "Gave the count of one class only"),
        new("{累積度数|るいせきどすう}は、{最初|さいしょ}の{階級|かいきゅう}からその{階級|かいきゅう}までの{度数|どすう}の{合計|ごうけい}です。", "The cumulative frequency adds all classes up to that one."),
        new("その階級の度数だけを見ています。表の横に合計を書き足していく欄をつくらせましょう。",
            "Only one class was read. Add a column that keeps the running total."),
        "cumulative-frequency");

    public static readonly Misconception CumulatedBelow = new(
        "frequency-cumulated-below",
        new("その階級の手前までしか合計しなかった", "Added only the classes before"),
        new("その{階級|かいきゅう}の{度数|どすう}もふくめて{合計|ごうけい}しましょう。", "Include the class itself."),
        new("「未満」まで数えて、その階級を入れていません。どこまでの合計かを言葉で言わせましょう。",
            "The class itself was left out. Say aloud up to where you add."),
        "cumulative-frequency");

    public static readonly Misconception FrequencyAsMode = new(
        "frequency-count-as-mode",
        new("最頻値に度数を答えた", "Gave the count instead of the value as the mode"),
        new("{最頻値|さいひんち}は、{最|もっと}も{多|おお}く{現|あらわ}れる{値|あたい}（{階級値|かいきゅうち}）です。{度数|どすう}ではありません。", "The mode is the value, or the class value, that occurs most, not how often."),
        new("度数と値を混同しています。「何が」最も多いかを言葉で答えさせましょう。",
            "Count and value are confused. Ask what occurs most."),
        "distribution-averages");

    public static readonly Misconception UnsortedMedian = new(
        "frequency-unsorted-median",
        new("並べかえずに中央の値を取った", "Took the middle without sorting"),
        new("{中央値|ちゅうおうち}は、データを{大|おお}きさの{順|じゅん}に{並|なら}べたときの{中央|ちゅうおう}の{値|あたい}です。", "The median is the middle value once the data are in order."),
        new("並べかえの手順を飛ばしています。小さい順に番号を付けさせましょう。",
            "The sorting was left out. Number the values from the smallest."),
        "distribution-averages");

    public static readonly Misconception MeanForMedian = new(
        "frequency-mean-for-median",
        new("代表値を取り違えた", "Mixed up the averages"),
        new("{平均値|へいきんち}、{中央値|ちゅうおうち}、{最頻値|さいひんち}の{意味|いみ}を{確|たし}かめましょう。", "Check what mean, median and mode are."),
        new("代表値の名前と求め方が結び付いていません。同じデータで3つとも求めさせて比べさせましょう。",
            "Names and methods are not linked. Find all three of the same data."),
        "distribution-averages");

    public static readonly Misconception GreatestAsRange = new(
        "frequency-greatest-as-range",
        new("範囲に最大値を答えた", "Gave the greatest value as the range"),
        new("{範囲|はんい}は、{最大値|さいだいち}から{最小値|さいしょうち}をひいた{値|あたい}です。", "The range is the greatest value less the smallest."),
        new("「範囲」を日常の意味でとらえています。数直線に最小値と最大値を取り、間の長さを示しましょう。",
            "Range is taken in its everyday meaning. Show the length between smallest and greatest on a number line."),
        "distribution-range");

    public static readonly Misconception RangeOfEnds = new(
        "frequency-range-of-ends",
        new("並びの最初と最後の値の差を範囲とした", "Took the difference of the first and the last value"),
        new("{範囲|はんい}は、{最大値|さいだいち}と{最小値|さいしょうち}の{差|さ}です。{並|なら}んでいる{順|じゅん}は{関係|かんけい}ありません。", "The range is the difference of the greatest and the smallest value, whatever their order in the list."),
        new("データが小さい順に並んでいると思い込んでいます。最大値と最小値に印を付けてから計算させましょう。",
            "The data were taken to be in order. Mark the greatest and the smallest value first."),
        "distribution-range");

    public static readonly Misconception ComparedCounts = new(
        "frequency-compared-counts",
        new("全体の数が違うのに度数で比べた", "Compared counts though the totals differ"),
        new("{全体|ぜんたい}の{人数|にんずう}が{違|ちが}うときは、{相対度数|そうたいどすう}で{比|くら}べましょう。", "When the totals differ, compare relative frequencies."),
        new("度数の大小だけで判断しています。合計が違う2つの表で、割合に直して比べる必要を話し合わせましょう。",
            "Only counts were compared. Discuss two tables with different totals."),
        "distribution-compare", "relative-frequency");

    public static readonly Misconception FewTrials = new(
        "frequency-few-trials",
        new("少ない回数の結果で判断した", "Judged by few trials"),
        new("{回数|かいすう}を{多|おお}くするほど、{相対度数|そうたいどすう}は{一定|いってい}の{値|あたい}に{近|ちか}づきます。", "The more trials, the nearer the relative frequency comes to one value."),
        new("少ない回数の結果も同じように確かだと考えています。回数を増やした折れ線を見せましょう。",
            "Few trials are trusted like many. Show how the line settles as trials grow."),
        "chance-frequency", "chance-expect");
}
