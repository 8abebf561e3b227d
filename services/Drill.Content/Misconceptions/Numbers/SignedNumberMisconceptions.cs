using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Numbers;

/// <summary>Wrong ideas about what a number with a sign means, its place and its size.</summary>
internal static class SignedNumberMisconceptions
{
    public static readonly Misconception IgnoredDirection = new(
        "signed-ignored-direction",
        new("反対の向きなのに符号を変えていない", "Kept the sign for the opposite direction"),
        new("{反対|はんたい}の{性質|せいしつ}や{反対|はんたい}の{向|む}きは、{反対|はんたい}の{符号|ふごう}で{表|あらわ}します。", "What runs the opposite way has the opposite sign."),
        new("数の大きさだけに目が向き、基準からの向きを符号で表していません。数直線上で基準からどちらへ動くかを指で示させましょう。",
            "The student sees the size but not the direction. Show on a number line which way the quantity moves from the base."),
        "signed-number-meaning", "signed-number-line");

    public static readonly Misconception AnsweredValueItself = new(
        "signed-answered-value",
        new("基準との差ではなく元の量を答えた", "Gave the amount itself instead of the difference from the base"),
        new("{基準|きじゅん}を0と{考|かんが}えて、{基準|きじゅん}よりどれだけ{大|おお}きいか{小|ちい}さいかを{表|あらわ}しましょう。", "Take the base as 0 and tell how much more or less it is."),
        new("基準を0と見る見方ができていません。基準の量の真下に0を書いた数直線を使うと関係が見えます。",
            "The base is not yet seen as 0. Use a number line with 0 written under the base amount."),
        "signed-number-meaning");

    public static readonly Misconception LeftOutSign = new(
        "signed-left-out-sign",
        new("負の符号を落とした", "Left out the minus sign"),
        new("0より{小|ちい}さい{数|かず}には{負|ふ}の{符号|ふごう}−をつけます。", "A number below 0 has the sign −."),
        new("0からの距離だけを読んでいます。0の左右どちらにあるかを先に言わせてから距離を読ませましょう。",
            "Only the distance from 0 was read. Have the student say first on which side of 0 it lies."),
        "signed-number-line", "signed-number-meaning");

    public static readonly Misconception CountedWrongWay = new(
        "signed-counted-wrong-way",
        new("負の側の目盛りを逆向きに数えた", "Counted the marks the wrong way on the negative side"),
        new("0から{左|ひだり}へ{行|い}くほど、{数|かず}は{小|ちい}さくなります。0から{目盛|めも}りを{数|かぞ}えましょう。", "Numbers fall the further left of 0 you go. Count the marks from 0."),
        new("−2と−3の間を−2から右へ数えるなど、負の側でも右へ数える誤りです。0から左へ順に数を書き込ませると気づきます。",
            "On the negative side the student still counts to the right. Let them write the numbers leftwards from 0."),
        "signed-number-line");

    public static readonly Misconception ComparedSizes = new(
        "signed-compared-sizes",
        new("負の数を絶対値の大小で比べた", "Compared negative numbers by their absolute values"),
        new("{負|ふ}の{数|すう}は、{絶対値|ぜったいち}が{大|おお}きいほど{小|ちい}さくなります。{数直線|すうちょくせん}で{右|みぎ}にある{方|ほう}が{大|おお}きい{数|かず}です。",
            "Among negative numbers the one with the greater absolute value is smaller. Further right on the number line is greater."),
        new("符号を見ずに数字の大きさで比べています。気温など「−5度の方が寒い」場面と数直線を結び付けましょう。",
            "The student compares the digits only. Link the number line with temperatures: −5 is colder than −3."),
        "signed-number-line", "signed-compare");

    public static readonly Misconception KeptSignOfAbsolute = new(
        "signed-absolute-kept-sign",
        new("絶対値に符号を残した", "Kept the sign in the absolute value"),
        new("{絶対値|ぜったいち}は0からの{距離|きょり}です。{距離|きょり}に{負|ふ}の{符号|ふごう}はつきません。", "The absolute value is the distance from 0, and a distance has no minus sign."),
        new("絶対値を「その数そのもの」と考えています。0からの距離という意味を数直線で確かめましょう。",
            "The absolute value is taken for the number itself. Go back to its meaning as a distance from 0."),
        "absolute-value", "signed-number-line");

    public static readonly Misconception OneSideOnly = new(
        "signed-absolute-one-side",
        new("正の数だけを数えた", "Counted the positive numbers only"),
        new("0からの{距離|きょり}が{同|おな}じ{数|かず}は、{正|せい}の{側|がわ}と{負|ふ}の{側|がわ}に1つずつあります。", "At each distance from 0 there is one positive and one negative number."),
        new("負の側にも同じ距離の数があることを忘れています。数直線に範囲を塗らせると両側に気づきます。",
            "The negative side is forgotten. Let the student colour the range on a number line."),
        "absolute-value");

    public static readonly Misconception ForgotZero = new(
        "signed-absolute-forgot-zero",
        new("0を数えなかった", "Did not count 0"),
        new("0の{絶対値|ぜったいち}は0です。0もあてはまるか{確|たし}かめましょう。", "The absolute value of 0 is 0. See whether 0 fits too."),
        new("正の数と負の数を対で数え、0を落としています。当てはまる整数を小さい順に全部書かせましょう。",
            "Pairs are counted and 0 is missed. Have all fitting integers written in order."),
        "absolute-value");

    public static readonly Misconception ZeroIsNatural = new(
        "signed-zero-natural",
        new("0を自然数とした", "Took 0 for a natural number"),
        new("{中学校|ちゅうがっこう}では、{正|せい}の{整数|せいすう}1、2、3、…を{自然数|しぜんすう}といいます。0は{自然数|しぜんすう}ではありません。", "Here the positive integers 1, 2, 3, … are called natural numbers. 0 is not one of them."),
        new("整数と自然数の区別があいまいです。数直線を正の整数・0・負の整数に分けて名前を書かせましょう。",
            "Integers and natural numbers are mixed up. Name the three parts of the number line: positive, 0, negative."),
        "number-sets");

    public static readonly Misconception TookEveryPositive = new(
        "signed-positive-natural",
        new("小数や分数も自然数・整数とした", "Took decimals or fractions for integers"),
        new("{自然数|しぜんすう}や{整数|せいすう}に、{小数|しょうすう}や{分数|ぶんすう}はふくまれません。", "Decimals and fractions are not integers."),
        new("「正の数」と「自然数」を同じものと見ています。集合の図に数を書き入れる活動が有効です。",
            "\"Positive\" is taken for \"natural\". Sort numbers into a diagram of sets."),
        "number-sets");
}
