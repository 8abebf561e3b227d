using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Calculation;

/// <summary>Wrong ways of calculating with positive and negative numbers.</summary>
internal static class SignedCalculationMisconceptions
{
    public static readonly Misconception AddedSizes = new(
        "signed-added-sizes",
        new("異符号の和で絶対値をたした", "Added the absolute values though the signs differ"),
        new("{符号|ふごう}が{異|こと}なる2{数|すう}の{和|わ}は、{絶対値|ぜったいち}の{大|おお}きい{方|ほう}から{小|ちい}さい{方|ほう}をひき、{絶対値|ぜったいち}の{大|おお}きい{方|ほう}の{符号|ふごう}をつけます。",
            "When the signs differ, take the smaller absolute value from the greater one and keep the sign of the greater."),
        new("同符号の加法の手順をそのまま使っています。数直線上の移動や、正と負の駒を打ち消し合う操作に戻りましょう。",
            "The rule for equal signs was used. Go back to moves on the number line or counters that cancel."),
        "signed-add");

    public static readonly Misconception SubtractedSizes = new(
        "signed-subtracted-sizes",
        new("同符号の和で絶対値をひいた", "Subtracted the absolute values though the signs are equal"),
        new("{符号|ふごう}が{同|おな}じ2{数|すう}の{和|わ}は、{絶対値|ぜったいち}をたして、{共通|きょうつう}の{符号|ふごう}をつけます。", "When the signs are equal, add the absolute values and keep the sign."),
        new("負の数があると必ずひくと考えています。同じ向きに2回進む数直線の図で確かめましょう。",
            "The student subtracts whenever a minus is seen. Draw two moves in the same direction."),
        "signed-add");

    public static readonly Misconception WrongSign = new(
        "signed-wrong-sign",
        new("大きさは正しいが符号が逆", "Right size, wrong sign"),
        new("{大|おお}きさは{合|あ}っています。{符号|ふごう}を{先|さき}に{決|き}めてから{計算|けいさん}しましょう。", "The size is right. Decide the sign first, then calculate."),
        new("符号の決定を後回しにして、忘れたり取り違えたりしています。「先に符号、次に絶対値」の順に書かせましょう。",
            "The sign is left to the end and lost. Have the sign written first, then the absolute value."),
        "signed-add", "signed-multiply");

    public static readonly Misconception SubtractedAsAdded = new(
        "signed-subtracted-as-added",
        new("ひく数の符号を変えずに加法にした", "Made a sum without changing the sign"),
        new("ひくことは、ひく{数|かず}の{符号|ふごう}を{変|か}えてたすことと{同|おな}じです。", "To subtract is to add the number with its sign changed."),
        new("減法を加法に直すとき、ひく数の符号を変えていません。「−(−5)→+(+5)」と2か所が変わることを色分けで示しましょう。",
            "The sign of the subtracted number was not changed. Show in colour that two things change: −(−5) becomes +(+5)."),
        "signed-subtract", "signed-add");

    public static readonly Misconception SumRuleForProduct = new(
        "signed-sum-rule-for-product",
        new("積の符号を和のきまりで決めた", "Used the rule of sums for the sign of a product"),
        new("{積|せき}や{商|しょう}の{符号|ふごう}は、{負|ふ}の{数|すう}が{奇数|きすう}{個|こ}なら−、{偶数|ぐうすう}{個|こ}なら+です。", "A product or quotient is negative when the number of negative factors is odd, positive when it is even."),
        new("「負が2つだから負」と和のきまりを使っています。(−2)×2、(−2)×1、(−2)×0、…と並べ、規則が続くように決まることを見せましょう。",
            "\"Both are negative, so negative\" is the rule of sums. Continue the row (−2)×2, (−2)×1, (−2)×0, … and see the pattern go on."),
        "signed-multiply");

    public static readonly Misconception PowerTimesExponent = new(
        "signed-power-times-exponent",
        new("指数をかけた", "Multiplied by the exponent"),
        new("{指数|しすう}は、{同|おな}じ{数|かず}を{何個|なんこ}かけ{合|あ}わせるかを{表|あらわ}しています。", "The exponent tells how many times the number is a factor."),
        new("3²を3×2としています。かけ合わせる数を省略せずに書かせ、個数を指数と対応させましょう。",
            "3² was read as 3 × 2. Write all the factors out and match their number with the exponent."),
        "signed-power");

    public static readonly Misconception PowerOfSign = new(
        "signed-power-of-sign",
        new("(−3)²と−3²を取り違えた", "Mixed up (−3)² and −3²"),
        new("{指数|しすう}が、かっこ{全体|ぜんたい}についているのか、{数|かず}だけについているのかを{見|み}ましょう。", "See whether the exponent belongs to the bracket or to the number alone."),
        new("指数がどこまでかかるかを見ていません。(−3)²=(−3)×(−3)、−3²=−(3×3) と書き下させると区別できます。",
            "The reach of the exponent was not seen. Write (−3)² = (−3)×(−3) and −3² = −(3×3)."),
        "signed-power");

    public static readonly Misconception InvertedSign = new(
        "signed-inverted-sign",
        new("逆数にするとき符号も変えた", "Changed the sign with the reciprocal"),
        new("{逆数|ぎゃくすう}は、かけて1になる{数|かず}です。{符号|ふごう}は{変|か}わりません。", "A number and its reciprocal multiply to 1, so the sign stays."),
        new("逆数と反対の数を混同しています。元の数とかけて1になるか確かめさせましょう。",
            "Reciprocal and opposite are mixed up. Check that the two multiply to 1."),
        "signed-divide");

    public static readonly Misconception DistributedFirstOnly = new(
        "signed-distributed-first-only",
        new("分配法則で前の項だけにかけた", "Multiplied the first term only"),
        new("かっこの{中|なか}のすべての{項|こう}にかけましょう。", "Multiply every term in the bracket."),
        new("かっこの前の数を最初の項にしかかけていません。長方形の面積図で2つの部分を見せると両方にかける必要が分かります。",
            "The factor reached the first term only. A rectangle cut in two shows why both parts are multiplied."),
        "signed-distributive", "linear-times-number");

    public static readonly Misconception ForgotBase = new(
        "signed-mean-forgot-base",
        new("仮平均をたさなかった", "Did not add the base again"),
        new("{基準|きじゅん}との{差|さ}の{平均|へいきん}が{出|で}ました。{最後|さいご}に{基準|きじゅん}の{値|あたい}をたしましょう。", "That is the mean of the differences. Add the base at the end."),
        new("基準との差の平均を平均そのものと考えています。元のデータの大きさと見比べさせましょう。",
            "The mean of the differences is taken for the mean. Compare it with the data."),
        "assumed-mean");

    public static readonly Misconception LostSignsInMean = new(
        "signed-mean-lost-signs",
        new("差の符号を無視して合計した", "Added the differences without their signs"),
        new("{基準|きじゅん}より{小|ちい}さい{差|さ}は{負|ふ}の{数|すう}です。{符号|ふごう}をつけて{合計|ごうけい}しましょう。", "Differences below the base are negative. Add them with their signs."),
        new("差をすべて正の数として合計しています。正の差と負の差を別々に合計してから合わせるとよいでしょう。",
            "All differences were taken as positive. Add the positive and the negative ones apart, then together."),
        "assumed-mean", "signed-sum-of-terms");

    public static readonly Misconception SumNotMean = new(
        "signed-mean-not-divided",
        new("差の合計を個数でわらなかった", "Did not divide the sum of the differences"),
        new("{差|さ}の{合計|ごうけい}を、データの{個数|こすう}でわりましたか。", "Did you divide the sum of the differences by how many there are?"),
        new("差の合計をそのまま基準にたしています。平均の意味（ならす）を図で思い出させましょう。",
            "The sum of the differences was added to the base. Recall that a mean levels things out."),
        "assumed-mean");
}
