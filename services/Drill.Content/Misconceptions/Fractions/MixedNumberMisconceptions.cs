using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Fractions;

/// <summary>Wrong ideas about mixed numbers.</summary>
internal static class MixedNumberMisconceptions
{
    public static readonly Misconception SwappedQuotientAndRemainder = new(
        "mixed-swapped-quotient-remainder",
        new("商とあまりを入れかえた", "Swapped quotient and remainder"),
        new("{分子|ぶんし}÷{分母|ぶんぼ}の {商|しょう}が {整数|せいすう}の {部分|ぶぶん}、あまりが {分子|ぶんし}だよ。",
            "The quotient of top ÷ bottom is the whole part, the remainder is the new top."),
        new("商とあまりの役割を逆にしています。1に分母こ分が必要なことを図で囲み、囲みの数が整数部分であることを確かめましょう。",
            "The child swaps their parts. Draw rings around each whole: the rings are the whole part."),
        "fraction-improper-mixed");

    public static readonly Misconception KeptNumeratorInMixed = new(
        "mixed-kept-numerator",
        new("分子をそのまま残した", "Kept the whole numerator"),
        new("{整数|せいすう}の {部分|ぶぶん}に うつした {分|ぶん}だけ、{分子|ぶんし}は へるよ。",
            "What moves into the whole part must leave the top."),
        new("整数部分を取り出したあとも分子を元のままにしています。取り出した分だけ分子が減ることを図で確かめましょう。",
            "The child takes out the wholes but leaves the numerator as it was. Show that the pieces are used up."),
        "fraction-improper-mixed");

    public static readonly Misconception AddedWholeToNumerator = new(
        "mixed-added-whole-to-numerator",
        new("整数部分を分子にたした", "Added the whole part to the numerator"),
        new("{整数|せいすう}の 1は、{分母|ぶんぼ}の {数|かず}だけ {分|わ}けた ものが ぜんぶ あるよ。{分母|ぶんぼ}×{整数|せいすう}を たそう。",
            "Each whole holds as many pieces as the bottom number. Add bottom × whole."),
        new("整数部分をそのまま分子にたしています。1＝4/4のように、1の中に分母こ分あることを図で確かめましょう。",
            "The child adds the whole part to the numerator. Show that 1 is 4/4."),
        "fraction-improper-mixed");

    public static readonly Misconception ForgotNumerator = new(
        "mixed-forgot-numerator",
        new("もとの分子をたし忘れた", "Forgot the old numerator"),
        new("{分母|ぶんぼ}×{整数|せいすう}に、もとの {分子|ぶんし}も たそう。",
            "After bottom × whole, add the old top as well."),
        new("分母×整数だけで止め、もとの分子をたしていません。帯分数は整数と分数の和であることを確かめましょう。",
            "The child stops at denominator × whole. A mixed number is a sum of a whole and a fraction."),
        "fraction-improper-mixed");

    public static readonly Misconception ForgotWholes = new(
        "mixed-forgot-wholes",
        new("整数部分を計算しなかった", "Left out the whole parts"),
        new("{整数|せいすう}の {部分|ぶぶん}も わすれずに {計算|けいさん}しよう。",
            "Remember the whole parts too."),
        new("分数部分だけを計算しています。整数部分と分数部分に分けて書き、最後に合わせる手順を確かめましょう。",
            "The child works only with the fraction parts. Write whole parts and fraction parts separately, then join them."),
        "fraction-improper-mixed");

    public static readonly Misconception DroppedCarriedWhole = new(
        "mixed-dropped-carried-whole",
        new("くり上がった1をたさなかった", "Dropped the carried whole"),
        new("{分数|ぶんすう}の {部分|ぶぶん}が 1より {大|おお}きく なったら、{整数|せいすう}に 1を たそう。",
            "When the fraction parts make more than 1, add 1 to the wholes."),
        new("分数部分の和から1を取り出したあと、整数部分に加えていません。仮分数を帯分数に直す一手順を書かせましょう。",
            "The child takes 1 out of the fraction parts but does not add it to the wholes. Write that step down."),
        "fraction-add-like", "fraction-improper-mixed");

    public static readonly Misconception SmallerFromLarger = new(
        "mixed-smaller-from-larger",
        new("分数部分で大きい方から小さい方をひいた", "Took the smaller fraction from the larger"),
        new("{分数|ぶんすう}の {部分|ぶぶん}が ひけない ときは、{整数|せいすう}から 1を くり{下|さ}げよう。",
            "When the fraction part is too small, change one whole into pieces."),
        new("ひけないとき、順序を入れかえて大きい分子から小さい分子をひいています。整数の1を分数に直すくり下がりを図で確かめましょう。",
            "The child turns the subtraction round. Show how one whole is changed into pieces."),
        "fraction-sub-like", "fraction-improper-mixed");

    public static readonly Misconception BorrowedTen = new(
        "mixed-borrowed-ten",
        new("くり下げた1を10こ分とした", "Borrowed ten pieces"),
        new("くり{下|さ}げた 1は、{分母|ぶんぼ}と {同|おな}じ {数|かず}だけ {分|わ}けて あるよ。",
            "One whole is as many pieces as the bottom number, not ten."),
        new("整数のひき算のように1を10こ分としてくり下げています。1＝5/5のように分母によって変わることを確かめましょう。",
            "The child borrows ten as with whole numbers. The number of pieces in 1 depends on the denominator."),
        "fraction-sub-like", "fraction-improper-mixed");

    public static readonly Misconception KeptBorrowedWhole = new(
        "mixed-kept-borrowed-whole",
        new("くり下げたのに整数を1へらさなかった", "Did not take the borrowed 1 away"),
        new("1を くり{下|さ}げたら、{整数|せいすう}は 1 へるよ。",
            "After borrowing 1, the whole part is 1 less."),
        new("分数部分にくり下げた1を、整数部分から減らしていません。書き直した帯分数を一度書かせると防げます。",
            "The child borrows but leaves the whole part as it was. Write the rewritten mixed number first."),
        "fraction-sub-like", "fraction-improper-mixed");
}
