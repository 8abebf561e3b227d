using Drill.Content.Choices;
using Drill.Content.Misconceptions.Numbers;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Content.Grade7.Numbers;

/// <summary>中1 素数と素因数分解、数の集合.</summary>
internal sealed partial class Primes : IUnitFile
{
    private static readonly int[] OddComposites = [9, 15, 21, 27, 33, 35, 39, 45, 49, 51, 57, 63, 65, 69, 77, 81, 85, 87, 91, 93, 95, 99];

    public Unit Unit => new("g7-primes", "math", 7, 40, new("{素数|そすう}と{数|かず}の{集合|しゅうごう}", "Primes and sets of numbers"),
    [
        new Skill
        {
            Id = "prime-numbers",
            Name = new("{素数|そすう}", "Prime numbers"),
            Codes = ["8350213142000000", "8350213141000000"],
            Prerequisites = ["divisors-gcd"],
            Templates = [new("prime-numbers.choose", 1, ChoosePrimes)],
        },
        new Skill
        {
            Id = "prime-factorization",
            Name = new("{素因数分解|そいんすうぶんかい}", "Prime factorization"),
            Codes = ["8350213142000000"],
            Prerequisites = ["prime-numbers", "signed-power"],
            Templates = [new("prime-factorization.exponent", 1, FindExponent), new("prime-factorization.square", 1, MakeSquare)],
        },
        new Skill
        {
            Id = "number-sets",
            Name = new("{自然数|しぜんすう}・{整数|せいすう}・{数|かず}の{集合|しゅうごう}", "Natural numbers, integers and all numbers"),
            Codes = ["8350213141000000", "8350213111100000"],
            Prerequisites = ["signed-compare", "signed-number-meaning"],
            Templates = [new("number-sets.choose", 1, ChooseKind)],
        },
        new Skill
        {
            Id = "assumed-mean",
            Name = new("{仮平均|かりへいきん}を{使|つか}った{平均|へいきん}", "A mean by way of a base"),
            Codes = ["8350213112200000", "8350213111300000"],
            Prerequisites = ["signed-sum-of-terms", "signed-divide", "signed-number-meaning"],
            Templates = [new("assumed-mean.table", 1, FindMean)],
        },
    ]);

    // Level 1: five numbers below 30. 2: six below 60. 3: seven below 100.
    private static ItemDraft ChoosePrimes(int level, SeededRandom random)
    {
        var most = level switch { 1 => 30, 2 => 60, _ => 100 };
        var primes = random.Shuffle(Enumerable.Range(3, most - 3).Where(IsPrime))[..(1 + level)];
        if (level == 1 || random.Between(0, 1) == 0) primes[0] = 2;
        var odd = random.Shuffle(OddComposites.Where(n => n < most))[..2];
        var numbers = random.Shuffle([.. primes, .. odd, 1]);
        LocalizedText Text(int n) => LocalizedText.Same($"${n}$");
        var options = Options.Of(numbers.Select(Text));
        var right = numbers.Where(IsPrime).ToArray();
        return new ItemDraft
        {
            Prompt = new($"{string.Join("、", numbers)}の{{中|なか}}から、{{素数|そすう}}をすべて{{選|えら}}びましょう。", $"Choose all the primes: {string.Join(", ", numbers)}."),
            Key = options.All(right.Select(Text)),
            Hint = new("{約数|やくすう}が1とその{数|かず}{自身|じしん}の2つだけである{自然数|しぜんすう}が{素数|そすう}です。", "A prime is a natural number with exactly two divisors, 1 and itself."),
            Solution =
            [
                new("1の{約数|やくすう}は1つだけなので、1は{素数|そすう}ではない。", "1 has only one divisor, so it is no prime."),
                .. odd.Select(n => LocalizedText.Same($"${n} = {SmallestFactor(n)} × {n / SmallestFactor(n)}$")),
                new($"{{答|こた}}えは{string.Join("、", right.Order())}", $"The answer is {string.Join(", ", right.Order())}."),
            ],
            Traps =
            [
                new(PrimeMisconceptions.OneIsPrime, options.These([.. right.Select(Text), Text(1)])),
                new(PrimeMisconceptions.OddIsPrime, options.These([.. right.Select(Text), .. odd.Select(Text)])),
                .. right.Contains(2) ? [new Trap(PrimeMisconceptions.TwoIsNotPrime, options.These(right.Where(n => n != 2).Select(Text)))] : Array.Empty<Trap>(),
            ],
        };
    }

    // Level 1: the exponent of 2, two primes. 2: two exponents to find, one asked. 3: the missing prime itself of three.
    private static ItemDraft FindExponent(int level, SeededRandom random)
    {
        var (a, b, prime) = random.Draw(
            r => (A: r.Between(2, 4), B: level == 1 ? 1 : 2, P: level == 3 ? r.Pick(7, 11, 13, 17, 19, 23) : r.Pick(3, 5, 7, 11, 13, 17, 19, 23)),
            n => (1 << n.A) * (n.B == 2 ? n.P * n.P : n.P) <= 9000);
        var third = level == 3 ? random.Pick(3, 5) : 1;
        var number = (1 << a) * (b == 2 && level < 3 ? prime * prime : prime) * (level == 3 ? third * third : 1);
        var twos = $"2{"⁰¹²³⁴"[a]}";
        var (shown, answer) = level switch
        {
            1 => ("2□ × " + prime, a),
            2 => (twos + " × □²", prime),
            _ => ($"{twos} × {third}² × □", prime),
        };
        var factors = level switch { 1 => $"{twos} × {prime}", 2 => $"{twos} × {prime}²", _ => $"{twos} × {third}² × {prime}" };
        var divisions = Divisions(number).ToArray();
        return new ItemDraft
        {
            Prompt = level == 1
                ? new($"{number}を{{素因数分解|そいんすうぶんかい}}すると、2の{{何乗|なんじょう}}と{prime}の{{積|せき}}になりますか。{{何乗|なんじょう}}かを{{答|こた}}えましょう。", $"{number} is a power of 2 times {prime}. Which power of 2 is it? Give the exponent.")
                : new($"{number}を{{素因数分解|そいんすうぶんかい}}すると${shown}$になります。□にあてはまる{{素数|そすう}}を{{答|こた}}えましょう。", $"The prime factorization of {number} is ${shown}$. Which prime belongs in □?"),
            Key = new NumberKey(answer),
            Hint = new("{小|ちい}さい{素数|そすう}から{順|じゅん}に、わり{切|き}れるだけわりましょう。", "Divide by the smallest primes, as often as it goes."),
            Solution =
            [
                LocalizedText.Same($"${string.Join("$, $", divisions)}$"),
                LocalizedText.Same($"${number} = {factors}$"),
                WorkedSolution.Answer($"{answer}"),
            ],
            Traps = level == 1
                ? [NumberTrap.Of(PrimeMisconceptions.CountedOnce, a - 1), NumberTrap.Of(PrimeMisconceptions.StoppedEarly, 1 << a)]
                : [NumberTrap.Of(PrimeMisconceptions.StoppedEarly, level == 2 ? prime * prime : number >> a)],
        };
    }

    // Level 1: one prime lacks a partner. 2: two primes do. 3: the root of the square is asked.
    private static ItemDraft MakeSquare(int level, SeededRandom random)
    {
        int[] primes = [2, 3, 5, 7, 11];
        var (squared, single) = random.Draw(
            r => (Squared: r.Pick(2, 3, 4, 5, 6, 7, 8, 9, 10), Single: level == 1 ? r.Pick(2, 3, 5, 7, 11) : r.Pick(6, 10, 14, 15, 21, 22)),
            n => n.Squared * n.Squared * n.Single <= 1500);
        var number = squared * squared * single;
        var factors = string.Join(" × ", primes.Select(p => (P: p, E: Exponent(number, p))).Where(f => f.E > 0).Select(f => f.E == 1 ? $"{f.P}" : f.E <= 8 ? $"{f.P}{"⁰¹²³⁴⁵⁶⁷⁸"[f.E]}" : ""));
        var (answer, jaAsk, enAsk) = level == 3
            ? (squared * single, "できるだけ{小|ちい}さい{自然数|しぜんすう}をかけて、ある{自然数|しぜんすう}の2{乗|じょう}にします。どんな{自然数|しぜんすう}の2{乗|じょう}になりますか。", "It is multiplied by the smallest natural number that makes it a square. Of which natural number is it the square?")
            : (single, "できるだけ{小|ちい}さい{自然数|しぜんすう}をかけて、ある{自然数|しぜんすう}の2{乗|じょう}にします。どんな{数|かず}をかければよいですか。", "By which natural number, as small as possible, must it be multiplied to become a square?");
        return new ItemDraft
        {
            Prompt = new($"{number}に、{jaAsk}", $"Take {number}. {enAsk}"),
            Key = new NumberKey(answer),
            Hint = new("{素因数分解|そいんすうぶんかい}して、{指数|しすう}がすべて{偶数|ぐうすう}になるようにします。", "Factorize it and make every exponent even."),
            Solution =
            [
                LocalizedText.Same($"${number} = {factors}$"),
                new($"{{指数|しすう}}が{{奇数|きすう}}の{{素因数|そいんすう}}を1つずつかける：{single}", $"Multiply once by each prime with an odd exponent: {single}."),
                .. level == 3 ? [LocalizedText.Same($"${number} × {single} = {number * single} = {squared * single}²$")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer($"{answer}"),
            ],
            Traps =
            [
                NumberTrap.Of(PrimeMisconceptions.MadeItsOwnSquare, number),
                .. level > 1 ? [NumberTrap.Of(PrimeMisconceptions.StoppedEarly, level == 3 ? single : SmallestFactor(single))] : Array.Empty<Trap>(),
            ],
        };
    }

    private static bool IsPrime(int n) => n > 1 && SmallestFactor(n) == n;

    private static int SmallestFactor(int n) => Enumerable.Range(2, n).First(i => n % i == 0);

    private static int Exponent(int n, int prime) => n % prime == 0 ? 1 + Exponent(n / prime, prime) : 0;

    private static IEnumerable<string> Divisions(int n)
    {
        for (; !IsPrime(n); n /= SmallestFactor(n)) yield return $"{n} ÷ {SmallestFactor(n)} = {n / SmallestFactor(n)}";
    }
}
