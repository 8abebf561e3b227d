using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Relations;

/// <summary>Wrong ideas about functions, proportion and inverse proportion.</summary>
internal static class FunctionMisconceptions
{
    public static readonly Misconception NotDetermined = new(
        "function-not-determined",
        new("1つに決まらないのに関数とした", "Called it a function though it is not determined"),
        new("xの{値|あたい}を1つ{決|き}めたとき、yの{値|あたい}がただ1つに{決|き}まるか{確|たし}かめましょう。", "Choose one value of x. Is there only one value of y?"),
        new("関係がありそうなら関数だと判断しています。具体的なxの値を決め、yの値が1つに定まるか反例を探させましょう。",
            "Anything that seems related is called a function. Choose an x and look for two different values of y."),
        "function-meaning");

    public static readonly Misconception FunctionsAreProportional = new(
        "function-only-proportion",
        new("比例でないと関数でないと考えた", "Thought that only a proportion is a function"),
        new("{比例|ひれい}でなくても、xを{決|き}めるとyがただ1つ{決|き}まれば{関数|かんすう}です。", "It need not be proportional: when x determines y, it is a function."),
        new("関数を比例や反比例と同じ意味に受け取っています。正方形の面積など、比例でない関数の例を加えましょう。",
            "Function is taken for proportion. Add examples such as the area of a square."),
        "function-meaning");

    public static readonly Misconception OtherVariable = new(
        "function-other-variable",
        new("もう一方の変数の変域を答えた", "Gave the range of the other variable"),
        new("どちらの{変数|へんすう}の{変域|へんいき}を{求|もと}めるのか、{確|たし}かめましょう。", "Check which variable's range is asked for."),
        new("xとyのどちらの範囲を答えているかがあいまいです。xの範囲とyの範囲を上下に並べて書かせましょう。",
            "The two ranges are mixed up. Have both written, one under the other."),
        "variable-domain");

    public static readonly Misconception InvertedConstant = new(
        "function-inverted-constant",
        new("比例定数をx÷yで求めた", "Divided x by y for the constant"),
        new("{比例|ひれい}の{式|しき}y=axでは、aはyの{値|あたい}をxの{値|あたい}でわって{求|もと}めます。", "In y = ax, a is y divided by x."),
        new("わる順序を逆にしています。求めた式にxの値を代入し、yの値になるか確かめさせましょう。",
            "The division was turned round. Put x into the result and compare with y."),
        "function-proportion-equation");

    public static readonly Misconception UsedDifference = new(
        "function-used-difference",
        new("xとyの差で式をつくった", "Built the formula from the difference"),
        new("{比例|ひれい}ではyはxの{何|なん}{倍|ばい}かが{一定|いってい}です。{差|さ}は{一定|いってい}ではありません。", "In a proportion y is always the same multiple of x; the difference is not constant."),
        new("y=x+bのように差に着目しています。xが2倍、3倍のときのyを表で調べさせましょう。",
            "The difference was looked at, as in y = x + b. Make a table for twice and three times x."),
        "function-proportion-equation", "function-proportion-value");

    public static readonly Misconception ProportionForInverse = new(
        "function-proportion-for-inverse",
        new("反比例を比例として計算した", "Treated an inverse proportion as a proportion"),
        new("{反比例|はんぴれい}ではxとyの{積|せき}が{一定|いってい}です。", "In an inverse proportion the product of x and y is constant."),
        new("比例の手順をそのまま使っています。xが2倍になるとyは2分の1になることを表で確かめましょう。",
            "The steps for proportion were used. See in a table that y halves when x doubles."),
        "function-inverse-equation", "function-inverse-value");

    public static readonly Misconception InverseForProportion = new(
        "function-inverse-for-proportion",
        new("比例を反比例として計算した", "Treated a proportion as an inverse proportion"),
        new("{比例|ひれい}ではxが2{倍|ばい}、3{倍|ばい}になるとyも2{倍|ばい}、3{倍|ばい}になります。", "In a proportion y doubles when x doubles."),
        new("比例と反比例の区別があいまいです。対応する値の商と積のどちらが一定かを調べさせましょう。",
            "The two are confused. Look whether the quotient or the product stays the same."),
        "function-proportion-equation", "function-use");

    public static readonly Misconception LostSign = new(
        "function-lost-sign",
        new("比例定数や値の符号をまちがえた", "Wrong sign of the constant or the value"),
        new("xとyの{符号|ふごう}が{異|こと}なるとき、{比例定数|ひれいていすう}は{負|ふ}の{数|すう}です。", "When x and y have different signs the constant is negative."),
        new("大きさだけを計算しています。グラフが右上がりか右下がりかと結び付けて符号を確かめさせましょう。",
            "Only the size was worked out. Link the sign with a graph that rises or falls."),
        "function-proportion-equation", "function-proportion-graph");

    public static readonly Misconception SwappedCoordinates = new(
        "function-swapped-coordinates",
        new("x座標とy座標を入れかえた", "Swapped the coordinates"),
        new("{座標|ざひょう}は(x{座標|ざひょう}, y{座標|ざひょう})の{順|じゅん}です。{先|さき}に{左右|さゆう}、{次|つぎ}に{上下|じょうげ}を{見|み}ましょう。", "Coordinates are (x, y): first left or right, then up or down."),
        new("縦・横の順序が定着していません。原点から「横に、縦に」と声に出して動かせましょう。",
            "The order is not settled. Move from the origin, saying \"across, then up\"."),
        "coordinates");

    public static readonly Misconception MirroredCoordinates = new(
        "function-mirrored-coordinates",
        new("座標の符号をまちがえた", "Wrong sign of a coordinate"),
        new("{原点|げんてん}の{左側|ひだりがわ}はx{座標|ざひょう}が{負|ふ}、{下側|したがわ}はy{座標|ざひょう}が{負|ふ}です。", "Left of the origin x is negative; below it y is negative."),
        new("負の側の向きを取り違えています。4つの部分の符号の組を図に書き込ませましょう。",
            "The negative directions are confused. Write the pair of signs into each quarter of the plane."),
        "coordinates", "signed-number-line");
}
