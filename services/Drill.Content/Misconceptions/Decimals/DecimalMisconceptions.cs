using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Decimals;

/// <summary>Wrong ideas about decimals.</summary>
internal static class DecimalMisconceptions
{
    public static readonly Misconception ForgotPoint = new(
        "decimal-forgot-point",
        new("小数点をつけなかった", "Left out the decimal point"),
        new("{数字|すうじ}は いいね。{小数点|しょうすうてん}は どこに つくかな？ だいたいの {大|おお}きさを {考|かんが}えよう。",
            "The digits are good. Where does the decimal point go? Think about how big the answer should be."),
        new("整数として計算したまま小数点をつけていません。およその数で答えの大きさを見積もらせると気づけます。",
            "The child calculates with whole numbers and leaves the point out. Estimate the size of the answer first."),
        "decimal-multiply-whole");

    public static readonly Misconception AlignedRight = new(
        "decimal-aligned-right",
        new("位をそろえず右はしでそろえた", "Lined up at the right edge"),
        new("{小数点|しょうすうてん}を たてに そろえて、{同|おな}じ {位|くらい}どうしを たそう。",
            "Line up the decimal points and add digits of the same place."),
        new("筆算で小数点ではなく右はしをそろえています。2.7を2.70と書いて位をそろえると効果的です。",
            "The child lines the numbers up at the right edge. Write 2.7 as 2.70 so that places match."),
        "decimal-add-hundredths", "decimal-tenths-add");

    public static readonly Misconception DidNotCarry = new(
        "decimal-did-not-carry",
        new("くり上がりをたさなかった", "Did not carry"),
        new("10に なったら、1つ {上|うえ}の {位|くらい}に 1 くり{上|あ}げよう。",
            "When a place makes ten, carry 1 to the next place."),
        new("各位をたした一の位だけを書き、くり上げた1を加えていません。整数の筆算と同じしくみであることを確かめましょう。",
            "The child writes the last digit of each sum and forgets the carried 1. Decimals carry just as whole numbers do."),
        "decimal-tenths-add");

    public static readonly Misconception ShiftedTooFar = new(
        "decimal-point-too-far-left",
        new("小数点を左に移しすぎた", "Decimal point one place too far left"),
        new("{小数点|しょうすうてん}の {場所|ばしょ}を たしかめよう。だいたい いくつに なるかな？",
            "Check where the point goes. About how big should the answer be?"),
        new("小数点を一つ左に打ちすぎています。およその数で答えの大きさを見積もらせると気づけます。",
            "The child puts the point one place too far left. Estimate the size of the answer first."),
        "decimal-multiply-whole");

    public static readonly Misconception ShiftedTooLittle = new(
        "decimal-point-too-far-right",
        new("小数点が一つ右にずれた", "Decimal point one place too far right"),
        new("{小数点|しょうすうてん}の {場所|ばしょ}を たしかめよう。だいたい いくつに なるかな？",
            "Check where the point goes. About how big should the answer be?"),
        new("商が1より小さいときの0を書かないなど、小数点が一つ右にずれています。商の小数点はわられる数の小数点にそろえることを確かめましょう。",
            "The point is one place too far right, often because a leading 0 was not written. In the quotient it stands right above the point of the dividend."),
        "decimal-multiply-whole");

    public static readonly Misconception RemainderAfterPoint = new(
        "decimal-remainder-after-point",
        new("あまりを小数点の後に書いた", "Wrote the remainder after the point"),
        new("あまりは 0を つけたして、さらに わっていこう。",
            "Put a 0 after what is left over and go on dividing."),
        new("わり進まず、あまりをそのまま小数点以下の数字にしています。あまりを10こに分け直す（0をおろす）意味を図で確かめると効果的です。",
            "The child writes the remainder as the digits after the point. Show that the rest is cut into tenths and shared again."),
        "decimal-divide-whole");

    public static readonly Misconception KeptPlacesOfFactors = new(
        "decimal-product-kept-places",
        new("積の小数点を、たし算のようにそろえた", "Placed the point as in addition"),
        new("かけ{算|ざん}では、{小数点|しょうすうてん}より {右|みぎ}の けた{数|すう}を たした {分|ぶん}だけ {小数点|しょうすうてん}を うつすよ。",
            "In multiplication, count the digits after the points of both numbers together."),
        new("積の小数点を、かけられる数の小数点の位置にそろえています。「0.1が24こ×0.1が37こ→0.01が888こ」のように単位を考えさせましょう。",
            "The child copies the place of the point as in addition. Think in units: tenths times tenths are hundredths."),
        "decimal-multiply", "decimal-multiply-whole");

    public static readonly Misconception MovedDivisorOnly = new(
        "decimal-moved-divisor-point-only",
        new("わる数の小数点だけを移した", "Moved only the divisor’s point"),
        new("わる{数|かず}の {小数点|しょうすうてん}を うつしたら、わられる{数|かず}も {同|おな}じだけ うつそう。",
            "If you move the divisor’s point, move the other number’s point just as far."),
        new("わる数だけを10倍・100倍しています。「両方に同じ数をかけても商は変わらない」性質を整数の例で確かめましょう。",
            "The child multiplies only the divisor by 10 or 100. Go back to the rule that multiplying both leaves the quotient unchanged."),
        "decimal-divide", "decimal-divide-whole");

    public static readonly Misconception MovedDividendOnly = new(
        "decimal-moved-dividend-point-only",
        new("わられる数の小数点だけを移した", "Moved only the dividend’s point"),
        new("わられる{数|かず}の {小数点|しょうすうてん}を うつしたら、わる{数|かず}も {同|おな}じだけ うつそう。",
            "If you move the first number’s point, move the divisor’s point just as far."),
        new("わられる数だけを10倍・100倍しています。「両方に同じ数をかけても商は変わらない」性質を整数の例で確かめましょう。",
            "The child multiplies only the dividend by 10 or 100. Go back to the rule that multiplying both leaves the quotient unchanged."),
        "decimal-divide", "decimal-divide-whole");

    public static readonly Misconception LostRemainderPoint = new(
        "decimal-lost-remainder-point",
        new("あまりの小数点をもとにもどさなかった", "Lost the point of the remainder"),
        new("あまりの {小数点|しょうすうてん}は、{元|もと}の {小数点|しょうすうてん}に そろえるよ。",
            "The remainder takes its point from the number before you moved it."),
        new("小数点を移した後の数のままあまりを答えています。あまりは元の大きさの単位で表すことを、テープの図で確かめましょう。",
            "The child reads the remainder after moving the points. Show on a tape that it is measured in the old unit."),
        "decimal-divide", "decimal-divide-whole");

    public static readonly Misconception StoppedSharingEarly = new(
        "decimal-remainder-too-big",
        new("あまりが わる数より大きい", "Remainder not smaller than the divisor"),
        new("あまりから まだ もう 1つ とれるよ。",
            "You can still take one more out of what is left over."),
        new("商を1小さくして止めています。あまり＜わる数を確かめさせましょう。",
            "The child stops one too early. Check that the remainder is smaller than the divisor."),
        "decimal-divide", "division-remainder");
}
