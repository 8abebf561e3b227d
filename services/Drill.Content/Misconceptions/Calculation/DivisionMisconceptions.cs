using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Calculation;

/// <summary>Wrong ideas about dividing whole numbers.</summary>
internal static class DivisionMisconceptions
{
    public static readonly Misconception NeighbourFact = new(
        "division-neighbour-fact",
        new("九九の1つ隣の数を答えにした", "Took the neighbouring times-table fact"),
        new("わる かずと こたえを かけて、もとの かずに なるか たしかめよう。", "Multiply your answer by the divisor: do you get the number back?"),
        new("わる数の段の九九を1つ取り違えています。「わる数×答え＝わられる数」のたしかめを習慣にすると自分で直せます。",
            "The fact beside the right one was taken. Checking by multiplying back lets the child find it alone."),
        "division-facts", "times-table-6to9");

    public static readonly Misconception SubtractedInstead = new(
        "division-subtracted-instead",
        new("わり算を引き算にした", "Subtracted instead of dividing"),
        new("おなじ かずずつ わけるよ。わる かずの だんの くくを つかおう。", "We share into equal parts. Use the times table of the divisor."),
        new("1回だけ引いて終わっています。同じ数ずつ取れなくなるまで何回取れるかを、おはじきで数えさせましょう。",
            "The child subtracts just once. With counters, take away the same number again and again and count how often."),
        "division-meaning", "division-facts");

    public static readonly Misconception DividedTensOnly = new(
        "division-tens-only",
        new("十の位だけをわった", "Divided only the tens"),
        new("いちの くらいの かずも わろう。", "Divide the ones too."),
        new("69 ÷ 3 を 29 とし、一の位をそのまま下ろしています。10の束とばらの両方を同じように分ける操作を確かめましょう。",
            "69 ÷ 3 becomes 29: the ones are copied. Share out the bundles of ten and the ones alike."),
        "division-two-digit-quotient");

    public static readonly Misconception RemainderTooBig = new(
        "remainder-too-big",
        new("余りがわる数以上になっている", "The remainder is as big as the divisor or bigger"),
        new("あまりが わる かずより おおきいね。もう 1つ わけられるよ。", "The remainder is not smaller than the divisor. One more can be shared."),
        new("商が1小さく、余りがわる数以上です。「余りは、わる数より小さい」ことを、まだ配れるかどうかを具体物で見て確かめましょう。",
            "The quotient is one too small. See with real things whether one more can still be given to each."),
        "division-remainder");

    public static readonly Misconception ForgotRemainder = new(
        "remainder-forgotten",
        new("余りを書かなかった", "Forgot the remainder"),
        new("ちょうど わけられたかな。のこった かずが あまりだよ。", "Did it come out evenly? What is left over is the remainder."),
        new("商だけを求め、余りを0としています。「わる数×商」とわられる数の差を毎回書かせましょう。",
            "Only the quotient is found. Have the child write the difference to divisor × quotient each time."),
        "division-check", "division-remainder");

    public static readonly Misconception WentPastDividend = new(
        "division-went-past-dividend",
        new("わられる数を超える九九を使った", "Used a fact above the number to be divided"),
        new("その くくの こたえは、わられる かずより おおきいよ。1つ まえの くくを つかおう。", "That fact is bigger than the number you divide. Use the one before it."),
        new("わられる数を超えた九九を選び、その差を余りにしています。超えない中で一番近い九九をさがす、と言葉で確認しましょう。",
            "A fact above the number was taken, and the excess called remainder. Look for the nearest fact that does not go past."),
        "division-remainder", "division-facts");
}
