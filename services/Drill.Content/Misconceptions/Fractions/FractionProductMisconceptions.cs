using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Fractions;

/// <summary>Wrong ideas about multiplying and dividing fractions.</summary>
internal static class FractionProductMisconceptions
{
    public static readonly Misconception MultipliedTopAndBottom = new(
        "fraction-times-whole-both",
        new("分子と分母の両方に整数をかけた", "Multiplied top and bottom by the whole number"),
        new("{分母|ぶんぼ}にも {分子|ぶんし}にも かけると、{大|おお}きさが かわらないよ。どちらに かけるのかな？",
            "Multiplying both top and bottom changes nothing. Which one should it be?"),
        new("整数を分子と分母の両方にかけ、元と同じ大きさの分数にしています。「1/7が2こ、の3つ分」のように単位の個数で考えさせましょう。",
            "The child multiplies both and gets an equal fraction. Count pieces: three lots of two sevenths."),
        "fraction-multiply-whole");

    public static readonly Misconception MultipliedDenominator = new(
        "fraction-times-whole-denominator",
        new("かける整数を分母にかけた", "Multiplied the denominator"),
        new("かけると、{分|わ}けた 1つ{分|ぶん}が いくつ あるかが ふえるよ。{分子|ぶんし}に かけよう。",
            "Multiplying makes more pieces. Multiply the top."),
        new("かける整数を分母にかけ、わり算にしてしまっています。図で答えが大きくなることを確かめましょう。",
            "The child multiplies the denominator, which divides. Show with a picture that there are more pieces."),
        "fraction-multiply-whole");

    public static readonly Misconception MultipliedWholePartOnly = new(
        "mixed-times-whole-part-only",
        new("整数部分だけにかけた", "Multiplied only the whole part"),
        new("{帯分数|たいぶんすう}は {仮分数|かぶんすう}に なおしてから {計算|けいさん}しよう。",
            "Change the mixed number into an improper fraction first."),
        new("帯分数の整数部分だけにかけています。帯分数は整数と分数の和なので両方にかかることを、仮分数に直して確かめましょう。",
            "The child multiplies only the whole part. Both parts are multiplied; an improper fraction makes that sure."),
        "fraction-improper-mixed", "fraction-multiply-whole");

    public static readonly Misconception MultipliedPartsSeparately = new(
        "mixed-multiplied-parts",
        new("整数どうし・分数どうしをかけた", "Multiplied wholes and fractions separately"),
        new("{帯分数|たいぶんすう}は {仮分数|かぶんすう}に なおしてから かけよう。",
            "Change the mixed numbers into improper fractions before multiplying."),
        new("整数部分どうしと分数部分どうしだけをかけています。面積図で残りの2つの長方形が抜けていることを見せると効果的です。",
            "The child multiplies the parts separately. An area picture shows the two rectangles that are missing."),
        "fraction-improper-mixed", "fraction-multiply");

    public static readonly Misconception CrossMultiplied = new(
        "fraction-cross-multiplied",
        new("ななめにかけた", "Multiplied crosswise"),
        new("かけ{算|ざん}は、{分子|ぶんし}どうし、{分母|ぶんぼ}どうしを かけよう。",
            "In multiplication, multiply top by top and bottom by bottom."),
        new("分子と相手の分母をかけ、わり算の計算をしています。面積図で、分母どうしの積が1つ分の大きさになることを確かめましょう。",
            "The child multiplies each numerator by the other denominator, which divides. Use an area picture."),
        "fraction-multiply");

    public static readonly Misconception MultipliedOverCommon = new(
        "fraction-multiplied-over-common",
        new("通分して分子だけをかけた", "Kept a common denominator"),
        new("かけ{算|ざん}では {通分|つうぶん}しないよ。{分母|ぶんぼ}どうしも かけよう。",
            "No common denominator is needed in multiplication. Multiply the bottoms too."),
        new("たし算のように通分し、分母をそのままにして分子だけをかけています。たし算とかけ算の手順を並べて比べさせましょう。",
            "The child works as in addition: common denominator, then only the tops. Set the two procedures side by side."),
        "fraction-multiply");

    public static readonly Misconception CancelledOneSide = new(
        "fraction-cancelled-one-side",
        new("約分で片方だけをわった", "Cancelled on one side only"),
        new("{約分|やくぶん}は、{分子|ぶんし}と {分母|ぶんぼ}を {同|おな}じ {数|かず}で わるよ。{両方|りょうほう} わったかな？",
            "Cancelling divides a top and a bottom by the same number. Did you divide both?"),
        new("途中の約分で分子だけをわり、分母を元のままかけています。線を引いて、わった後の数を両方に書かせましょう。",
            "The child divides only the numerator when cancelling. Cross out both numbers and write both results."),
        "fraction-reduce");

    public static readonly Misconception MultipliedInsteadOfDivided = new(
        "fraction-divided-by-multiplying-top",
        new("わる整数を分子にかけた", "Multiplied the top when dividing"),
        new("わると {小|ちい}さく なるよ。わる{数|かず}は {分母|ぶんぼ}に かけよう。",
            "Dividing by a whole number makes it smaller. Multiply the bottom."),
        new("わる整数を分子にかけ、かけ算にしています。図で等分し、1つ分が細かくなる（分母が増える）ことを確かめましょう。",
            "The child multiplies the numerator. Show that sharing cuts the pieces smaller, so the denominator grows."),
        "fraction-divide-whole");

    public static readonly Misconception DividedFractionPartOnly = new(
        "mixed-divided-fraction-part-only",
        new("分数部分だけをわった", "Divided only the fraction part"),
        new("{帯分数|たいぶんすう}は {仮分数|かぶんすう}に なおしてから わろう。",
            "Change the mixed number into an improper fraction before dividing."),
        new("帯分数の分数部分だけをわり、整数部分を残しています。仮分数に直す手順を確かめましょう。",
            "The child divides only the fraction part. Change to an improper fraction first."),
        "fraction-improper-mixed", "fraction-divide-whole");

    public static readonly Misconception DidNotInvert = new(
        "fraction-did-not-invert",
        new("逆数にせずにかけた", "Multiplied without inverting"),
        new("わる{数|かず}の {分母|ぶんぼ}と {分子|ぶんし}を {入|い}れかえてから かけよう。",
            "Turn the divisor upside down before you multiply."),
        new("わる数を逆数にせずにかけています。「1dLでは？」の図で、÷2/5が×5/2になる理由をたどり直すと効果的です。",
            "The child multiplies without inverting. Go back to the picture that shows why ÷ 2/5 is × 5/2."),
        "fraction-reciprocal", "fraction-divide");

    public static readonly Misconception InvertedTheWrongOne = new(
        "fraction-inverted-wrong-one",
        new("わられる数の方を逆数にした", "Inverted the wrong fraction"),
        new("{入|い}れかえるのは わる{数|かず}（÷の うしろ）だよ。",
            "Only the number after ÷ is turned upside down."),
        new("わられる数を逆数にしています。わる数の前に÷の記号があることを確かめ、×に書きかえるときに逆数を書かせましょう。",
            "The child inverts the dividend. Write the reciprocal at the moment ÷ is changed into ×."),
        "fraction-divide");

    public static readonly Misconception DividedTheOtherWay = new(
        "fraction-divided-other-way",
        new("わる数とわられる数を逆にした", "Divided the other way round"),
        new("もとめるのは 1つ{分|ぶん}の {大|おお}きさ。{何|なに}を {何|なに}で わるのかな？",
            "You want the amount for one. What is divided by what?"),
        new("数量の関係を捉えず、わる数とわられる数を逆に立式しています。数直線図や簡単な整数に置きかえて立式させましょう。",
            "The child sets up the division the wrong way round. Replace the fractions with easy whole numbers, or draw a double number line."),
        "decimal-divide", "fraction-divide");

    public static readonly Misconception ForgotToHalve = new(
        "fraction-triangle-not-halved",
        new("三角形の面積で÷2を忘れた", "Did not halve the triangle"),
        new("{三角形|さんかくけい}の {面積|めんせき}は {底辺|ていへん}×{高|たか}さの {半分|はんぶん}だよ。",
            "The area of a triangle is half of base × height."),
        new("底辺×高さで止め、長方形や平行四辺形の面積を答えています。同じ三角形2つで平行四辺形ができることを確かめましょう。",
            "The child stops at base × height, which is the area of a parallelogram. Put two such triangles together."),
        "fraction-decimal-mixed");
}
