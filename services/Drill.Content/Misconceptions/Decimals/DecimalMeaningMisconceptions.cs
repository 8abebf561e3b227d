using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Decimals;

/// <summary>Wrong ideas about what multiplying and dividing by a decimal means.</summary>
internal static class DecimalMeaningMisconceptions
{
    public static readonly Misconception TimesMakesBigger = new(
        "decimal-meaning-times-makes-bigger",
        new("かけると大きくなると思っている", "Thinks multiplying makes bigger"),
        new("1より {小|ちい}さい {数|かず}を かけると、もとの {数|かず}より {小|ちい}さく なるよ。", "Times a number below 1 makes it smaller."),
        new("整数のかけ算の経験から、かけると必ず大きくなると考えています。数直線で1倍のところを基準に、0.8倍がその手前にあることを確かめましょう。",
            "From whole numbers the child thinks that multiplying always makes bigger. Mark 1 time on a number line; 0.8 times lies before it."),
        "decimal-multiply", "decimal-operation-size");

    public static readonly Misconception DividingMakesSmaller = new(
        "decimal-meaning-dividing-makes-smaller",
        new("わると小さくなると思っている", "Thinks dividing makes smaller"),
        new("1より {小|ちい}さい {数|かず}で わると、もとの {数|かず}より {大|おお}きく なるよ。", "Divided by a number below 1 it becomes bigger."),
        new("整数のわり算の経験から、わると必ず小さくなると考えています。0.5Lで何m²なら1Lではその倍、のように1にあたる大きさで確かめましょう。",
            "From whole numbers the child thinks that dividing always makes smaller. Ask for the amount of 1 when 0.5 is known."),
        "decimal-divide", "decimal-operation-size");

    public static readonly Misconception ReversedSign = new(
        "decimal-meaning-reversed-sign",
        new("大小の判断が逆", "Turned the comparison round"),
        new("かける {数|かず}や わる {数|かず}が、1より {大|おお}きいか {小|ちい}さいかを {見|み}よう。", "Look whether the number you multiply or divide by is above or below 1."),
        new("1より大きい数のときの関係を逆にしています。まず整数の例（×2、÷2）で確かめてから小数にもどしましょう。",
            "The relation for numbers above 1 is turned round. Check with ×2 and ÷2 first."),
        "decimal-operation-size");

    public static readonly Misconception ChoseOtherOperation = new(
        "decimal-meaning-other-operation",
        new("かけ算とわり算を取りちがえた", "Took the other operation"),
        new("1に あたる {大|おお}きさが わかって いる？ それを {求|もと}める？ {数直線|すうちょくせん}に かいて みよう。", "Is the amount for 1 known, or asked? Draw a number line."),
        new("数の大小や『小さくなりそう』という感覚で演算を決めています。2本の数直線で1にあたる量を探させましょう。",
            "The operation is guessed from the size of the numbers. Look for the amount of 1 on a double number line."),
        "decimal-operation-choice", "decimal-divide");

    public static readonly Misconception SwappedDivision = new(
        "decimal-meaning-swapped-division",
        new("わられる数とわる数が逆", "Divided the wrong way round"),
        new("どちらが「もと」かな？ 「もと」で わるよ。", "Which one is compared with? Divide by that one."),
        new("大きい数を小さい数でわろうとして順序が逆になっています。『□の何倍か』の□がもとにする量であることを線で示しましょう。",
            "The larger is divided by the smaller. In \"how many times □\", the □ is what you divide by."),
        "times-as-decimal", "decimal-divide");

    public static readonly Misconception TookDifference = new(
        "decimal-meaning-took-difference",
        new("何倍かを差で答えた", "Answered with the difference"),
        new("{何倍|なんばい}かを くらべるよ。ひき{算|ざん}では なく わり{算|ざん}だよ。", "\"How many times\" is a division, not a subtraction."),
        new("『何倍』を『どれだけ多い』と受けとっています。整数の例（6mは2mの3倍）で図にかいて比べましょう。",
            "\"How many times\" is taken for \"how much more\". Draw 6 m and 2 m and count."),
        "times-as-decimal", "division-facts");

    public static readonly Misconception ForgotSecondProduct = new(
        "decimal-rule-forgot-second",
        new("2つの数のうち一方しか使わなかった", "Used only one of the two numbers"),
        new("□には 2つの {数|かず}から {求|もと}めた {数|かず}が {入|はい}るよ。{左|ひだり}と {右|みぎ}の {式|しき}を くらべよう。", "What goes in □ comes from two numbers. Compare the left side with the right."),
        new("分配法則で後の項にかけ忘れています。長方形を2つに分けた面積の図で両方に同じ数がかかることを確かめましょう。",
            "One part is left without its factor. Show a rectangle cut in two: both parts have the same width."),
        "decimal-calculation-rules", "order-of-operations");

    public static readonly Misconception WrongPartner = new(
        "decimal-rule-wrong-partner",
        new("きまりで残る数を取りちがえた", "Took the wrong number out"),
        new("{左|ひだり}と {右|みぎ}で、{同|おな}じ {数|かず}は どれかな？ のこった {数|かず}が □だよ。", "Which numbers are on both sides? What is left over is □."),
        new("共通の数と残りの数を取りちがえています。共通の数に印をつけ、□に入る数を左の式から選ばせましょう。",
            "The common number is mixed up with the rest. Mark what is on both sides."),
        "decimal-calculation-rules", "order-of-operations");

    public static readonly Misconception TruncatedQuotient = new(
        "quotient-truncated",
        new("四捨五入せずに切り捨てた", "Cut off instead of rounding"),
        new("1つ {下|した}の {位|くらい}まで {計算|けいさん}して {四捨五入|ししゃごにゅう}しよう。", "Divide one place further, then round."),
        new("求める位で計算を止めています。求める位より一つ下まで商を立ててから四捨五入することを手順として書かせましょう。",
            "The division stops at the asked place. Find one more digit, then round."),
        "round-numbers", "decimal-divide");

    public static readonly Misconception RoundedToOtherPlace = new(
        "quotient-rounded-other-place",
        new("別の位で四捨五入した", "Rounded to another place"),
        new("どの {位|くらい}までの がい{数|すう}に するのかな？ もんだいを よもう。", "Which place does the question ask for?"),
        new("小数第一位・第二位、上から何けたのちがいを取りちがえています。求める位の数字に○をつけてから四捨五入させましょう。",
            "The asked place is mixed up. Ring the digit of that place first."),
        "round-numbers");

    public static readonly Misconception MultipliedForWhole = new(
        "decimal-times-multiplied-for-whole",
        new("もとの大きさを求めるのにかけた", "Multiplied to find the base"),
        new("□の {何倍|なんばい}かが わかって いるね。□ × {倍|ばい} = {大|おお}きさ の {式|しき}に しよう。", "Write □ × times = amount, then find □."),
        new("もとにする大きさを求める場面でかけています。□を使ってかけ算の式に表してから、わり算でもどらせましょう。",
            "The child multiplies to find the base. Write it with □ first and undo it by dividing."),
        "times-as-decimal");
}
