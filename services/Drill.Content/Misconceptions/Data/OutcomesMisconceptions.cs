using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Data;

/// <summary>Wrong ideas about counting what can happen (起こり得る場合).</summary>
internal static class OutcomesMisconceptions
{
    public static readonly Misconception AllowedRepeats = new(
        "outcomes-allowed-repeats",
        new("同じものを2回使って数えた", "Counted the same one twice in a row"),
        new("1{回|かい} {使|つか}った ものは、{次|つぎ}には {使|つか}えないよ。",
            "What has been used once cannot be used again."),
        new("一度使ったものをまた使えるとして数えています。樹形図で、前に使ったものを除いて枝をかかせましょう。",
            "The child uses one thing twice. Draw a tree and leave out what has been used."),
        "outcomes-arrange");

    public static readonly Misconception CountedOrder = new(
        "outcomes-counted-order",
        new("順番ちがいも別に数えた", "Counted the same pair twice"),
        new("A－Bと B－Aは {同|おな}じ {組|くみ}だよ。{重|かさ}なりを のぞこう。",
            "A–B and B–A are the same pair. Count it once."),
        new("組み合わせなのに順番を区別して、2倍に数えています。表の対角線の片側だけを使う方法などで、重なりに気づかせましょう。",
            "The child minds the order where only the pair matters. Use one half of a square table."),
        "outcomes-choose");

    public static readonly Misconception IgnoredOrder = new(
        "outcomes-ignored-order",
        new("順番のちがいを区別しなかった", "Did not tell the orders apart"),
        new("{順番|じゅんばん}が ちがえば、ちがう ならべ{方|かた}だよ。",
            "Another order is another arrangement."),
        new("並べ方なのに順番を区別していません。1番目・2番目の欄をつくって樹形図をかかせましょう。",
            "The child does not tell orders apart. Draw a tree with columns for first and second."),
        "outcomes-arrange");

    public static readonly Misconception AddedChoices = new(
        "outcomes-added-choices",
        new("場合の数をたした", "Added the numbers of choices"),
        new("1つ {目|め}の それぞれに、2つ {目|め}の {選|えら}び{方|かた}が あるよ。{図|ず}に かいて たしかめよう。",
            "For each first choice there are several second ones. Draw a tree."),
        new("枝分かれの数をたしています。樹形図の枝の先を数えさせ、かけ算になるわけを確かめましょう。",
            "The child adds instead of multiplying. Count the tips of a tree."),
        "outcomes-arrange", "outcomes-conditions");

    public static readonly Misconception ZeroInFront = new(
        "outcomes-zero-in-front",
        new("0を一番上の位に使った", "Put 0 in front"),
        new("いちばん {上|うえ}の {位|くらい}に 0は おけないよ。",
            "A number does not begin with 0."),
        new("0を最上位に置いた並びも数えています。作った数を実際に読ませて確かめましょう。",
            "The child counts numbers that begin with 0. Have them read aloud."),
        "outcomes-conditions");

    public static readonly Misconception LeftOutCases = new(
        "outcomes-left-out-cases",
        new("数え落としがあった", "Left some cases out"),
        new("1つ {目|め}を {決|き}めて、{順序|じゅんじょ}よく {書|か}き{出|だ}そう。",
            "Fix the first one and list the rest in order."),
        new("思いついた順に書き出し、数え落としています。1つ目を固定して順に調べる方法を確かめましょう。",
            "The child lists at random and misses cases. Fix the first and go on in order."),
        "outcomes-choose", "outcomes-conditions");
}
