using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Algebra;

/// <summary>Wrong ways of setting up and solving equations.</summary>
internal static class EquationMisconceptions
{
    public static readonly Misconception MovedWithoutSign = new(
        "equation-moved-without-sign",
        new("移項で符号を変えなかった", "Moved a term without changing its sign"),
        new("{移項|いこう}すると、{項|こう}の{符号|ふごう}が{変|か}わります。", "A term changes its sign when it moves to the other side."),
        new("項をそのまま反対側に書いています。両辺に同じ数をたしたりひいたりする元の手順を間に書かせましょう。",
            "The term was copied to the other side. Have the step of adding or subtracting on both sides written between."),
        "equation-transpose", "equality-properties");

    public static readonly Misconception DividedWrongWay = new(
        "equation-divided-wrong-way",
        new("係数でわるとき逆にわった", "Divided the coefficient by the number"),
        new("xの{係数|けいすう}で{両辺|りょうへん}をわりましょう。", "Divide both sides by the coefficient of x."),
        new("ax=bでa÷bとしています。求めた値を元の式に代入して確かめる習慣をつけましょう。",
            "In ax = b the student took a ÷ b. Substitute the result into the equation as a check."),
        "equation-transpose");

    public static readonly Misconception SubtractedCoefficient = new(
        "equation-subtracted-coefficient",
        new("係数をわらずにひいた", "Subtracted the coefficient instead of dividing"),
        new("3xは3×xです。3をひくのではなく、3でわりましょう。", "3x means 3 × x: divide by 3 rather than subtract it."),
        new("係数を加法の項と同じように移しています。3x=x+x+xと書いて意味を確かめましょう。",
            "The coefficient was moved like a term. Write 3x as x + x + x."),
        "equality-properties", "equation-transpose");

    public static readonly Misconception LostSignOfSolution = new(
        "equation-lost-sign",
        new("解の符号が逆", "The sign of the solution is wrong"),
        new("{大|おお}きさは{合|あ}っています。{負|ふ}の{数|すう}でわるときの{符号|ふごう}を{確|たし}かめましょう。", "The size is right. Check the sign when you divide by a negative number."),
        new("−3x=12などで符号を落としています。元の方程式に代入して両辺を比べさせましょう。",
            "A sign was lost, as in −3x = 12. Substitute and compare both sides."),
        "equation-transpose", "signed-divide");

    public static readonly Misconception CheckedOneSide = new(
        "equation-checked-one-side",
        new("片方の辺の値だけを見た", "Looked at one side only"),
        new("{左辺|さへん}と{右辺|うへん}の{両方|りょうほう}に{代入|だいにゅう}して、{値|あたい}が{等|ひと}しくなるか{確|たし}かめましょう。", "Substitute on both sides and see whether they are equal."),
        new("方程式の解が「両辺を等しくする値」であることが定着していません。左辺・右辺の値の表をつくらせましょう。",
            "A solution makes both sides equal. Have a table of both sides made."),
        "equation-solution");

    public static readonly Misconception SolvedWithSignSlip = new(
        "equation-opposite-solution",
        new("符号が反対の数を解とした", "Took the number with the opposite sign"),
        new("{負|ふ}の{数|すう}を{代入|だいにゅう}するときは、かっこをつけて{計算|けいさん}しましょう。", "Put brackets round a negative number when you substitute it."),
        new("代入の計算で符号を誤っています。かっこをつけて代入する式を書かせましょう。",
            "A sign slipped in the substitution. Have the substitution written with brackets."),
        "equation-solution", "letter-substitute");

    public static readonly Misconception WrongProperty = new(
        "equation-wrong-property",
        new("使う等式の性質を取り違えた", "Took the wrong property of equality"),
        new("{左辺|さへん}をxだけにするには、{両辺|りょうへん}に{何|なに}をすればよいか{考|かんが}えましょう。", "What must be done to both sides so that x stands alone?"),
        new("逆の演算を選べていません。「+5を消すには5をひく」のように、消したいものと逆の演算を組にして言わせましょう。",
            "The inverse operation was not found. Pair them aloud: to remove + 5, subtract 5."),
        "equality-properties");

    public static readonly Misconception OnlyFractionSideMultiplied = new(
        "equation-multiplied-one-side",
        new("分母をはらうとき片方の辺や項にかけ忘れた", "Cleared the fractions on one side only"),
        new("{分母|ぶんぼ}をはらうときは、{両辺|りょうへん}のすべての{項|こう}に{同|おな}じ{数|かず}をかけます。", "Multiply every term on both sides by the same number."),
        new("整数の項や右辺にかけ忘れています。両辺を( )でくくってから数をかける式を書かせましょう。",
            "A whole term was left as it was. Put both sides in brackets before multiplying."),
        "equation-fractions", "equation-decimals");

    public static readonly Misconception MultipliedStraight = new(
        "equation-proportion-straight",
        new("比例式で外側と内側の積を取り違えた", "Multiplied the wrong terms of the proportion"),
        new("a：b＝c：dでは、{外側|そとがわ}の{項|こう}の{積|せき}と{内側|うちがわ}の{項|こう}の{積|せき}が{等|ひと}しくなります。", "In a : b = c : d the outer product equals the inner product."),
        new("前の項どうし、後の項どうしをかけるなどしています。外側と内側を弧で結んで積をつくらせましょう。",
            "The wrong terms were multiplied. Join the outer and the inner terms by arcs."),
        "ratio-equation");

    public static readonly Misconception KeptDifference = new(
        "equation-proportion-difference",
        new("比の差を等しいと考えた", "Kept the difference instead of the ratio"),
        new("{等|ひと}しいのは{差|さ}ではなく{比|ひ}です。{何|なん}{倍|ばい}になっているかを{見|み}ましょう。", "The ratio is equal, not the difference. Look at how many times."),
        new("比を差でとらえています。2：3＝4：6のような例で、何倍の関係かを矢印で書かせましょう。",
            "Ratios are read as differences. Mark with arrows how many times each number grows."),
        "ratio-equation");

    public static readonly Misconception IgnoredShortage = new(
        "equation-shortage-sign",
        new("余りと不足の符号を取り違えた", "Mixed up what is left over and what is missing"),
        new("{余|あま}るときは{配|くば}った{数|かず}より{多|おお}く、{不足|ふそく}するときは{配|くば}る{数|かず}より{少|すく}ないことに{注意|ちゅうい}しましょう。", "With some left over there are more than handed out; with some missing there are fewer."),
        new("余る・足りないを+−のどちらで表すか迷っています。テープ図で全体と配る数を並べて比べさせましょう。",
            "Left over and missing are confused. Compare the whole with what is handed out in a tape diagram."),
        "equation-excess-shortage");

    public static readonly Misconception AnsweredOtherQuantity = new(
        "equation-other-quantity",
        new("求めるものと別の量を答えた", "Answered with another quantity"),
        new("xで{表|あらわ}したものと、{問|と}われているものが{同|おな}じか{確|たし}かめましょう。", "Is what you called x the thing that is asked for?"),
        new("解をそのまま答えにしています。「何をxとしたか」「何を答えるか」を最初に書かせましょう。",
            "The solution was given as the answer. Have both written down first: what x is and what is asked."),
        "equation-price", "equation-consecutive");

    public static readonly Misconception OneAgeOnly = new(
        "equation-one-age-only",
        new("一方の年齢だけが変わるとした", "Let only one of the ages change"),
        new("{時|とき}がたつと、{2人|ふたり}とも{同|おな}じだけ{年|とし}をとります。", "As time passes both grow older by the same."),
        new("子の年齢だけにxをたしています。今とx年後の2人の年齢を表に書かせましょう。",
            "x was added to one age only. Make a table of both ages, now and in x years."),
        "equation-consecutive");

    public static readonly Misconception IgnoredHeadStart = new(
        "equation-ignored-head-start",
        new("先に進んだ分を考えなかった", "Ignored the head start"),
        new("{追|お}いつくとき、{2人|ふたり}の{進|すす}んだ{道|みち}のりが{等|ひと}しくなります。{先|さき}に{出|で}た{人|にん}の{時間|じかん}も{考|かんが}えましょう。", "On catching up both have gone equally far. Mind the time of the one who left first."),
        new("2人の時間を同じとしています。線分図に出発の時刻を書き入れさせましょう。",
            "Both were given the same time. Write the starting times into a diagram."),
        "equation-speed");

    public static readonly Misconception UsedSumOfSpeeds = new(
        "equation-wrong-speed",
        new("速さの和と差を取り違えた", "Mixed up the sum and the difference of the speeds"),
        new("{同|おな}じ{向|む}きなら{速|はや}さの{差|さ}、{向|む}かい{合|あ}うなら{速|はや}さの{和|わ}で{近|ちか}づきます。", "In the same direction the gap closes by the difference, towards each other by the sum of the speeds."),
        new("追いつく場面と出会う場面を区別していません。1分後の位置を図にかかせましょう。",
            "Catching up and meeting are not told apart. Draw where both are after one minute."),
        "equation-speed");
}
