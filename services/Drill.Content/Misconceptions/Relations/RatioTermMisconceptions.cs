using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Relations;

/// <summary>Wrong ideas about ratios (比).</summary>
internal static class RatioTermMisconceptions
{
    public static readonly Misconception TurnedRound = new(
        "ratio-term-turned-round",
        new("比の前後を逆にした", "Exchanged the two terms of the ratio"),
        new("「AとBの {比|ひ}」は、Aが {前|まえ}、Bが {後|うし}ろだよ。",
            "In “the ratio of A to B” A comes first, B second."),
        new("比の前項と後項の順を意識していません。「何と何の比か」を言葉でも書かせて対応させましょう。",
            "The child does not mind the order. Write the names above the two terms."),
        "ratio-write");

    public static readonly Misconception UsedWhole = new(
        "ratio-term-used-whole",
        new("部分と部分でなく全体との比にした", "Compared with the whole instead of the other part"),
        new("{何|なに}と {何|なに}を くらべて いるのかな。{全体|ぜんたい}の {量|りょう}を {使|つか}うのかな。",
            "What is compared with what? Is the whole needed here?"),
        new("部分どうしの比と、部分と全体の比を混同しています。線分図に部分・部分・全体を書きこみ、どの2つかを指でおさえさせましょう。",
            "The child mixes part to part with part to whole. Draw a segment with both parts and the whole, and point at the two that are compared."),
        "ratio-write", "ratio-share");

    public static readonly Misconception IgnoredUnits = new(
        "ratio-term-ignored-units",
        new("単位をそろえずに比にした", "Left the units different"),
        new("{単位|たんい}を そろえてから {比|ひ}に しよう。",
            "Bring both to the same unit first."),
        new("単位の異なる2量をそのまま比に表しています。どちらかの単位にそろえてから比べることを確かめましょう。",
            "The child compares different units. Bring both to one unit first."),
        "ratio-write");

    public static readonly Misconception AddedSame = new(
        "ratio-term-added-same",
        new("比の両方に同じ数をたした（ひいた）", "Added the same number to both terms"),
        new("{等|ひと}しい {比|ひ}は、{両方|りょうほう}に {同|おな}じ {数|かず}を かけるか、{同|おな}じ {数|かず}で わって つくるよ。",
            "Equal ratios come from multiplying or dividing both terms by the same number."),
        new("比を差の関係でとらえ、両項に同じ数を加減しています。1:2と2:3のドレッシングは味が違うことなど、具体的に確かめましょう。",
            "The child thinks of the difference. 1:2 and 2:3 do not taste the same: mix and compare."),
        "ratio-equal");

    public static readonly Misconception ChangedOneTerm = new(
        "ratio-term-changed-one",
        new("比の片方だけを変えた", "Changed only one term"),
        new("{前|まえ}の {数|かず}を {何倍|なんばい}か したら、{後|うし}ろの {数|かず}も {同|おな}じだけ {何倍|なんばい}かしよう。",
            "If the first term is multiplied, the second is multiplied alike."),
        new("片方だけをかけ（わり）、もう片方をそのままにしています。矢印を両方に書いて何倍かを書きこませましょう。",
            "The child changes only one term. Draw arrows over both with the factor."),
        "ratio-equal");

    public static readonly Misconception NotByGreatest = new(
        "ratio-term-mixed-up-places",
        new("小数点を片方だけ移した", "Moved the point of one term only"),
        new("{小数|しょうすう}の {比|ひ}は、{両方|りょうほう}を 10{倍|ばい}や 100{倍|ばい}して {整数|せいすう}に しよう。",
            "For decimals multiply both terms by 10 or 100."),
        new("小数の比を整数にするとき、けた数の少ない方だけそのままにしています。両方を同じ数倍することを確かめましょう。",
            "The child shifts the point of one term only. Both must be multiplied by the same power of ten."),
        "ratio-simplify", "decimal-multiply-whole");

    public static readonly Misconception UsedNumeratorsOnly = new(
        "ratio-term-numerators-only",
        new("分子だけを比にした", "Took only the numerators"),
        new("{分母|ぶんぼ}が ちがう ときは、{通分|つうぶん}してから {分子|ぶんし}を くらべよう。",
            "When the denominators differ, make them the same before comparing the tops."),
        new("分母を考えず分子だけを並べています。通分して同じ大きさの単位にそろえると、分子の比になることを確かめましょう。",
            "The child lists the numerators only. With a common denominator the pieces are alike and the tops make the ratio."),
        "ratio-simplify", "fraction-common-denominator");

    public static readonly Misconception DividedByOneTerm = new(
        "ratio-term-divided-by-one-term",
        new("全体を比の1つの数でわった", "Divided the whole by one term"),
        new("{比|ひ}の {数|かず}を たして、{全体|ぜんたい}が {何|なん}こ{分|ぶん}かを {先|さき}に {考|かんが}えよう。",
            "Add the terms first: how many equal parts is the whole?"),
        new("全体を比の1つの項でわっています。全体が前項＋後項の数だけの等しい部分に分かれることを線分図で確かめましょう。",
            "The child divides the whole by one term. The whole has as many equal parts as the sum of the terms."),
        "ratio-share");

    public static readonly Misconception HalvedWhole = new(
        "ratio-term-halved-whole",
        new("比を使わずに等しく分けた", "Shared equally and ignored the ratio"),
        new("{同|おな}じ {量|りょう}に {分|わ}けるのでは ないよ。{比|ひ}の {数|かず}に {目|め}を つけよう。",
            "The parts are not to be the same. Look at the terms of the ratio."),
        new("等分して答えています。比の各項が何を表すかを線分図に書きこませましょう。",
            "The child shares equally. Write the terms of the ratio on the segments."),
        "ratio-share");

    public static readonly Misconception GaveOtherPart = new(
        "ratio-term-gave-other-part",
        new("もう一方の量を答えた", "Gave the other part"),
        new("{聞|き}かれて いるのは どちらの {量|りょう}かな。",
            "Which of the two is asked for?"),
        new("求める量ではない方を答えています。図で求める部分に□を書かせましょう。",
            "The child gives the other one. Mark the part asked for with □."),
        "ratio-use", "ratio-share");
}
