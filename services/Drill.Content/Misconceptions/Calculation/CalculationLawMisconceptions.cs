using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Calculation;

/// <summary>Wrong ideas about laws of calculation, properties of division, and the place of digits.</summary>
internal static class CalculationLawMisconceptions
{
    public static readonly Misconception DistributedToOneOnly = new(
        "law-distributed-to-one-only",
        new("分配法則で一方にだけかけた", "Multiplied only one of the two"),
        new("（　）の {中|なか}の {両方|りょうほう}の {数|かず}に かけよう。", "Multiply both numbers in the brackets."),
        new("98×7を100×7−2としています。面積図で、ひく部分も7つ分あることを見せましょう。",
            "The child turns 98 × 7 into 100 × 7 − 2. Show on a rectangle that the part taken away is there 7 times."),
        "calculation-laws");

    public static readonly Misconception WrongRoundPartner = new(
        "law-wrong-sign-of-difference",
        new("たす・ひくを逆にした", "Added where the rest must be taken away"),
        new("きりの よい {数|かず}より {小|ちい}さいなら ひく、{大|おお}きいなら たすよ。", "Below the round number: take away. Above it: add."),
        new("きりのよい数との大小を取り違えています。数直線で、元の数がどちら側にあるか確かめましょう。",
            "The child goes to the wrong side of the round number. Look at it on a number line."),
        "calculation-laws");

    public static readonly Misconception UsedFirstTwoOnly = new(
        "law-left-out-a-factor",
        new("1つの数をかけ忘れた", "Left out one of the numbers"),
        new("{数|かず}は いくつ あったかな？ ぜんぶ つかおう。", "How many numbers were there? Use all of them."),
        new("くふうして計算した部分だけを答えています。式の数に印をつけながら使わせましょう。",
            "Only the clever part is given. Tick off each number as it is used."),
        "calculation-laws");

    public static readonly Misconception ScaledOneSide = new(
        "division-scaled-one-side",
        new("わられる数・わる数の一方だけを変えて考えた", "Scaled only one of the two numbers"),
        new("わられる{数|かず}と わる{数|かず}の {両方|りょうほう}が {何倍|なんばい}に なったかを {見|み}よう。", "Look how many times as large both numbers became."),
        new("両方を同じ数でわったのに商も変わると考えています。お金の場面で、全体も人数も同じ倍にして比べさせましょう。",
            "The child expects the quotient to change. Take money and people ten times each and compare."),
        "division-properties");

    public static readonly Misconception ForgotToAddRemainder = new(
        "division-check-forgot-remainder",
        new("たしかめの式であまりをたさなかった", "Left out the remainder in the check"),
        new("わる{数|かず}×{商|しょう}に、あまりを たそう。", "Add the remainder to divisor × quotient."),
        new("わる数×商だけで終わっています。配った分と残った分を合わせて全体になることを図で確かめましょう。",
            "The child stops at divisor × quotient. What was shared and what was left make the whole."),
        "division-properties", "divide-by-1digit");

    public static readonly Misconception AddedAllParts = new(
        "division-check-added-all",
        new("わる数・商・あまりをたした", "Added divisor, quotient and remainder"),
        new("1つ{分|ぶん}×いくつ{分|ぶん}は かけ{算|ざん}だよ。", "So many for each is a multiplication."),
        new("たしかめの式をたし算にしています。「□こずつ△人に配る」場面に戻して式を考えさせましょう。",
            "The child adds everything. Go back to “so many for each child”."),
        "division-properties");

    public static readonly Misconception PlaceOffByOne = new(
        "decimal-relative-size-off-by-one-place",
        new("0.01の個数を0.1の個数と取り違えた", "Counted tenths instead of hundredths"),
        new("0.1は 0.01の 10こ{分|ぶん}、1は 0.01の 100こ{分|ぶん}だよ。", "0.1 is 10 times 0.01, and 1 is 100 times 0.01."),
        new("単位の小数の大きさを1けた取り違えています。位取り表に書き、0.01を10個集めて0.1になることを確かめましょう。",
            "The unit is off by a place. Write it in a place-value chart: ten hundredths make one tenth."),
        "decimal-structure", "decimal-tenths-add");

    public static readonly Misconception LongerIsLarger = new(
        "decimal-longer-is-larger",
        new("小数点以下を整数とみて大小を比べた", "Compared the digits after the point as whole numbers"),
        new("{上|うえ}の {位|くらい}から {順|じゅん}に くらべよう。けたが {多|おお}いほど {大|おお}きいとは かぎらないよ。", "Compare from the highest place. More digits do not make it larger."),
        new("0.5より0.38が大きいと考えています。0.50と書いてけたをそろえ、数直線に置かせましょう。",
            "The child thinks 0.38 is larger than 0.5. Write 0.50 and put both on a number line."),
        "decimal-structure");

    public static readonly Misconception RememberedWrongEquals = new(
        "fraction-equal-same-difference",
        new("分母と分子に同じ数をたした分数を等しいとした", "Added the same number to top and bottom"),
        new("{数直線|すうちょくせん}で たてに {同|おな}じ ところに ある {分数|ぶんすう}を さがそう。", "Look for fractions at the same place on the number lines."),
        new("1/2と2/3を等しいとしています。同じ長さのテープを2等分・4等分…して重ねさせましょう。",
            "The child takes 1/2 and 2/3 for equal. Fold equal strips into halves, quarters … and lay them on each other."),
        "fraction-equal");

    public static readonly Misconception LargerBottomIsLarger = new(
        "fraction-larger-bottom-is-larger",
        new("分母が大きい分数を大きいとした", "Took the larger denominator for the larger fraction"),
        new("{分子|ぶんし}が {同|おな}じなら、{分母|ぶんぼ}が {大|おお}きいほど 1つ{分|ぶん}が {小|ちい}さいよ。", "With equal tops, the larger the bottom the smaller each piece."),
        new("分母の数の大きさで判断しています。同じテープを細かく分けるほど1つ分が小さくなることを確かめましょう。",
            "The child goes by the size of the denominator. The more pieces a strip is cut into, the smaller each one."),
        "fraction-equal");

    public static readonly Misconception IgnoredBrackets = new(
        "expression-missing-brackets",
        new("まとまりに（　）をつけなかった", "Left out the brackets around one amount"),
        new("{先|さき}に まとめて {計算|けいさん}する ところに（　）を つけよう。", "Put brackets around what is worked out first."),
        new("代金の合計などのまとまりを式に表せていません。言葉の式「出したお金−代金＝おつり」に数を当てはめさせましょう。",
            "One amount is not kept together. Put the numbers into words: paid − price = change."),
        "expression-story", "order-of-operations");

    public static readonly Misconception WrongOperationForStory = new(
        "expression-wrong-operation",
        new("場面に合わない計算を選んだ", "Chose an operation that does not fit"),
        new("おはなしを {図|ず}に かいて、{何|なに}を もとめる {式|しき}か たしかめよう。", "Draw the story and see what the line works out."),
        new("数だけを見て式を作っています。式のそれぞれの部分が何を表すか、言葉で言わせましょう。",
            "The line is made from the numbers only. Ask what each part of it stands for."),
        "expression-story");

    public static readonly Misconception MissedFiveBead = new(
        "soroban-missed-five-bead",
        new("五玉を1と数えた", "Counted the five-bead as one"),
        new("{上|うえ}の {五玉|ごだま}は 1こで 5だよ。", "The upper bead counts five."),
        new("五玉と一玉の区別がついていません。5をおく・とる動作を声に出して練習させましょう。",
            "Five-bead and one-beads are not told apart. Practise setting and clearing five aloud."),
        "soroban-numbers");

    public static readonly Misconception WrongRod = new(
        "soroban-wrong-rod",
        new("位（けた）を1つずらした", "Was one rod off"),
        new("{一|いち}の {位|くらい}の {定位点|ていいてん}を たしかめよう。", "Find the dot that marks the ones."),
        new("定位点を確かめずに位を決めています。一の位に指を置いてから、左へ十・百と唱えさせましょう。",
            "The ones are not found first. Put a finger on the dot, then say tens, hundreds to the left."),
        "soroban-numbers");

    public static readonly Misconception ForgotToCarryBead = new(
        "soroban-forgot-carry",
        new("くり上がりの玉を入れなかった（くり下がりの玉を取らなかった）", "Forgot the bead of the next rod"),
        new("10に なったら {左|ひだり}の けたに 1 {入|い}れよう。", "When it makes ten, move 1 on the rod to the left."),
        new("10をつくる操作で、左のけたの1を動かしていません。「7をたすには3とって10入れる」と唱えさせましょう。",
            "The bead of the left rod is not moved. Say: to add 7, take 3 and put 10."),
        "soroban-numbers");

    public static readonly Misconception SkippedDecimalPlace = new(
        "decimal-skipped-empty-place",
        new("空いた位の0を書かず、けたがずれた", "Skipped an empty place of a decimal"),
        new("{一|いち}の {位|くらい}から {順|じゅん}に、0.1、0.01、0.001の {位|くらい}を たしかめよう。", "Check the tenths, hundredths and thousandths in order."),
        new("小数の位を一つとばしています。位取り表に数を書き入れ、空いた位に0を書かせましょう。",
            "A place is skipped. Fill in a place-value chart and write 0 in the empty place."),
        "decimal-structure");

    public static readonly Misconception ShiftedTimes = new(
        "decimal-times-lost-point",
        new("小数倍の小数点を落とした", "Lost the point of the times"),
        new("{長|なが}さを くらべて、だいたい {何倍|なんばい}かを {先|さき}に {考|かんが}えよう。", "Compare the lengths first: about how many times is it?"),
        new("0.1倍のいくつ分かを、そのまま倍としています。テープの図で1より大きいか小さいかを確かめましょう。",
            "The count of tenths is given as the times. Look at the tapes: more or less than 1?"),
        "decimal-times", "decimal-structure");
}
