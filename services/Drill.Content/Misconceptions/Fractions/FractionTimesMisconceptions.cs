using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Fractions;

/// <summary>Wrong ideas about 分数倍 and about time as a fraction.</summary>
internal static class FractionTimesMisconceptions
{
    public static readonly Misconception GaveDifference = new(
        "fraction-times-gave-difference",
        new("何倍かでなく差を求めた", "Gave the difference instead of the multiple"),
        new("「{何倍|なんばい}」は、どちらを 1と {見|み}るかを {考|かんが}えて わり{算|ざん}で {求|もと}めるよ。",
            "“How many times as much” is a division: decide first which amount counts as 1."),
        new("倍の比較を差の比較と混同しています。テープ図で基準量を1とみて、いくつ分かを読み取らせましょう。",
            "The child compares by difference instead of by multiple. On a tape diagram take the base amount as 1."),
        "fraction-times-find");

    public static readonly Misconception MultipliedForBase = new(
        "fraction-times-multiplied-for-base",
        new("もとにする量を求めるのにかけた", "Multiplied to find the base amount"),
        new("わからないのは 1と {見|み}る {量|りょう}だよ。$x$を {使|つか}って かけ{算|ざん}の {式|しき}に {表|あらわ}そう。",
            "The amount that counts as 1 is unknown. Write the multiplication with $x$ for it."),
        new("もとにする量が未知の場面でも割合をかけています。もとにする量をxとしてx×倍＝量の式に表してから求めさせましょう。",
            "The child multiplies although the base is unknown. Write x × multiple = amount first."),
        "fraction-times-base", "letter-solve");

    public static readonly Misconception DividedForAmount = new(
        "fraction-times-divided-for-amount",
        new("比べられる量を求めるのにわった", "Divided to find the compared amount"),
        new("1と {見|み}る {量|りょう}が わかって いるから、{何倍|なんばい}かを かけよう。",
            "The amount that counts as 1 is known, so multiply by how many times."),
        new("分数倍の場面で演算を取り違え、わっています。倍を2倍などの整数に置きかえて立式させると効果的です。",
            "The child divides where the multiple is given. Replace the multiple by 2 and see which operation it is."),
        "fraction-times-amount");

    public static readonly Misconception HourIsHundred = new(
        "fraction-times-hour-is-hundred",
        new("1時間を100分とした", "Took an hour for 100 minutes"),
        new("1{時間|じかん}は 60{分|ぷん}、1{分|ぷん}は 60{秒|びょう}だよ。60の {何分|なんぶん}の いくつかな。",
            "An hour has 60 minutes, and a minute has 60 seconds. What part of 60 is it?"),
        new("時間を十進数として扱い、分母を100（または10）にしています。時計の図で、60等分したいくつ分かを確かめましょう。",
            "The child treats time as decimal. Show on a clock that an hour is cut into 60 parts."),
        "fraction-of-hour");

    public static readonly Misconception ForgotToChangeTime = new(
        "fraction-times-time-not-changed",
        new("時間の単位をそろえなかった", "Did not change minutes into hours"),
        new("{速|はや}さが {時速|じそく}なら、{時間|じかん}も 「{時間|じかん}」に そろえよう。",
            "When the speed is per hour, the time must be in hours too."),
        new("時速に分をそのままかけています。単位をそろえてから公式に当てはめることを確かめましょう。",
            "The child multiplies a speed per hour by minutes. Bring the units together first."),
        "fraction-of-hour");

    public static readonly Misconception TurnedHourRound = new(
        "fraction-times-hour-turned",
        new("60を分子にした", "Put 60 on top"),
        new("もとに するのは 60だから、60は {分母|ぶんぼ}だよ。",
            "60 counts as 1, so 60 belongs at the bottom."),
        new("もとにする60を分子にしています。30分が半分の1/2時間であることから、どちらが分母かを確かめましょう。",
            "The child puts 60 on top. Half an hour, 30/60, shows which number is the denominator."),
        "fraction-of-hour");
}
