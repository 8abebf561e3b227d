using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Data;

/// <summary>Wrong ideas about band and circle graphs and about choosing a graph.</summary>
internal static class ShareGraphMisconceptions
{
    public static readonly Misconception ReadEndMark = new(
        "share-graph-read-end-mark",
        new("終わりの目もりをそのまま読んだ", "Read the end mark"),
        new("はじまりの め{盛|も}りも {見|み}よう。おわり − はじまりが {割合|わりあい}だよ。", "Look where it begins too: end − beginning."),
        new("帯・円グラフで区切りの終わりの目もりだけを読んでいます。部分の始まりと終わりに印をつけて差を求めさせましょう。", "Only the end mark is read. Mark where the part begins and ends."),
        "share-graph-read");

    public static readonly Misconception PercentAsCount = new(
        "share-graph-percent-as-count",
        new("%をそのまま人数・量とした", "Took per cent for the amount"),
        new("%は {割合|わりあい}だよ。{全体|ぜんたい}の {数|かず}に かけよう。", "Per cent is a share. Multiply the whole by it."),
        new("グラフの%を量として答えています。全体の量×割合で求めることを図で確かめましょう。", "Per cent are taken for the amount. Whole × share gives it."),
        "share-graph-read", "share-part");

    public static readonly Misconception ComparedPercentsAcross = new(
        "share-graph-ignored-totals",
        new("全体の数のちがいを見なかった", "Ignored that the totals differ"),
        new("{全体|ぜんたい}の {数|かず}が ちがうよ。{割合|わりあい}が {小|ちい}さくても {数|かず}は {多|おお}い ことが あるよ。", "The totals differ. A smaller share may be a larger number."),
        new("複数の帯グラフで割合の大小をそのまま量の大小としています。全体の量をかけて確かめさせましょう。", "Shares of different totals are compared as amounts. Multiply by the totals."),
        "band-graph-compare");

    public static readonly Misconception ThoughtUnknowable = new(
        "share-graph-thought-unknowable",
        new("比べられないと考えた", "Thought it cannot be told"),
        new("{全体|ぜんたい}の {数|かず}も {割合|わりあい}も わかって いるよ。", "You know the totals and the shares."),
        new("全体が違うと比べられないと考えています。全体×割合で量にもどす手順を確かめましょう。", "The child gives up because the totals differ. Whole × share gives amounts to compare."),
        "band-graph-compare");

    public static readonly Misconception PercentOfWrongTotal = new(
        "share-graph-count-as-percent",
        new("数をそのまま%とした", "Wrote the counts as per cent"),
        new("{全体|ぜんたい}で わって 100{倍|ばい}しよう。{合計|ごうけい}は 100%に なるよ。", "Divide by the whole, times 100. They add up to 100 %."),
        new("度数をそのまま百分率としています。合計が100%になるかを確かめさせましょう。", "Counts are written as per cent. Check that they add up to 100."),
        "share-graph-table");

    public static readonly Misconception ChangeAsShare = new(
        "graph-choice-wrong-purpose",
        new("目的に合わないグラフを選んだ", "Chose a graph for another purpose"),
        new("{何|なに}を {伝|つた}えたいのかな？ かわり{方|かた}？ {量|りょう}？ {割合|わりあい}？", "What is to be shown: a change, amounts, or shares?"),
        new("グラフの種類と目的が結びついていません。棒＝量、折れ線＝変化、円・帯＝割合を例とともに整理しましょう。", "Kinds of graph and purposes are not joined. Bars: amounts; lines: changes; bands and circles: shares."),
        "share-graph-choice");

    public static readonly Misconception SharesAsAmounts = new(
        "graph-choice-shares-as-amounts",
        new("割合と量を取りちがえた", "Mixed up shares and amounts"),
        new("{割合|わりあい}を {見|み}たいのか、{数|かず}を くらべたいのかを {考|かんが}えよう。", "Is it about shares or about numbers?"),
        new("割合を見る場面と量を比べる場面を区別していません。「全体の中の」という言葉に線を引かせましょう。", "Shares and amounts are mixed up. Underline \"of the whole\"."),
        "share-graph-choice");

    public static readonly Misconception CollectedBeforePlanning = new(
        "statistics-collected-before-planning",
        new("計画の前にデータを集めた", "Collected before planning"),
        new("{何|なに}を、どうやって {調|しら}べるかを {決|き}めてから {集|あつ}めよう。", "Decide what to collect and how before you begin."),
        new("問題→計画→データ→分析→結論の順がつかめていません。計画なしに集めたデータの困りごとを話し合いましょう。", "The steps problem, plan, data, analysis, conclusion are out of order. Talk about data collected without a plan."),
        "statistics-steps");

    public static readonly Misconception ConcludedBeforeAnalysing = new(
        "statistics-concluded-before-analysing",
        new("分析の前に結論を出した", "Concluded before analysing"),
        new("{表|ひょう}や グラフに して、{特|とく}ちょうを よみとってから {結論|けつろん}を {出|だ}そう。", "Make a table or graph and read it before you conclude."),
        new("データを見て整理する前に結論を出しています。グラフのどこから言えるかを問い返しましょう。", "The conclusion comes before the analysis. Ask where the graph shows it."),
        "statistics-steps");
}
