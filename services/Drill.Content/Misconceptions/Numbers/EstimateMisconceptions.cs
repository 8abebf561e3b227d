using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Numbers;

/// <summary>Wrong ideas about ranges of rounded numbers and about estimating.</summary>
internal static class EstimateMisconceptions
{
    public static readonly Misconception GaveRoundedNumber = new(
        "estimate-range-gave-rounded-number",
        new("範囲の端でなく、がい数そのものを答えた", "Gave the rounded number itself"),
        new("その がい{数|すう}に なる {数|かず}は ほかにも あるよ。{下|した}の {位|くらい}が 5の ところを {考|かんが}えよう。", "Other numbers round to it too. Think of where the next digit turns 5."),
        new("がい数に丸まる数が幅をもつことが捉えられていません。数直線に、四捨五入して同じ数になる部分を色でぬらせましょう。",
            "The child does not see that a whole stretch of numbers rounds to it. Colour that stretch on a number line."),
        "round-numbers");

    public static readonly Misconception WholeUnitAway = new(
        "estimate-range-whole-unit-away",
        new("一つ分の位の幅まで広げた", "Went a whole unit away"),
        new("{半分|はんぶん}より {遠|とお}い {数|かず}は、となりの がい{数|すう}に なるよ。", "A number more than half a unit away rounds to the next round number."),
        new("前後の区切りまで全部がその概数になると考えています。区切りと区切りの真ん中で分かれることを数直線で確かめましょう。",
            "The child takes everything up to the next round number. Show on a number line that the middle divides them."),
        "round-numbers");

    public static readonly Misconception OneBeyondBound = new(
        "estimate-range-one-beyond",
        new("範囲の端を1つまちがえた", "One beyond the bound"),
        new("その {数|かず}を {四捨五入|ししゃごにゅう}して たしかめよう。", "Round that number to check it."),
        new("5を切り上げる側に入れるか切り捨てる側に入れるかを取り違えています。答えを実際に四捨五入して確かめる習慣をつけましょう。",
            "The child puts the 5 on the wrong side. Make a habit of rounding the found number as a check."),
        "rounding-range", "round-numbers");

    public static readonly Misconception IncludedLessThanBound = new(
        "range-included-less-than-bound",
        new("「未満」にその数を入れた", "Counted the bound of “less than”"),
        new("「50{未満|みまん}」は 50より {小|ちい}さい {数|かず}。50は {入|はい}らないよ。", "“Less than 50” means below 50. 50 itself is not in it."),
        new("「未満」と「以下」を同じに見ています。数直線で、端を○（入らない）と●（入る）でかき分けさせましょう。",
            "“Less than” and “at most” are taken for the same. Draw the ends of the range as open and filled circles."),
        "rounding-range");

    public static readonly Misconception LeftOutBounds = new(
        "range-left-out-bounds",
        new("「以上」「以下」にその数を入れなかった", "Left out the bounds themselves"),
        new("「30{以上|いじょう}」は 30と、30より {大|おお}きい {数|かず}だよ。30も {入|はい}るよ。", "“30 or more” means 30 and everything above it. 30 is in it."),
        new("「以上」「以下」を「より大きい」「より小さい」と読んでいます。「以」は「それをふくむ」という印だと確かめましょう。",
            "The child reads “or more” as “more than”. Point out that the number itself is included."),
        "rounding-range");

    public static readonly Misconception RoundedTheResult = new(
        "estimate-rounded-the-result",
        new("計算してから四捨五入した", "Calculated first and rounded the result"),
        new("{先|さき}に それぞれの {数|かず}を がい{数|すう}に してから {計算|けいさん}しよう。", "Round each number first, then calculate."),
        new("正確に計算した結果を丸めています。見積もりは計算を楽にするためのものだと、暗算の速さを比べて実感させましょう。",
            "The child works exactly and rounds at the end. Let the class compare how much faster it goes the other way."),
        "round-numbers", "estimate-sum");

    public static readonly Misconception CutOffAll = new(
        "estimate-cut-off-all",
        new("すべて切り捨てて見積もった", "Rounded everything down"),
        new("{四捨五入|ししゃごにゅう}だよ。5、6、7、8、9は {切|き}り{上|あ}げよう。", "Round to the nearest: 5, 6, 7, 8 and 9 go up."),
        new("四捨五入と言われても、下の位をすべて0にして見積もっています。数ごとに四捨五入した数を書いてから計算させましょう。",
            "The child cuts everything off. Have the rounded numbers written down before calculating."),
        "round-numbers");

    public static readonly Misconception WrongNumberOfZeros = new(
        "estimate-wrong-number-of-zeros",
        new("見積もりの0の数が違う", "Wrong number of zeros in the estimate"),
        new("0を {取|と}って {計算|けいさん}したら、0の {数|かず}を たしかめて つけよう。", "If you leave out zeros, check how many to put back."),
        new("何百×何十などの暗算で、つける0（または消す0）の数を誤っています。九九の部分と0の個数を分けて言わせましょう。",
            "The child loses count of the zeros. Say the times-table part and the number of zeros separately."),
        "large-number-product", "round-numbers");

    public static readonly Misconception ExactWhereRoundedDoes = new(
        "estimate-exact-where-rounded-does",
        new("がい数でよい場面で正確な数がいると考えた", "Wanted an exact number where a rounded one does"),
        new("だいたいの {大|おお}きさが わかれば よい ときは、がい{数|すう}で よいよ。", "Where the rough size is enough, a rounded number will do."),
        new("数は正確に言うものと思いこんでいます。新聞の見出しなど、概数で伝える例を集めさせましょう。",
            "The child thinks numbers are always exact. Collect headlines that give rounded numbers."),
        "rounding-purpose");

    public static readonly Misconception RoundedWhereExactNeeded = new(
        "estimate-rounded-where-exact-needed",
        new("正確な数がいる場面でがい数を使った", "Used a rounded number where an exact one is needed"),
        new("お{金|かね}を はらう ときや、くらべて {順番|じゅんばん}を きめる ときは、{正確|せいかく}な {数|かず}が いるよ。", "For paying or for deciding who is first you need the exact number."),
        new("目的を考えずに概数を選んでいます。「その数が少し違ったら困るか」を話し合わせましょう。",
            "The child does not think of the purpose. Ask: would it matter if the number were a little off?"),
        "rounding-purpose");

    public static readonly Misconception WrongSideForPurpose = new(
        "estimate-wrong-side-for-purpose",
        new("見積もりの目的と逆の側に丸めた", "Rounded to the wrong side for the purpose"),
        new("{多|おお}めに {見|み}ると {安心|あんしん}かな、{少|すく}なめに {見|み}ると {安心|あんしん}かな。", "Is it safe to guess too much or too little?"),
        new("足りるかを調べるのに少なめに、こえるかを調べるのに多めに見積もっています。見積もりが外れたとき困るのはどちらかを考えさせましょう。",
            "To see whether money is enough one guesses high; to see whether a sum is surely reached one guesses low. Ask which error would do harm."),
        "rounding-purpose", "estimate-sum");

    public static readonly Misconception AlwaysNearest = new(
        "estimate-always-nearest",
        new("目的に関わらず四捨五入した", "Rounded to the nearest whatever the purpose"),
        new("{四捨五入|ししゃごにゅう}だと、{多|おお}くも {少|すく}なくも なるよ。{何|なに}を たしかめたいのかな？", "Rounding to the nearest may give more or less. What do you want to be sure of?"),
        new("概数といえば四捨五入と考えています。四捨五入の見積もりでは足りると出たのに足りなかった例を示しましょう。",
            "The child knows one way only. Show a case where the nearest said “enough” and the money was short."),
        "rounding-purpose");
}
