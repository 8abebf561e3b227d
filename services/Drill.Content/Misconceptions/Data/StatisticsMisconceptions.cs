using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Data;

/// <summary>Wrong ideas about averages, distributions and conclusions from data.</summary>
internal static class StatisticsMisconceptions
{
    public static readonly Misconception DidNotSort = new(
        "statistics-did-not-sort",
        new("小さい順に並べずに真ん中を見た", "Took the middle without sorting"),
        new("まず {小|ちい}さい {順|じゅん}に ならべてから、{真|ま}ん{中|なか}を {見|み}つけよう。",
            "First put the values in order, then find the middle."),
        new("データを並べかえずに中央の位置の値を答えています。中央値は「小さい順に並べたときの真ん中」であることを、カードの並べかえで確かめましょう。",
            "The child takes the middle place of the list as it stands. Sort cards first."),
        "data-median");

    public static readonly Misconception TookOneOfMiddleTwo = new(
        "statistics-one-of-middle-two",
        new("真ん中の2つの一方を答えた", "Took one of the two middle values"),
        new("{個数|こすう}が {偶数|ぐうすう}の ときは、{真|ま}ん{中|なか}の 2つの {平均|へいきん}だよ。",
            "With an even number of values it is the mean of the two in the middle."),
        new("データの個数が偶数のとき、中央の2つの平均を求めていません。両側から同じ数ずつ消していく操作で確かめましょう。",
            "With an even count the child does not average the two middle values. Cross out from both ends."),
        "data-median");

    public static readonly Misconception GaveMean = new(
        "statistics-gave-mean",
        new("平均値を答えた", "Gave the mean"),
        new("{平均値|へいきんち}・{中央値|ちゅうおうち}・{最頻値|さいひんち}の どれを {聞|き}かれて いるかな。",
            "Which is asked for: mean, median or mode?"),
        new("代表値といえば平均値と考えています。3つの代表値の意味を言葉で説明させましょう。",
            "The child thinks of the mean only. Let the three be explained in words."),
        "data-median", "data-mode");

    public static readonly Misconception GaveFrequency = new(
        "statistics-gave-frequency",
        new("値でなく個数を答えた", "Gave how often instead of the value"),
        new("{最|もっと}も {多|おお}く {出|で}て くる 「{値|あたい}」を {答|こた}えるよ。{何回|なんかい} {出|で}るかでは ないよ。",
            "The mode is the value that comes most often, not how often it comes."),
        new("最頻値として度数（個数）を答えています。ドットプロットで、横軸の値を読むことを確かめましょう。",
            "The child gives the count. On the dot plot the mode is read off the axis."),
        "data-mode");

    public static readonly Misconception GaveGreatest = new(
        "statistics-gave-greatest",
        new("いちばん大きい値を答えた", "Gave the greatest value"),
        new("いちばん {大|おお}きい {値|あたい}では ないよ。{言葉|ことば}の {意味|いみ}を {思|おも}い{出|だ}そう。",
            "It is not the greatest value. Remember what the word means."),
        new("「最」の字から最大値を答えています。最頻値・最大値の違いを確かめましょう。",
            "The child gives the maximum. Compare the words for mode and maximum."),
        "data-mode");

    public static readonly Misconception DividedByKinds = new(
        "statistics-divided-by-wrong-count",
        new("個数を数えまちがえてわった", "Divided by the wrong number of values"),
        new("データの {個数|こすう}を もう いちど {数|かぞ}えよう。0の データも 1{個|こ}だよ。",
            "Count the values again. A value of 0 counts too."),
        new("同じ値をまとめて数えたり、0のデータを数えなかったりしています。データの総数を先に書かせましょう。",
            "The child counts equal values once or leaves out zeros. Write the total count first."),
        "data-mean");

    public static readonly Misconception MiddleOfRange = new(
        "statistics-middle-of-range",
        new("最大値と最小値の真ん中を答えた", "Took the middle between least and greatest"),
        new("いちばん {大|おお}きい {値|あたい}と {小|ちい}さい {値|あたい}だけでは {決|き}まらないよ。",
            "The least and the greatest value alone do not decide it."),
        new("最大値と最小値の平均を代表値としています。すべてのデータを使う（並べる）ことを確かめましょう。",
            "The child averages the extremes. All the data are used."),
        "data-mean", "data-median");

    public static readonly Misconception CountedUpperBound = new(
        "statistics-counted-upper-bound",
        new("「未満」の値もふくめて数えた", "Counted the upper limit into the class"),
        new("「15{未満|みまん}」に 15は {入|はい}らないよ。{次|つぎ}の {階級|かいきゅう}に {入|い}れよう。",
            "“Below 15” does not take in 15. It belongs to the next class."),
        new("以上・未満の区別があいまいです。境目の値がどちらの階級に入るかを数直線で確かめましょう。",
            "The child does not tell “and above” from “below”. Place the limits on a number line."),
        "frequency-table");

    public static readonly Misconception GaveOneClass = new(
        "statistics-gave-one-class",
        new("1つの階級の度数だけを答えた", "Gave the count of one class only"),
        new("それより {大|おお}きい（{小|ちい}さい）{階級|かいきゅう}も {合|あ}わせよう。",
            "Add up the other classes that belong to it."),
        new("「〜以上」の人数を1つの階級の度数で答えています。当てはまる階級すべてに印をつけてからたさせましょう。",
            "The child gives one class for “and more”. Mark all the classes that belong, then add."),
        "histogram-read");

    public static readonly Misconception CountedFromWrongEnd = new(
        "statistics-counted-from-wrong-end",
        new("逆の側を数えた", "Counted from the wrong end"),
        new("「{以上|いじょう}」か 「{未満|みまん}」か、{大|おお}きい {方|ほう}か {小|ちい}さい {方|ほう}かを たしかめよう。",
            "Is it “and above” or “below”? Check which side is meant."),
        new("以上と未満、速い順と値の小さい順などを逆にとらえています。グラフの該当する側に色をぬらせましょう。",
            "The child takes the wrong side. Colour the classes that are meant."),
        "histogram-read");

    public static readonly Misconception TrustedMeanOnly = new(
        "statistics-trusted-mean-only",
        new("いつも平均値で判断した", "Always judged by the mean"),
        new("{目的|もくてき}に {合|あ}う {代表値|だいひょうち}を {選|えら}ぼう。かけはなれた {値|あたい}は ないかな。",
            "Choose what fits the purpose. Is there a value far away from the others?"),
        new("外れ値や目的を考えず平均値を選んでいます。平均値が実感と合わない例（給料など）で話し合わせましょう。",
            "The child always takes the mean. Discuss data where one value lies far off."),
        "data-choose-statistic");

    public static readonly Misconception LookedAtGreatestOnly = new(
        "statistics-looked-at-greatest",
        new("いちばん大きい値だけで判断した", "Judged by the greatest value alone"),
        new("1つの {値|あたい}だけで なく、{全体|ぜんたい}の ようすを {見|み}よう。",
            "Look at all the data, not at one value."),
        new("最大値だけを見て集団の特徴を判断しています。ちらばりや代表値も合わせて見るように助言しましょう。",
            "The child judges by the maximum. Look at the spread and the averages too."),
        "data-choose-statistic");

    public static readonly Misconception CollectedBeforePlan = new(
        "statistics-collected-before-plan",
        new("計画を立てる前にデータを集めた", "Collected data before planning"),
        new("{何|なに}を {調|しら}べるか、どう {集|あつ}めるかを {先|さき}に {決|き}めよう。",
            "Decide first what to find out and how to collect it."),
        new("統計的な問題解決の順（問題→計画→データ→分析→結論）を意識していません。それぞれの段階の目的を話し合わせましょう。",
            "The child skips the plan. Talk about what each step – problem, plan, data, analysis, conclusion – is for."),
        "data-investigation");

    public static readonly Misconception ConcludedBeforeAnalysis = new(
        "statistics-concluded-before-analysis",
        new("分せきの前に結論を出した", "Concluded before analysing"),
        new("{表|ひょう}や グラフに して {特|とく}ちょうを {調|しら}べてから {結論|けつろん}を {出|だ}そう。",
            "Make tables and graphs and look at them before you conclude."),
        new("データを集めただけで結論を出しています。表やグラフに整理して特徴を読み取る段階の必要性を確かめましょう。",
            "The child concludes straight from the raw data. Sort them into tables and graphs first."),
        "data-investigation");
}
