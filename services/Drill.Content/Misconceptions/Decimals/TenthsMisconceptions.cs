using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Decimals;

/// <summary>Wrong ideas about the place of tenths, and about the place of fractions on a line.</summary>
internal static class TenthsMisconceptions
{
    public static readonly Misconception OnlyTenths = new(
        "tenths-only-tenths",
        new("小数点より右の数字だけを見た", "Looked only at the digit after the point"),
        new("{小数点|しょうすうてん}の {左|ひだり}の {数|かず}も {見|み}よう。1は 0.1が 10こだよ。", "Look at the number before the point too. 1 is ten tenths."),
        new("2.9と3.1を9と1で比べるなど、整数部分を見ていません。数直線で整数の目もりを先に確かめましょう。",
            "2.9 and 3.1 are compared by 9 and 1. Find the whole number on the line first."),
        "decimal-place", "decimal-line");

    public static readonly Misconception IgnoredPoint = new(
        "tenths-ignored-point",
        new("小数点を見ずに整数として比べた", "Compared as whole numbers, ignoring the point"),
        new("{小数点|しょうすうてん}の {場所|ばしょ}を そろえて くらべよう。", "Line the points up, then compare."),
        new("4と3.8を4と38として比べています。4を4.0と書き、位をそろえてから比べさせましょう。",
            "4 and 3.8 are compared as 4 and 38. Write 4 as 4.0 and line the places up."),
        "decimal-compare");

    public static readonly Misconception JoinedAsWhole = new(
        "tenths-joined-as-whole",
        new("小さい単位の数を0.1の位に直さなかった", "Added the smaller unit without changing it to tenths"),
        new("1mmは 0.1cm、1dLは 0.1Lだよ。", "1 mm is 0.1 cm and 1 dL is 0.1 L."),
        new("4cm7mmを11cmや47cmとしています。ものさしで1mmが1cmを10等分した1つ分であることを確かめましょう。",
            "4 cm 7 mm becomes 11 or 47 cm. See on a ruler that 1 mm is one of ten parts of 1 cm."),
        "decimal-place");

    public static readonly Misconception CountedFromOne = new(
        "tenths-fraction-from-one",
        new("1から数えた所に印をつけた", "Counted from 1 instead of from 0"),
        new("0から いくつ{分|ぶん}かを {数|かぞ}えよう。", "Count the parts from 0."),
        new("左右を取り違え、1の側から数えています。0から順に「1/5、2/5…」と唱えながら動かせましょう。",
            "The child counts from the other end. Move from 0 and say one fifth, two fifths…"),
        "fraction-line");

    public static readonly Misconception WholeNotSeen = new(
        "tenths-whole-not-seen",
        new("1に等しい分数を1とちがう数と考えた", "Did not see that n/n is 1"),
        new("{上|うえ}と {下|した}が {同|おな}じ {数|かず}の {分数|ぶんすう}は 1だよ。", "A fraction with the same number above and below is 1."),
        new("分子・分母の数の大きさだけで判断しています。テープ図で5/5が1本分になることを確かめましょう。",
            "The size of the digits decides. See on a bar that five fifths are the whole."),
        "fraction-compare", "fraction-line");

    public static readonly Misconception ComparedWithNumerator = new(
        "tenths-compared-numerator-with-decimal",
        new("分子と小数をそのまま比べた", "Compared the numerator with the decimal as it stands"),
        new("$1/10$と 0.1は {同|おな}じ {大|おお}きさだよ。そろえてから くらべよう。", "$1/10$ and 0.1 are the same. Write both the same way first."),
        new("3/10の3と0.4を比べています。数直線の上下に分数と小数を書き、同じ所を確かめましょう。",
            "The 3 of 3/10 is compared with 0.4. Write fractions and decimals above and below one line."),
        "fraction-tenths-decimal");

    public static readonly Misconception NumeratorAfterDenominator = new(
        "tenths-wrote-both-numbers",
        new("分子と分母を小数点でつないだ", "Joined numerator and denominator with a point"),
        new("$1/10$が いくつ あるかな。0.1が {同|おな}じ {数|かず}だけ あるよ。", "How many tenths are there? There are as many 0.1."),
        new("3/10を3.10や0.310のように書いています。「1/10が3こ」を「0.1が3こ」と言いかえさせましょう。",
            "3/10 becomes 3.1. Say: three tenths are three times 0.1."),
        "fraction-tenths-decimal");

    public static readonly Misconception TookFromNumeratorOnly = new(
        "tenths-took-one-from-numerator",
        new("1を分子の1として引いた", "Took 1 for one part"),
        new("1を {分数|ぶんすう}に なおして {考|かんが}えよう。1は {上|うえ}と {下|した}が {同|おな}じ {数|かず}だよ。", "Write 1 as a fraction first: the same number above and below."),
        new("1−3/7を(3−1)/7としています。テープ図で1を7/7と表してから引かせましょう。",
            "1 − 3/7 becomes (3 − 1)/7. Write 1 as 7/7 on a bar first."),
        "fraction-subtract-same-unit");

    public static readonly Misconception AddedTops = new(
        "tenths-added-tops",
        new("分数のひき算をたし算にした", "Added the fractions instead of subtracting"),
        new("ひき{算|ざん}だよ。のこりや ちがいを もとめよう。", "It is a subtraction: what is left, or the difference."),
        new("記号や場面の読み違いです。答えがもとの数より小さくなるはずだと先に確かめましょう。",
            "The sign or the story was misread. Say first that the answer must be smaller."),
        "fraction-subtract-same-unit");

    public static readonly Misconception CopiedDecimal = new(
        "tenths-copied-decimal",
        new("小数をそのまま分子に書いた", "Copied the decimal as the numerator"),
        new("$1/10$が {何|なん}こ あるかな。0.1が いくつ{分|ぶん}かを {考|かんが}えよう。", "How many tenths are there? Count how many 0.1 it is."),
        new("分母の10が10分の1を表していることが小数と結びついていません。「0.7は0.1が7こ、1/10が7こ」と言いかえさせましょう。",
            "The denominator 10 is not linked with tenths. Say: 0.7 is seven times 0.1, seven tenths."),
        "fraction-tenths-decimal");

    public static readonly Misconception LostTenths = new(
        "tenths-lost-tenths",
        new("10分の1であることを忘れた", "Forgot that they are tenths"),
        new("$1/10$や 0.1の いくつ{分|ぶん}かを {考|かんが}えよう。1より {大|おお}きいかな。", "Think how many tenths it is. Is it more than 1?"),
        new("0.1の個数だけを答えにしています。1より大きいか小さいかの見当をつけさせましょう。",
            "The number of tenths alone is given. Ask whether it is more or less than 1."),
        "fraction-tenths-decimal", "decimal-place");
}
