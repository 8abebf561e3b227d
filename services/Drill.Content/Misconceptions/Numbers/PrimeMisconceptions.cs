using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Numbers;

/// <summary>Wrong ideas about prime numbers and prime factors.</summary>
internal static class PrimeMisconceptions
{
    public static readonly Misconception OneIsPrime = new(
        "prime-one-counted",
        new("1を素数とした", "Took 1 for a prime"),
        new("{素数|そすう}の{約数|やくすう}は1とその{数|かず}{自身|じしん}の2つです。1の{約数|やくすう}は1つしかありません。", "A prime has two divisors, 1 and itself. 1 has only one."),
        new("「1とその数でしかわれない」だけで判断しています。約数の個数が2個という言い方に直すと1が除かれます。",
            "\"Divisible by 1 and itself only\" lets 1 in. Say \"exactly two divisors\"."),
        "prime-numbers");

    public static readonly Misconception OddIsPrime = new(
        "prime-odd-is-prime",
        new("奇数の合成数を素数とした", "Took an odd composite number for a prime"),
        new("3や7などの{小|ちい}さい{素数|そすう}でわり{切|き}れないか{確|たし}かめましょう。", "Check whether a small prime such as 3 or 7 divides it."),
        new("2でわれなければ素数と見ています。3、5、7で順にわる確かめ方を身に付けさせましょう。",
            "Odd is taken for prime. Make trial division by 3, 5 and 7 a habit."),
        "prime-numbers");

    public static readonly Misconception TwoIsNotPrime = new(
        "prime-two-left-out",
        new("2を素数としなかった", "Left out 2"),
        new("2の{約数|やくすう}は1と2だけです。{偶数|ぐうすう}でも2は{素数|そすう}です。", "The divisors of 2 are 1 and 2. It is even, but prime."),
        new("素数は奇数だと思い込んでいます。約数を書き出して定義に戻りましょう。",
            "Primes are thought to be odd. List the divisors and go back to the definition."),
        "prime-numbers");

    public static readonly Misconception StoppedEarly = new(
        "prime-stopped-early",
        new("素数でない数を残した", "Left a factor that is not prime"),
        new("{残|のこ}った{数|かず}は{素数|そすう}ですか。{素数|そすう}だけの{積|せき}になるまでわりましょう。", "Is what is left a prime? Divide until only primes remain."),
        new("合成数を残したまま終えています。最後に、残った数の約数を調べる習慣をつけましょう。",
            "A composite factor is left. Check the divisors of what remains."),
        "prime-factorization", "prime-numbers");

    public static readonly Misconception CountedOnce = new(
        "prime-counted-once",
        new("同じ素因数の個数を数えまちがえた", "Miscounted a repeated prime factor"),
        new("{同|おな}じ{素数|そすう}で{何|なん}{回|かい}わったかを{数|かぞ}えましょう。その{回|かい}{数|かず}が{指数|しすう}です。", "Count how often you divided by the same prime. That is the exponent."),
        new("繰り返し現れる素因数を1つ多くまたは少なく数えています。わり算を縦に並べ、左の素数に印を付けて数えさせましょう。",
            "A repeated factor was counted once too few or too many. Mark the primes in the column of divisions."),
        "prime-factorization");

    public static readonly Misconception MadeItsOwnSquare = new(
        "prime-own-square",
        new("もとの数をそのままかけた", "Multiplied by the number itself"),
        new("もっと{小|ちい}さい{数|かず}で、すべての{素因数|そいんすう}の{指数|しすう}を{偶数|ぐうすう}にできます。", "A smaller number makes every exponent even."),
        new("同じ数をかければ2乗になることから答えています。素因数の指数が奇数のものだけを補うことに気づかせましょう。",
            "Any number times itself is a square. Only the primes with odd exponents need a partner."),
        "prime-factorization");
}
