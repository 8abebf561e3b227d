using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Relations;

/// <summary>Wrong ideas about shares (割合), per cent and wari.</summary>
internal static class ShareMisconceptions
{
    public static readonly Misconception SwappedBase = new(
        "share-swapped-base",
        new("もとにする量でなく比べる量でわった", "Divided by the wrong amount"),
        new("「〜の」「〜を もとに した」の 〜が もとに する {量|りょう}だよ。それで わろう。", "Find what is compared with, and divide by that."),
        new("もとにする量と比べられる量を逆にしています。問題文の「〜の」「〜をもとにした」に線を引き、もとを1とする図をかかせましょう。",
            "The base is mixed up. Underline \"of …\" and draw the base as 1."),
        "share-find", "times-as-decimal");

    public static readonly Misconception ComparedDifference = new(
        "share-compared-difference",
        new("差で比べた", "Compared by differences"),
        new("もとの {数|かず}が ちがう ときは、{差|さ}では なく {割合|わりあい}で くらべよう。", "When the bases differ, compare shares, not differences."),
        new("外れた数や増えた数の差で比べています。もとにする量がちがう極端な例（10回中8回と2回中1回）で確かめましょう。",
            "Differences are compared. Try an extreme example: 8 of 10 and 1 of 2."),
        "share-find");

    public static readonly Misconception ComparedHits = new(
        "share-compared-part",
        new("比べられる量だけで比べた", "Compared the parts only"),
        new("{全部|ぜんぶ}の {数|かず}が ちがうよ。もとに する {量|りょう}も {見|み}よう。", "The wholes differ. Look at them too."),
        new("入った数など部分だけを比べています。全体の数をそろえるとどうなるかを考えさせましょう。", "Only the parts are compared. Ask what happens when the wholes are equal."),
        "share-find");

    public static readonly Misconception PercentTenTimes = new(
        "percent-ten-for-hundred",
        new("百分率と小数の位を1けたまちがえた", "Was ten times off in per cent"),
        new("0.01が 1%、0.1が 10%だよ。", "0.01 is 1 %, 0.1 is 10 %."),
        new("0.3を3%とするなど、1/100を1%とする対応が1けたずれています。100ますの図で30ますが30%であることを見せましょう。",
            "0.3 becomes 3 %. Show 30 squares of a hundred."),
        "percent-notation", "decimal-shift-point");

    public static readonly Misconception WariAsPercent = new(
        "percent-wari-as-percent",
        new("割・分・厘と%を取りちがえた", "Mixed up wari and per cent"),
        new("0.1が 1{割|わり}、0.01が 1{分|ぶ}だよ。", "0.1 is 1 wari, 0.01 is 1 bu."),
        new("割（1/10）を%（1/100）と同じに見ています。0.1＝1割＝10%を表にまとめて確かめましょう。", "Wari (tenths) are taken for per cent. Put 0.1 = 1 wari = 10 % in a table."),
        "percent-notation");

    public static readonly Misconception DividedForPart = new(
        "share-divided-for-part",
        new("比べられる量を求めるのにわった", "Divided to find the part"),
        new("もとの {量|りょう}の {何倍|なんばい}かな？ もと × {割合|わりあい}だよ。", "How many times the base is it? Base × share."),
        new("部分を求める場面でわっています。20%は0.2倍と言い直し、もとの量×割合の式にのせましょう。", "The child divides to find a part. Say \"0.2 times\" for 20 % and multiply."),
        "share-part");

    public static readonly Misconception MultipliedForBase = new(
        "share-multiplied-for-base",
        new("もとにする量を求めるのにかけた", "Multiplied to find the base"),
        new("もとの {量|りょう}を □と して、□ × {割合|わりあい} の {式|しき}に しよう。", "Call the base □ and write □ × share."),
        new("もとにする量を求める場面でかけています。□を使ってかけ算の式に表してから、わり算で求めさせましょう。", "The child multiplies to find the base. Write □ × share = part first."),
        "share-whole");

    public static readonly Misconception PercentAsNumber = new(
        "percent-used-as-number",
        new("%の数をそのままかけた（わった）", "Used the per cent number as it stands"),
        new("30%は 0.3だよ。{小数|しょうすう}に なおしてから {計算|けいさん}しよう。", "30 % is 0.3. Change it to a decimal first."),
        new("30%を30として計算しています。答えの大きさの見当（もとより小さいはず）をつけさせましょう。", "30 % is used as 30. Ask whether the answer should be larger than the base."),
        "percent-notation", "share-part");

    public static readonly Misconception GaveDiscount = new(
        "share-gave-change-only",
        new("値引き（増えた分）を答えた", "Gave only the change"),
        new("それは ひく（ふえる）{分|ぶん}だよ。のこりは {何|なん}%かな？", "That is the change. What per cent is left?"),
        new("値引き額・増えた量を求めて止めています。「30%引き＝もとの70%」を帯の図で確かめましょう。", "The child stops at the change. 30 % off leaves 70 %: draw a bar."),
        "share-change");

    public static readonly Misconception SubtractedPercentAsAmount = new(
        "share-subtracted-percent",
        new("%の数をそのままひいた（たした）", "Subtracted the per cent number"),
        new("%は {円|えん}や {人|にん}では ないよ。もとの {量|りょう}の {何|なん}%かを {求|もと}めよう。", "Per cent are not yen or people. Find that part of the base first."),
        new("500円の30%引きを470円とするなど、%を量として加減しています。割合と量のちがいを図の目もりで確かめましょう。", "30 is taken off 500 for 30 %. Show amounts and shares on two scales."),
        "share-change", "share-part");
}
