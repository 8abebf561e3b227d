using Drill.Domain.Items;

namespace Drill.Content.Misconceptions;

/// <summary>Wrong ideas about fractions.</summary>
internal static class FractionMisconceptions
{
    public static readonly Misconception AddedDenominators = new(
        "fraction-added-denominators",
        new("{分母|ぶんぼ}どうしを たした", "Added the denominators"),
        new("{分母|ぶんぼ}どうしは たさないよ。{分母|ぶんぼ}を そろえて、{分子|ぶんし}だけを たそう。",
            "Don't add the bottom numbers. Make them the same, then add only the top numbers."),
        new("分子どうし・分母どうしを別々にたしています。分母は「何等分した1つか」を表すことを、テープ図で同じ大きさの単位にそろえて確かめると効果的です。",
            "The child adds tops and bottoms separately. Show with a fraction bar that the denominator names the size of the piece, and that only pieces of one size can be counted together."));

    public static readonly Misconception KeptNumeratorsWhenScaling = new(
        "fraction-scaled-denominator-only",
        new("{通分|つうぶん}で {分母|ぶんぼ}だけを かえた", "Changed only the denominators"),
        new("{分母|ぶんぼ}を かけたら、{分子|ぶんし}にも {同|おな}じ {数|かず}を かけよう。",
            "When you multiply the bottom number, multiply the top number by the same number."),
        new("通分のとき分母だけを公倍数にし、分子をそのままにしています。同じ大きさの分数をつくる学習（約分・通分）に戻ると効果的です。",
            "The child changes the denominators to a common multiple but leaves the numerators. Go back to making equal fractions."));
}
