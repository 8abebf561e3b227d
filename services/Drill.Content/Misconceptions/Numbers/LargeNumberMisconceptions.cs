using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Numbers;

/// <summary>Wrong ideas about numbers of 億 and 兆.</summary>
internal static class LargeNumberMisconceptions
{
    public static readonly Misconception SkippedEmptyPlaces = new(
        "number-large-skipped-empty-places",
        new("大きな数の空位に0を書かなかった", "Left out zeros of empty places in a large number"),
        new("{万|まん}や {億|おく}の まとまりは 4けたずつだよ。ない {位|くらい}には 0を {書|か}こう。", "Each group of man and oku has four digits. Write 0 where a place is empty."),
        new("「3億20万」を 320 と続けて書き、4けたごとのまとまりをそろえていません。4けたごとに区切った位取り表に書き入れ、空いた位に0を書かせましょう。",
            "The child writes the groups side by side without filling them to four digits. Use a place-value chart ruled every four digits."),
        "large-number-read", "place-value-1000");

    public static readonly Misconception GroupedByThree = new(
        "number-large-grouped-by-three",
        new("3けたごとに万・億が変わると考えた", "Changed the unit every three digits"),
        new("{万|まん}、{億|おく}、{兆|ちょう}は 4けたごとに かわるよ。4けたずつ {区切|くぎ}ろう。", "Man, oku and cho change every four digits. Mark off groups of four."),
        new("3けたごとのコンマに引かれ、1000が集まると次の単位になると考えています。右から4けたごとに線を引き、線の左に万・億・兆と書かせましょう。",
            "Commas every three digits lead the child to change the unit after three. Draw a line every four digits from the right and write the units above them."),
        "large-number-read");

    public static readonly Misconception OneZeroShort = new(
        "number-large-one-zero-short",
        new("0が1つ少ない", "One zero too few"),
        new("0が いくつ つくか、もう いちど {数|かぞ}えよう。", "Count once more how many zeros there are."),
        new("単位の換算や10倍で0を1つ落としています。「10こで1つ上の位」を位取り表の移動で確かめましょう。",
            "A zero is lost when changing units or multiplying by 10. Move the digits in a place-value chart."),
        "large-number-tenfold", "large-number-read");

    public static readonly Misconception OneZeroLong = new(
        "number-large-one-zero-long",
        new("0が1つ多い", "One zero too many"),
        new("{位|くらい}が いくつ {動|うご}くか、もう いちど {数|かぞ}えよう。", "Count once more how many places the digits move."),
        new("単位の換算や10倍で0を1つ多くつけています。位取り表で数字が何けた動くかを確かめましょう。",
            "A zero too many when changing units or multiplying. Look at the place-value chart to see how many places the digits move."),
        "large-number-tenfold", "large-number-read");

    public static readonly Misconception MovedOtherWay = new(
        "number-large-moved-other-way",
        new("10倍と10でわるを逆にした", "Mixed up ×10 and ÷10"),
        new("10{倍|ばい}すると {大|おお}きく、10で わると {小|ちい}さく なるよ。", "Times 10 makes it larger, divided by 10 makes it smaller."),
        new("10倍する場面で位を下げて（または逆にして）います。答えが元の数より大きくなるか小さくなるかを先に言わせましょう。",
            "The child moves the digits the wrong way. Ask first whether the answer must be larger or smaller."),
        "large-number-tenfold");

    public static readonly Misconception ComparedLeadingDigits = new(
        "number-large-compared-leading-digits",
        new("単位やけた数を見ずに最初の数字で比べた", "Compared leading digits without looking at the units"),
        new("まず {兆|ちょう}や {億|おく}、けたの {数|かず}を くらべよう。", "First compare cho, oku and how many digits there are."),
        new("単位やけた数をそろえず、最初の数字の大きさで比べています。同じ位取り表に縦に並べて書かせると気づけます。",
            "The child looks at the first digits only. Write the numbers one above the other in one place-value chart."),
        "large-number-compare", "compare-1000");

    public static readonly Misconception DroppedZeroOfFactors = new(
        "number-large-dropped-zero-of-factors",
        new("はぶいた0をつけ忘れた", "Did not put back the zeros left out"),
        new("{計算|けいさん}の さいごに、はぶいた 0を ぜんぶ つけたかな？", "Did you put back every zero you left out?"),
        new("終わりの0を省いて計算したあと、その分の0を積につけていません。「280は28の10倍」と言葉にしてから計算させましょう。",
            "The child calculates without the final zeros and does not put all of them back. Say “280 is 28 times 10” first."),
        "large-number-product", "multiply-by-2digit");

    public static readonly Misconception ClosedUpZeroRow = new(
        "number-large-closed-up-zero-row",
        new("かける数の0の位をつめて計算した", "Ignored the 0 inside the multiplier"),
        new("かける{数|かず}の {十|じゅう}の {位|くらい}が 0の ときも、{百|ひゃく}の {位|くらい}の {積|せき}は 2けた {左|ひだり}に {書|か}くよ。",
            "Even when the tens are 0, the product of the hundreds is written two places to the left."),
        new("204をかけるとき、24をかけたのと同じ積にしています。204 = 200 + 4 に分けて、百の位の積の位置を確かめましょう。",
            "The child multiplies by 24 instead of 204. Split 204 into 200 + 4 and look at the place of the second row."),
        "large-number-product", "multiply-by-2digit");

    public static readonly Misconception MultipliedUnitsOnce = new(
        "number-large-unit-of-product",
        new("万×万の単位を万のままにした", "Kept the unit man in man × man"),
        new("1{万|まん}×1{万|まん}は 1{億|おく}だよ。0の {数|かず}を {数|かぞ}えて みよう。", "1 man × 1 man is 1 oku. Count the zeros."),
        new("万×万を万のまま答えています。1万×1万の0の数を数え、0が8つ並ぶ数が1億であることを確かめましょう。",
            "The child keeps the unit man. Count the zeros of 10,000 × 10,000."),
        "large-number-product", "large-number-read");

    public static readonly Misconception SawNoDifference = new(
        "number-large-saw-no-difference",
        new("けた数のちがいを見落とした", "Overlooked a digit"),
        new("けたの {数|かず}を 1つずつ {数|かぞ}えよう。おなじかな？", "Count the digits one by one. Are they as many?"),
        new("0の並びを目で見て、けた数が同じと思いこんでいます。4けたごとに区切り線を入れて数えさせましょう。",
            "Many zeros in a row look alike. Have the child mark off groups of four and count."),
        "large-number-read", "large-number-compare");

    public static readonly Misconception SortedOtherWay = new(
        "number-large-sorted-other-way",
        new("並べる向きが逆", "Sorted the other way round"),
        new("{多|おお}い {順|じゅん}かな、{少|すく}ない {順|じゅん}かな。もう いちど {読|よ}もう。", "Largest first or smallest first? Read it again."),
        new("大小は分かっていますが、並べる向きを読み違えています。「多い順」に下線を引かせましょう。",
            "The child compares well but sorts the other way. Underline the words that say which comes first."),
        "large-number-compare");
}
