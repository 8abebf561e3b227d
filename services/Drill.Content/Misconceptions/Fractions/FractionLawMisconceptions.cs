using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Fractions;

/// <summary>Wrong ideas about reciprocals, calculation laws and the size of products and quotients of fractions.</summary>
internal static class FractionLawMisconceptions
{
    public static readonly Misconception LeftOutThirdFactor = new(
        "fraction-law-left-out-third",
        new("3つめの数をかけなかった", "Left out the third factor"),
        new("3つの {数|かず}を {全部|ぜんぶ} かけたかな？ {分子|ぶんし}も {分母|ぶんぼ}も 3つずつ あるよ。",
            "Did you multiply all three? There are three tops and three bottoms."),
        new("初めの2つだけをかけて答えています。3つの分数を1本の分数の線にまとめて書かせると落ちが防げます。",
            "The child multiplies only the first two. Write all three over one fraction line."),
        "fraction-multiply-three", "fraction-multiply");

    public static readonly Misconception AddedSides = new(
        "fraction-law-added-sides",
        new("面積・体積なのに辺の長さをたした", "Added the sides instead of multiplying"),
        new("{面積|めんせき}や {体積|たいせき}は、{辺|へん}の {長|なが}さを かけて {求|もと}めるよ。",
            "Area and volume are found by multiplying the sides."),
        new("分数になると公式が使えず、辺の長さをたしています。整数の長さで公式を確かめ、分数でも同じ公式が使えることをおさえましょう。",
            "With fractions the child drops the formula and adds. Check the formula with whole numbers, then use it with fractions."),
        "fraction-multiply");

    public static readonly Misconception DistributedToFirstOnly = new(
        "fraction-law-distributed-first-only",
        new("かっこの中の初めの数だけにかけた", "Multiplied only the first number in the brackets"),
        new("（ ）の {中|なか}の {両方|りょうほう}の {数|かず}に かけるよ。",
            "Both numbers in the brackets are multiplied."),
        new("分配法則で、かっこの中の後の数にかけるのを忘れています。長方形を2つに分けた面積図で、両方にかかることを見せましょう。",
            "The child forgets to multiply the second number. Show the law on a rectangle cut into two."),
        "fraction-laws", "order-of-operations");

    public static readonly Misconception MultipliedFactorTwice = new(
        "fraction-law-factor-twice",
        new("共通な数を2回かけた", "Used the common factor twice"),
        new("{同|おな}じ {数|かず}は 1{回|かい}だけ {外|そと}に {出|だ}そう。（ ）を 1つに まとめてから かけよう。",
            "Take the common number out once. Put the rest together in brackets first."),
        new("共通な数をまとめるとき、かっこの中を合わせずにかけ合わせたり、共通な数を2回かけたりしています。言葉や図で「いくつ分」をまとめさせましょう。",
            "The child uses the common factor more than once. Say it in words: so many lots and so many more lots of one thing."),
        "fraction-laws");

    public static readonly Misconception GaveComplement = new(
        "fraction-law-gave-complement",
        new("1からの差を答えた", "Gave what is missing to 1"),
        new("{逆数|ぎゃくすう}は、{積|せき}が 1に なる {数|かず}だよ。たして 1では ないよ。",
            "A reciprocal makes a product of 1, not a sum of 1."),
        new("逆数を「たして1になる数」と考えています。元の数との積を計算して1になるか確かめさせましょう。",
            "The child takes the number that makes a sum of 1. Multiply and see whether it makes 1."),
        "fraction-reciprocal");

    public static readonly Misconception StoppedAtFraction = new(
        "fraction-law-stopped-at-fraction",
        new("分数に直しただけで入れかえなかった", "Wrote it as a fraction and stopped"),
        new("{分数|ぶんすう}に なおしたら、{分子|ぶんし}と {分母|ぶんぼ}を {入|い}れかえよう。",
            "After writing it as a fraction, exchange top and bottom."),
        new("整数や小数、帯分数を分数に直したところで終わっています。積が1になるかどうかで確かめさせましょう。",
            "The child writes the number as a fraction but does not turn it over. Check that the product is 1."),
        "fraction-reciprocal");

    public static readonly Misconception TurnedFractionPartOnly = new(
        "fraction-law-turned-fraction-part",
        new("帯分数の分数部分だけを入れかえた", "Turned over only the fraction part"),
        new("{帯分数|たいぶんすう}は {仮分数|かぶんすう}に なおしてから {入|い}れかえよう。",
            "Change the mixed number into an improper fraction, then turn it over."),
        new("帯分数の分数部分だけを逆にしています。仮分数に直してから入れかえることを、積が1になるかで確かめましょう。",
            "The child turns over only the fraction part. Use an improper fraction and check that the product is 1."),
        "fraction-reciprocal", "fraction-improper-mixed");

    public static readonly Misconception ProductAlwaysGrows = new(
        "fraction-law-product-grows",
        new("かけると必ず大きくなると考えた", "Thought a product is always larger"),
        new("1より {小|ちい}さい {数|かず}を かけると、もとの {数|かず}より {小|ちい}さく なるよ。",
            "Multiplying by a number below 1 gives less than you started with."),
        new("「かけ算＝大きくなる」という整数の経験で判断しています。かける数が1より大きいか小さいかを数直線で確かめさせましょう。",
            "From whole numbers the child has learned that products grow. Compare the factor with 1 on a number line."),
        "fraction-product-size", "decimal-multiply");

    public static readonly Misconception QuotientAlwaysShrinks = new(
        "fraction-law-quotient-shrinks",
        new("わると必ず小さくなると考えた", "Thought a quotient is always smaller"),
        new("1より {小|ちい}さい {数|かず}で わると、もとの {数|かず}より {大|おお}きく なるよ。",
            "Dividing by a number below 1 gives more than you started with."),
        new("「わり算＝小さくなる」という整数の経験で判断しています。1/2mずつ切り取ると何本になるか、など具体的な場面で確かめましょう。",
            "From whole numbers the child has learned that quotients shrink. Ask how many half metres there are in 3 m."),
        "fraction-product-size", "decimal-divide");

    public static readonly Misconception FractionAlwaysShrinks = new(
        "fraction-law-fraction-shrinks",
        new("分数はどれも1より小さいと考えた", "Took every fraction for less than 1"),
        new("{分子|ぶんし}と {分母|ぶんぼ}を くらべよう。{分子|ぶんし}が {大|おお}きい {分数|ぶんすう}は 1より {大|おお}きいよ。",
            "Compare top and bottom: with the larger number on top a fraction is more than 1."),
        new("分数を見ると1より小さいと思い込み、積や商の大きさを判断しています。仮分数と1の大小を確かめさせましょう。",
            "The child takes any fraction to be below 1. Compare improper fractions with 1 first."),
        "fraction-product-size", "fraction-improper-mixed");

    public static readonly Misconception ChangedOneNumberOnly = new(
        "fraction-law-changed-one-only",
        new("わられる数とわる数に同じ数をかけなかった", "Did not multiply both by the same number"),
        new("わり{算|ざん}は、わられる{数|かず}と わる{数|かず}に {同|おな}じ {数|かず}を かけても {商|しょう}が かわらないよ。",
            "A quotient stays the same when both numbers are multiplied by the same number."),
        new("わり算の性質（両方に同じ数をかけても商は変わらない）を使えていません。6÷2と60÷20のような整数の例に戻って確かめましょう。",
            "The child does not use that both numbers may be multiplied alike. Go back to 6 ÷ 2 and 60 ÷ 20."),
        "fraction-division-method", "decimal-divide");

    public static readonly Misconception UsedNumerator = new(
        "fraction-law-used-numerator",
        new("分母でなく分子の数を使った", "Used the numerator instead of the denominator"),
        new("{分数|ぶんすう}を {整数|せいすう}に するには、{分母|ぶんぼ}の {数|かず}を かけるよ。",
            "A fraction becomes whole when it is multiplied by its denominator."),
        new("分数を整数にするために、分母でなく分子の数をかけています。3/4が4つで3になることを図で確かめましょう。",
            "The child multiplies by the numerator. Show that four times 3/4 is 3."),
        "fraction-division-method", "fraction-multiply-whole");

    public static readonly Misconception DividedByProduct = new(
        "fraction-law-divided-by-product",
        new("わった後の×も分母に入れた", "Put what is multiplied later into the divisor"),
        new("{左|ひだり}から {順|じゅん}に、÷の すぐ {後|うし}ろの {数|かず}だけを {逆数|ぎゃくすう}に しよう。",
            "Go from left to right: only the number right after ÷ becomes its reciprocal."),
        new("÷の後にある×の数まで分母に入れています。÷の直後の数だけを逆数にして、×だけの式に書き直させましょう。",
            "The child divides by the following factor too. Rewrite the chain with × only, inverting just the number after ÷."),
        "fraction-chain", "fraction-divide");
}
