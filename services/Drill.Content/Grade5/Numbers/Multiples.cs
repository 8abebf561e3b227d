using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Numbers.MultiplesMisconceptions;
using static Drill.Domain.Numbers.Arithmetic;

namespace Drill.Content.Grade5.Numbers;

/// <summary>5年 倍数と約数.</summary>
internal sealed partial class Multiples : IUnitFile
{
    public Unit Unit => new("g5-multiples", "math", 5, 80, new("{倍数|ばいすう}と {約数|やくすう}", "Multiples and divisors"),
    [
        new Skill
        {
            Id = "even-odd",
            Name = new("{偶数|ぐうすう}と {奇数|きすう}", "Even and odd numbers"),
            Codes = ["8250253111100000", "8250253112100000"],
            Prerequisites = ["division-remainder", "divide-by-1digit"],
            Templates = [new("even-odd.find", 1, FindEven), new("even-odd.results", 1, ThinkOfResult)],
        },
        new Skill
        {
            Id = "multiples-lcm",
            Name = new("{最小公倍数|さいしょうこうばいすう}", "The least common multiple"),
            Codes = ["8250253111200000", "8250253112100000"],
            Prerequisites = ["times-table-6to9", "multiply-by-1digit"],
            Templates = [new("multiples-lcm.numbers", 1, LeastMultiple), new("multiples-lcm.buses", 1, BusesTogether)],
        },
        new Skill
        {
            Id = "divisors-gcd",
            Name = new("{最大公約数|さいだいこうやくすう}", "The greatest common divisor"),
            Codes = ["8250253111200000", "8250253112100000"],
            Prerequisites = ["multiples-lcm", "divide-by-1digit", "division-facts"],
            Templates = [new("divisors-gcd.numbers", 1, GreatestDivisor), new("divisors-gcd.shells", 1, ShareShells)],
        },
    ]);

    // Level 1: one number is a multiple of the other. 2: neither is, but they share a divisor. 3: three numbers.
    private static ItemDraft LeastMultiple(int level, SeededRandom random)
    {
        if (level == 3) return LeastMultipleOfThree(random);
        var (a, b) = DrawForMultiple(level, random);
        return DraftMultiple(a, b, new(
            $$"""{{a}}と {{b}}の {最小公倍数|さいしょうこうばいすう}は いくつですか。""",
            $"What is the least common multiple of {a} and {b}?"), WorkedSolution.Answer($"{Lcm(a, b)}"));
    }

    // Level 3 keeps two buses, with longer waits.
    private static ItemDraft BusesTogether(int level, SeededRandom random)
    {
        var (a, b) = DrawForMultiple(level, random);
        var together = Lcm(a, b);
        return DraftMultiple(
            a,
            b,
            new(
                $$"""{駅|えき}から {市役所|しやくしょ}{行|ゆ}きの バスは {{a}}{{Counters.Minutes(a)}}ごと、{海|うみ}{行|ゆ}きの バスは {{b}}{{Counters.Minutes(b)}}ごとに {出|で}ます。いま {同時|どうじ}に {出|で}ました。つぎに {同時|どうじ}に {出|で}るのは {何分後|なんぷんご}ですか。""",
                $"At the station, a bus leaves for the city hall every {a} minutes and another for the sea every {b} minutes. Both have just left together. After how many minutes do they next leave together?"),
            WorkedSolution.Answer($"{together}", Counters.Minutes(together) + "{後|ご}", "minutes"));
    }

    private static ItemDraft DraftMultiple(int a, int b, LocalizedText prompt, LocalizedText answer)
    {
        var (large, small, least) = (Math.Max(a, b), Math.Min(a, b), Lcm(a, b));
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new NumberKey(least),
            Hint = MultipleHint(large, $"{small}"),
            Solution =
            [
                ListMultiples(large, least),
                new($$"""この {中|なか}で {{small}}で わりきれる いちばん {小|ちい}さい {数|かず}は {{least}}""", $"The smallest of them that {small} divides evenly is {least}."),
                answer,
            ],
            Traps = [new(MultipliedTheNumbers, NumberKey.ResponseFor(a * b)), new(AnsweredGreatestDivisor, NumberKey.ResponseFor(Gcd(a, b)))],
        };
    }

    private static ItemDraft LeastMultipleOfThree(SeededRandom random)
    {
        var (a, b, c) = random.Draw(
            r => (A: r.Between(2, 10), B: r.Between(3, 12), C: r.Between(4, 20)),
            n => n.A < n.B && n.B < n.C && n.C % n.B != 0 && Lcm(Lcm(n.A, n.B), n.C) is var least && least <= 180 && least != Lcm(n.B, n.C) && least != n.A * n.B * n.C);
        var all = Lcm(Lcm(a, b), c);
        return new ItemDraft
        {
            Prompt = new(
                $$"""{{a}}と {{b}}と {{c}}の {最小公倍数|さいしょうこうばいすう}は いくつですか。""",
                $"What is the least common multiple of {a}, {b} and {c}?"),
            Key = new NumberKey(all),
            Hint = MultipleHint(c, $"{b}"),
            Solution =
            [
                new($$"""{{b}}と {{c}}の {最小公倍数|さいしょうこうばいすう}は {{Lcm(b, c)}}""", $"The least common multiple of {b} and {c} is {Lcm(b, c)}."),
                ListMultiples(Lcm(b, c), all),
                new($$"""この {中|なか}で {{a}}で わりきれる いちばん {小|ちい}さい {数|かず}は {{all}}""", $"The smallest of them that {a} divides evenly is {all}."),
                WorkedSolution.Answer($"{all}"),
            ],
            Traps = [new(LeftOutThirdNumber, NumberKey.ResponseFor(Lcm(b, c))), new(MultipliedTheNumbers, NumberKey.ResponseFor(a * b * c))],
        };
    }

    private static LocalizedText MultipleHint(int large, string other) => new(
        $$"""{{large}}の {倍数|ばいすう}を {小|ちい}さい {順|じゅん}に {書|か}いて、{{other}}で わりきれるか しらべよう。""",
        $"Write the multiples of {large} in order and see which ones {other} divides evenly.");

    private static LocalizedText ListMultiples(int number, int last)
    {
        var list = string.Join(", ", Enumerable.Range(1, last / number).Select(i => i * number));
        return new($$"""{{number}}の {倍数|ばいすう}：${{list}}, …$""", $"Multiples of {number}: ${list}, …$");
    }

    private static (int A, int B) DrawForMultiple(int level, SeededRandom random) => random.Draw(
        r => level switch { 1 => (A: r.Between(3, 12), B: r.Between(6, 24)), 2 => (A: r.Between(6, 24), B: r.Between(9, 30)), _ => (A: r.Between(10, 30), B: r.Between(10, 30)) },
        n => n.A < n.B && Gcd(n.A, n.B) > 1 && (n.B % n.A == 0) == (level == 1) && Lcm(n.A, n.B) <= (level == 3 ? 120 : 72));

    // Level 1: numbers to 50. 2: to 72. 3: larger numbers with larger divisors.
    private static ItemDraft GreatestDivisor(int level, SeededRandom random)
    {
        var (a, b) = DrawForDivisor(level, random);
        return DraftDivisor(a, b, new(
            $$"""{{a}}と {{b}}の {最大公約数|さいだいこうやくすう}は いくつですか。""",
            $"What is the greatest common divisor of {a} and {b}?"), WorkedSolution.Answer($"{Gcd(a, b)}"));
    }

    private static ItemDraft ShareShells(int level, SeededRandom random)
    {
        var (a, b) = DrawForDivisor(level, random);
        return DraftDivisor(
            a,
            b,
            new(
                $$"""{潮|しお}ひがりで あさりを {{a}}こ、はまぐりを {{b}}こ とりました。それぞれ あまりが {出|で}ないように、{同|おな}じ {数|かず}ずつ できるだけ {多|おお}くの {人|ひと}に {分|わ}けます。{何人|なんにん}に {分|わ}けられますか。""",
                $"On the tidal flat you dug up {a} short-neck clams and {b} hard clams. Each kind is shared equally with none left over, among as many people as possible. How many people is that?"),
            WorkedSolution.Answer($"{Gcd(a, b)}", "{人|にん}", "people"));
    }

    private static ItemDraft DraftDivisor(int a, int b, LocalizedText prompt, LocalizedText answer)
    {
        var (small, large, greatest) = (Math.Min(a, b), Math.Max(a, b), Gcd(a, b));
        var divisors = string.Join(", ", Enumerable.Range(1, small).Where(i => small % i == 0));
        var smallestFactor = Enumerable.Range(2, greatest).First(i => greatest % i == 0);
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new NumberKey(greatest),
            Hint = new(
                $$"""{{small}}の {約数|やくすう}を {大|おお}きい {順|じゅん}に しらべて、{{large}}も わりきれるか たしかめよう。""",
                $"Try the divisors of {small} from the largest down and see whether they divide {large} too."),
            Solution =
            [
                new($$"""{{small}}の {約数|やくすう}：${{divisors}}$""", $"Divisors of {small}: ${divisors}$."),
                new($$"""この {中|なか}で {{large}}も わりきれる いちばん {大|おお}きい {数|かず}は {{greatest}}""", $"The largest of them that divides {large} too is {greatest}."),
                answer,
            ],
            Traps = [new(AnsweredLeastMultiple, NumberKey.ResponseFor(Lcm(a, b))), new(NotTheGreatest, NumberKey.ResponseFor(greatest / smallestFactor))],
        };
    }

    private static (int A, int B) DrawForDivisor(int level, SeededRandom random)
    {
        var (g, m, n) = random.Draw(
            r => level switch
            {
                1 => (G: r.Pick(4, 6, 8, 9, 10), M: r.Between(2, 5), N: r.Between(2, 6)),
                2 => (G: r.Pick(6, 8, 9, 10, 12), M: r.Between(2, 7), N: r.Between(3, 7)),
                _ => (G: r.Pick(12, 14, 15, 16, 18), M: r.Between(2, 6), N: r.Between(3, 7)),
            },
            t => t.M < t.N && Gcd(t.M, t.N) == 1 && t.G * t.N <= (level == 1 ? 50 : level == 2 ? 72 : 108));
        return (g * m, g * n);
    }
}
