using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Fractions;

/// <summary>Wrong ideas of the first fractions: equal parts of one thing, and adding them.</summary>
internal static class EarlyFractionMisconceptions
{
    public static readonly Misconception TurnedOver = new(
        "early-fraction-turned-over",
        new("分母と分子を逆に書いた", "Wrote the fraction upside down"),
        new("{下|した}に {書|か}くのは、ぜんぶで いくつに {分|わ}けたかだよ。", "The bottom number says into how many parts the whole was cut."),
        new("「3つ分・5等分」の順に上下を取り違えています。テープ図に等分の線を引き、「5つに分けた」を先に下へ書かせましょう。",
            "Top and bottom are exchanged. Draw the bar, cut it, and write the number of parts below first."),
        "fraction-meaning");

    public static readonly Misconception PartToRest = new(
        "early-fraction-part-to-rest",
        new("残りの数を分母にした", "Used the rest as the denominator"),
        new("{下|した}の {数|かず}は のこりでは なく、ぜんぶの {数|かず}だよ。", "The bottom number is all the parts, not the parts left over."),
        new("5等分の3つ分を、3と残りの2で表しています。色をぬった部分も「全体」に入ることを、図の全体を囲んで確かめましょう。",
            "Three of five parts are written with the rest, 2, as denominator. Circle the whole to show that the coloured parts belong to it."),
        "fraction-meaning");

    public static readonly Misconception GaveUsedPart = new(
        "early-fraction-gave-used-part",
        new("残りでなく使った分を答えた", "Gave the part used instead of the part left"),
        new("きかれて いるのは のこりだよ。{図|ず}に {色|いろ}を ぬって みよう。", "The question asks for what is left. Colour it in a drawing."),
        new("問いが「残り」であることを読み落としています。何を求めるかに線を引き、図の残りの部分を指させましょう。",
            "The child overlooked that the rest is asked for. Underline the question and point to the rest in the drawing."),
        "fraction-meaning", "fraction-subtract-same-unit");

    public static readonly Misconception GaveDenominator = new(
        "early-fraction-gave-denominator",
        new("分母の数を個数として答えた", "Gave the denominator as the count"),
        new("{下|した}の {数|かず}は {分|わ}けた {数|かず}、{上|うえ}の {数|かず}が あつめた {数|かず}だよ。", "The bottom number tells the parts of the whole, the top number how many you have."),
        new("単位分数の個数（分子）と等分した数（分母）を混同しています。5/8 を 1/8 のカード5枚で作る活動が効果的です。",
            "The count of unit fractions is confused with the number of parts. Build 5/8 from five cards of 1/8."),
        "fraction-meaning");

    public static readonly Misconception CountedRest = new(
        "early-fraction-counted-rest",
        new("1までの残りの個数を答えた", "Counted the parts missing to 1"),
        new("いま ある {分|ぶん}を かぞえよう。{上|うえ}の {数|かず}を {見|み}てね。", "Count the parts that are there. Look at the top number."),
        new("集めた数ではなく、1に足りない数を数えています。テープ図で色のついた部分を一つずつ数えさせましょう。",
            "The child counts what is missing to make 1. Count the coloured parts of the bar one by one."),
        "fraction-meaning", "fraction-line");

    public static readonly Misconception GaveNumerator = new(
        "early-fraction-gave-numerator",
        new("1までの残りでなく今ある個数を答えた", "Gave the parts there are instead of those missing to 1"),
        new("あと いくつで 1に なるかを {考|かんが}えよう。1は {上|うえ}と {下|した}が {同|おな}じ {数|かず}だよ。",
            "Think how many more make 1. In 1, the top and bottom numbers are the same."),
        new("「あといくつ」を読み落とし、今ある個数を答えています。1のテープに今ある分を塗り、白い部分を数えさせましょう。",
            "\"How many more\" was overlooked. Colour what is there on a bar of 1 and count the white parts."),
        "fraction-meaning", "fraction-line");

    public static readonly Misconception AddedDenominators = new(
        "early-fraction-added-denominators",
        new("分母どうしも足した", "Added the denominators too"),
        new("{下|した}の {数|かず}は たさないよ。{同|おな}じ {大|おお}きさの ものが いくつ あつまるかな。",
            "Don't add the bottom numbers. How many pieces of the same size come together?"),
        new("1/5 + 2/5 を 3/10 としています。「1/5が1個と2個で、1/5が3個」と単位分数の個数で言い表させましょう。",
            "1/5 + 2/5 becomes 3/10. Say it in unit fractions: one fifth and two fifths are three fifths."),
        "fraction-add-same-unit", "fraction-meaning");

    public static readonly Misconception SubtractedInstead = new(
        "early-fraction-subtracted-instead",
        new("分数の足し算を引き算にした", "Subtracted instead of adding"),
        new("たし{算|ざん}だよ。しるしや お{話|はなし}を たしかめよう。", "It is an addition. Look at the sign or the story again."),
        new("足す式・場面で分子を引いています。図で2つの量を寄せる動きと式を結びつけましょう。",
            "The numerators are subtracted. Link the sum with pushing two amounts together in a drawing."),
        "fraction-add-same-unit");

    public static readonly Misconception AddedFirstTwoOnly = new(
        "early-fraction-first-two-only",
        new("3つめの分数を足さなかった", "Left out the third fraction"),
        new("{分数|ぶんすう}は 3つ あるよ。さいごの {分数|ぶんすう}も たそう。", "There are three fractions. Add the last one too."),
        new("はじめの2つを足して終わっています。使った分数に印をつけながら、順に計算させましょう。",
            "The child stops after the first two fractions. Have them tick each one as it is used."),
        "fraction-add-same-unit");
}
