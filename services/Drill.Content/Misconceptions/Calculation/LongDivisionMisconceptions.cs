using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Calculation;

/// <summary>Wrong ideas about dividing whole numbers in columns.</summary>
internal static class LongDivisionMisconceptions
{
    public static readonly Misconception SkippedLeftover = new(
        "division-skipped-leftover",
        new("位ごとに わって、残りを下の位に おろさなかった", "Divided each digit alone"),
        new("{上|うえ}の {位|くらい}で のこった {数|かず}は、{下|した}の {位|くらい}と あわせて わろう。",
            "Take what is left over in one place down to the next place before you divide again."),
        new("各位の数字を別々にわり、残った10や100を下の位に合わせていません。位取り板やお金の図で、残りを10こにくずして次の位に足す操作を確かめると効果的です。",
            "The child divides each digit on its own and drops what is left over. Change the leftover tens into ones with place-value blocks."),
        "divide-by-1digit", "division-remainder");

    public static readonly Misconception DroppedQuotientZero = new(
        "division-dropped-quotient-zero",
        new("商の0を書かなかった", "Left out a 0 in the quotient"),
        new("わられない {位|くらい}には {商|しょう}に 0を {書|か}こう。",
            "Write a 0 in the quotient where a place cannot be divided."),
        new("商がたたない位に0を書かず、位をつめています。商の見積り（何百くらいか）を先にさせ、商の位置をわられる数の位にそろえて書かせましょう。",
            "The child closes the gap where the quotient has a 0. Estimate the size of the quotient first and line its digits up with the dividend."),
        "divide-by-1digit", "division-remainder");

    public static readonly Misconception RemainderTooBig = new(
        "division-remainder-too-big",
        new("あまりが わる数より大きい", "Remainder not smaller than the divisor"),
        new("あまりは わる{数|かず}より {小|ちい}さく なるよ。まだ わけられないかな？",
            "The remainder must be smaller than the divisor. Can you share out some more?"),
        new("商を1小さくたてたまま止めています。あまり＜わる数を確かめ、商を1増やす修正の仕方を筆算で見せると効果的です。",
            "The child stops with a quotient that is one too small. Check that the remainder is less than the divisor and try one more."),
        "divide-by-1digit", "division-remainder");

    public static readonly Misconception ForgotRemainder = new(
        "division-forgot-remainder",
        new("あまりを書かなかった", "Left out the remainder"),
        new("{商|しょう}は いいね。わりきれたかな？ のこりを たしかめよう。",
            "The quotient is good. Does it divide evenly? Check what is left over."),
        new("商だけを求め、あまりを0としています。（わる数）×（商）＋（あまり）＝（わられる数）の確かめを習慣にすると気づけます。",
            "The child gives the quotient and no remainder. Make the check divisor × quotient + remainder = dividend a habit."),
        "divide-by-1digit", "division-remainder");

    public static readonly Misconception LostRemainderPlace = new(
        "division-lost-remainder-place",
        new("あまりの位をもどさなかった", "Lost the place of the remainder"),
        new("10の まとまりで わったら、あまりも 10が いくつ {分|ぶん}だよ。",
            "If you divide in tens, the remainder is counted in tens too."),
        new("何十でわるときに0を消して計算し、あまりを元の大きさにもどしていません。10円玉の図で、あまりが「10円玉□枚」であることを確かめましょう。",
            "The child cancels the zeros and forgets that the remainder is counted in tens. Show it with ten-yen coins."),
        "divide-by-1digit", "division-remainder");

    public static readonly Misconception QuotientTenTimes = new(
        "division-quotient-ten-times",
        new("商を一つ上の位にたてた", "Quotient ten times too large"),
        new("{商|しょう}を たてる {位|くらい}を たしかめよう。わる{数|かず}×{商|しょう}は わられる{数|かず}に なるかな？",
            "Check the place of the quotient. Does divisor × quotient come back to the number you divided?"),
        new("商をたてる位を一つ上にしています。わる前に商が何けたになるかを考えさせると効果的です。",
            "The child writes the quotient one place too far left. Ask how many digits the quotient will have before dividing."),
        "divide-by-1digit", "division-remainder");

    public static readonly Misconception LeftOutTheRest = new(
        "division-left-out-the-rest",
        new("あまりの分を数えなかった", "Did not count what was left over"),
        new("あまった {分|ぶん}は どうする？ ぜんぶ {入|い}れるには もう 1つ いるよ。",
            "What about the ones left over? You need one more to fit everything."),
        new("商だけを答え、あまりを入れるための1つを加えていません。場面を図にかき、あまりがどこに入るかを話し合うと効果的です。",
            "The child answers with the quotient although the rest needs one more. Draw the situation and ask where the rest goes."),
        "divide-by-1digit", "division-remainder");
}
