using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Fractions;

/// <summary>Wrong ideas about adding, subtracting, comparing and rewriting fractions.</summary>
internal static class FractionMisconceptions
{
    public static readonly Misconception AddedDenominators = new(
        "fraction-added-denominators",
        new("分母どうしをたした", "Added the denominators"),
        new("{分母|ぶんぼ}どうしは たさないよ。{分母|ぶんぼ}を そろえて、{分子|ぶんし}だけを たそう。",
            "Don't add the bottom numbers. Make them the same, then add only the top numbers."),
        new("分子どうし・分母どうしを別々にたしています。分母は「何等分した1つか」を表すことを、テープ図で同じ大きさの単位にそろえて確かめると効果的です。",
            "The child adds tops and bottoms separately. Show with a fraction bar that the denominator names the size of the piece, and that only pieces of one size can be counted together."),
        "fraction-add-like", "fraction-common-denominator");

    public static readonly Misconception KeptNumeratorsWhenScaling = new(
        "fraction-scaled-denominator-only",
        new("通分で分母だけを変えた", "Changed only the denominators"),
        new("{分母|ぶんぼ}を かけたら、{分子|ぶんし}にも {同|おな}じ {数|かず}を かけよう。",
            "When you multiply the bottom number, multiply the top number by the same number."),
        new("通分のとき分母だけを公倍数にし、分子をそのままにしています。同じ大きさの分数をつくる学習（約分・通分）に戻ると効果的です。",
            "The child changes the denominators to a common multiple but leaves the numerators. Go back to making equal fractions."),
        "fraction-common-denominator");

    public static readonly Misconception SubtractedDenominators = new(
        "fraction-subtracted-denominators",
        new("分母どうしをひいた", "Subtracted the denominators"),
        new("{分母|ぶんぼ}どうしは ひかないよ。{分母|ぶんぼ}を そろえて、{分子|ぶんし}だけを ひこう。",
            "Don't subtract the bottom numbers. Make them the same, then subtract only the top numbers."),
        new("分子どうし・分母どうしを別々にひいています。分母は1つ分の大きさを表し、ひくのは個数（分子）だけであることを図で確かめましょう。",
            "The child subtracts tops and bottoms separately. The denominator names the size of the piece; only the number of pieces changes."),
        "fraction-sub-like", "fraction-common-denominator");

    public static readonly Misconception LostDenominator = new(
        "fraction-lost-denominator",
        new("分母をなくして整数で答えた", "Lost the denominator"),
        new("{分子|ぶんし}の ひき{算|ざん}は いいね。{分母|ぶんぼ}は そのまま のこるよ。",
            "You subtracted the top numbers well. The bottom number stays."),
        new("同じ分母は「ひくと0」と考え、分子の差だけを答えています。「1/5が4こ」のように単位をつけて読ませると効果的です。",
            "The child thinks equal denominators cancel and gives only the difference of the numerators. Read it as “four fifths”, with its unit."),
        "fraction-common-denominator");

    public static readonly Misconception AddedSameToBoth = new(
        "fraction-added-same-to-both",
        new("分子にも分母と同じ数をたした（ひいた）", "Added the same number to top and bottom"),
        new("{分母|ぶんぼ}を {何倍|なんばい}したか（いくつで わったか）を {考|かんが}えて、{分子|ぶんし}も {同|おな}じように しよう。",
            "Think what the bottom was multiplied or divided by, and do the same to the top."),
        new("同じ数をたしても（ひいても）大きさが変わらないと考えています。テープ図で1/2と2/3などを比べ、大きさが変わることを確かめましょう。",
            "The child thinks that adding or subtracting the same number keeps the size. Compare 1/2 and 2/3 on a bar."),
        "fraction-reduce", "fraction-common-denominator");

    public static readonly Misconception ReducedNumeratorOnly = new(
        "fraction-reduced-numerator-only",
        new("分子だけをわった", "Divided only the numerator"),
        new("{分子|ぶんし}を わったら、{分母|ぶんぼ}も {同|おな}じ {数|かず}で わろう。",
            "When you divide the top, divide the bottom by the same number."),
        new("約分で分子だけをわっています。「分母・分子を同じ数でわる」ことを、図で大きさが変わらないことと結びつけましょう。",
            "The child divides only the numerator. Show on a bar that both must change for the size to stay."),
        "fraction-reduce");

    public static readonly Misconception ReducedDenominatorOnly = new(
        "fraction-reduced-denominator-only",
        new("分母だけをわった", "Divided only the denominator"),
        new("{分母|ぶんぼ}を わったら、{分子|ぶんし}も {同|おな}じ {数|かず}で わろう。",
            "When you divide the bottom, divide the top by the same number."),
        new("約分で分母だけをわっています。「分母・分子を同じ数でわる」ことを、図で大きさが変わらないことと結びつけましょう。",
            "The child divides only the denominator. Show on a bar that both must change for the size to stay."),
        "fraction-reduce");

    public static readonly Misconception ComparedDenominatorsOnly = new(
        "fraction-compared-denominators-only",
        new("分母だけを比べた", "Compared only the denominators"),
        new("{分母|ぶんぼ}だけでは くらべられないよ。{通分|つうぶん}して、{分子|ぶんし}を くらべよう。",
            "The bottom numbers alone cannot tell. Make them the same, then compare the tops."),
        new("分母の大小だけで分数の大小を決めています。分母が違うと1つ分の大きさが違うことを図で確かめ、通分して比べさせましょう。",
            "The child decides by the denominators alone. Show that the pieces differ in size, then use a common denominator."),
        "fraction-common-denominator", "fraction-meaning");

    public static readonly Misconception ComparedNumeratorsOnly = new(
        "fraction-compared-numerators-only",
        new("分子だけを比べた", "Compared only the numerators"),
        new("{分子|ぶんし}だけでは くらべられないよ。{通分|つうぶん}して、{分子|ぶんし}を くらべよう。",
            "The top numbers alone cannot tell. Make the bottoms the same first."),
        new("分子の大小だけで分数の大小を決めています。分母が違うと1つ分の大きさが違うことを図で確かめ、通分して比べさせましょう。",
            "The child decides by the numerators alone. Show that the pieces differ in size, then use a common denominator."),
        "fraction-common-denominator", "fraction-meaning");

    public static readonly Misconception ComparedGaps = new(
        "fraction-compared-gaps",
        new("分母と分子の差で比べた", "Compared the gaps to the whole"),
        new("1までの {差|さ}も、{分母|ぶんぼ}が ちがうと {大|おお}きさが ちがうよ。{通分|つうぶん}して くらべよう。",
            "Pieces still missing from 1 have different sizes too. Make the bottoms the same."),
        new("分母と分子の差（1まで何こ足りないか）で比べています。3/4と5/6のように差が同じでも大きさが違う例を図で見せましょう。",
            "The child compares how many pieces are missing from the whole. Show 3/4 and 5/6: one piece is missing from each, but of different size."),
        "fraction-common-denominator");

    public static readonly Misconception NumeratorPointDenominator = new(
        "fraction-written-as-point",
        new("分子.分母と書いた", "Wrote numerator.denominator"),
        new("{分数|ぶんすう}の {線|せん}は わり{算|ざん}の しるし。{分子|ぶんし}÷{分母|ぶんぼ}を {計算|けいさん}しよう。",
            "The line of a fraction means division. Work out top ÷ bottom."),
        new("分子と分母の数字を小数点でつないでいます。「分数＝分子÷分母」を、2÷5の等分の図と結びつけましょう。",
            "The child joins the two numbers with a point. Connect the fraction with sharing: 2/5 is 2 ÷ 5."),
        "fraction-to-decimal", "fraction-meaning");

    public static readonly Misconception NumeratorAsTenths = new(
        "fraction-numerator-as-decimals",
        new("分子の数字だけを小数にした", "Used only the numerator’s digits"),
        new("{分母|ぶんぼ}は 10とは かぎらないよ。{分子|ぶんし}÷{分母|ぶんぼ}を {計算|けいさん}しよう。",
            "The bottom is not always 10. Work out top ÷ bottom."),
        new("分母が何であっても分子を1/10の位（1/100の位）の数字にしています。3/4と3/10を数直線で比べると効果的です。",
            "The child treats every denominator as 10 or 100. Compare 3/4 and 3/10 on a number line."),
        "fraction-to-decimal");

    public static readonly Misconception DividedBottomByTop = new(
        "fraction-divided-bottom-by-top",
        new("分母÷分子を計算した", "Divided bottom by top"),
        new("どちらを どちらで わるのかな？ {分子|ぶんし}÷{分母|ぶんぼ}だよ。",
            "Which is divided by which? It is top ÷ bottom."),
        new("大きい数を小さい数でわるものと思い、分母÷分子を計算しています。真分数は1より小さいことから答えの大きさを確かめさせましょう。",
            "The child divides the larger by the smaller. A proper fraction is less than 1; use that to check."),
        "fraction-to-decimal");

    public static readonly Misconception WrongPowerOfTen = new(
        "decimal-wrong-power-of-ten",
        new("小数を分数にするとき分母の位を誤った", "Wrong power of ten"),
        new("{小数点|しょうすうてん}より {右|みぎ}が 1けたなら 10、2けたなら 100が {分母|ぶんぼ}だよ。",
            "One digit after the point means tenths, two digits mean hundredths."),
        new("0.7を7/100とするなど、小数の位と分母が対応していません。「0.1＝1/10、0.01＝1/100」の何こ分かを言わせましょう。",
            "Decimal places and denominator do not match. Say how many tenths or hundredths it is."),
        "fraction-to-decimal");

    public static readonly Misconception DigitsAsDenominator = new(
        "decimal-digits-as-denominator",
        new("小数の数字を分母にした", "Used the digits as the denominator"),
        new("0.1は 10{分|ぶん}の1だよ。それが いくつ {分|ぶん}か {考|かんが}えよう。",
            "0.1 is one tenth. How many of them are there?"),
        new("0.4を1/4とするように、数字をそのまま分母にしています。0.4と1/4を数直線で比べると違いに気づけます。",
            "The child writes 0.4 as 1/4. Compare the two on a number line."),
        "fraction-to-decimal");

    public static readonly Misconception ForgotAmount = new(
        "fraction-quotient-one-over",
        new("分ける量を1とした", "Took the amount for 1"),
        new("{分|わ}ける {量|りょう}は 1では ないよ。わられる{数|かず}を {分子|ぶんし}に しよう。", "There is more than 1 to share. Put the dividend on top."),
        new("「○人で等分＝1/○」と考え、分ける量を分子にしていません。2Lを1Lずつ等分した図で、1/3Lが2つ分であることを確かめましょう。",
            "Sharing among 3 is taken for 1/3 whatever the amount. Share two litres one by one: 1/3 twice."),
        "fraction-as-quotient", "fraction-meaning");

    public static readonly Misconception TookDifferenceOverBase = new(
        "fraction-times-took-difference",
        new("差がもとの何倍かを答えた", "Compared the difference"),
        new("ちがいでは なく、{全体|ぜんたい}の {長|なが}さを くらべよう。", "Compare the whole length, not the difference."),
        new("差をもとの量でわっています。「赤は白の何倍」は赤全体÷白であることをテープ図で確かめましょう。",
            "The difference is divided. Show with tapes that the whole red length is compared."),
        "fraction-as-quotient", "times-as-decimal");

    public static readonly Misconception ReversedOrder = new(
        "fraction-reversed-order",
        new("大きい順に並べた", "Put the largest first"),
        new("「{小|ちい}さい {順|じゅん}」だよ。{順番|じゅんばん}を たしかめよう。", "The smallest comes first. Check the order."),
        new("大小の判断は合っていますが、並べる向きが逆です。問題文の「小さい順」に線を引かせましょう。", "The sizes are right but the order is turned round. Underline \"smallest first\"."),
        "fraction-to-decimal");
}
