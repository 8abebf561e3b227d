using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Relations.RatioTermMisconceptions;
using static Drill.Domain.Numbers.Arithmetic;

namespace Drill.Content.Grade6.Relations;

/// <summary>6年 比.</summary>
internal sealed partial class Ratios : IUnitFile
{
    public Unit Unit => new("g6-ratio", "math", 6, 90, new("{比|ひ}", "Ratios"),
    [
        new Skill
        {
            Id = "ratio-write",
            Name = new("{比|ひ}に {表|あらわ}す", "Writing a ratio"),
            Codes = ["8250263321100000", "8250263322100000"],
            Prerequisites = ["fraction-reduce"],
            Templates = [new("ratio-write.story", 1, Write)],
        },
        new Skill
        {
            Id = "ratio-value",
            Name = new("{比|ひ}の {値|あたい}", "The value of a ratio"),
            Codes = ["8250263321100000"],
            Prerequisites = ["ratio-write", "fraction-divide"],
            Templates = [new("ratio-value.value", 1, FindValue)],
        },
        new Skill
        {
            Id = "ratio-equal",
            Name = new("{等|ひと}しい {比|ひ}", "Equal ratios"),
            Codes = ["8250263321100000"],
            Prerequisites = ["ratio-value"],
            Templates = [new("ratio-equal.term", 1, FindTerm), new("ratio-equal.which", 1, FindEqual)],
        },
        new Skill
        {
            Id = "ratio-simplify",
            Name = new("{比|ひ}を かんたんに する", "The simplest form of a ratio"),
            Codes = ["8250263321100000"],
            Prerequisites = ["ratio-equal", "divisors-gcd", "fraction-common-denominator"],
            Templates = [new("ratio-simplify.simplest", 1, Simplify)],
        },
        new Skill
        {
            Id = "ratio-use",
            Name = new("{比|ひ}の {一方|いっぽう}の {量|りょう}を {求|もと}める", "Finding one amount from a ratio"),
            Codes = ["8250263322100000", "8250263321100000"],
            Prerequisites = ["ratio-equal", "letter-solve"],
            Templates = [new("ratio-use.story", 1, FindOther)],
        },
        new Skill
        {
            Id = "ratio-share",
            Name = new("{全体|ぜんたい}を きまった {比|ひ}に {分|わ}ける", "Sharing a whole in a ratio"),
            Codes = ["8250263322100000", "8250263321100000"],
            Prerequisites = ["ratio-use", "fraction-multiply"],
            Templates = [new("ratio-share.story", 1, Share)],
        },
    ]);

    // Level 1: two amounts. 2: a part and the rest of a whole. 3: two amounts in different units.
    private static ItemDraft Write(int level, SeededRandom random)
    {
        var (a, b) = random.Draw(r => (A: r.Between(2, 30), B: r.Between(2, 30)), n => n.A != n.B && (level < 3 || n.B < 10));
        var whole = a + b;
        var (one, other) = level == 3 ? (a * 10, b * 100) : (a, b);
        return new ItemDraft
        {
            Prompt = level switch
            {
                1 => random.Pick<LocalizedText>(
                    new($"す {a}dLと {{油|あぶら}} {b}dLを まぜて {{給食|きゅうしょく}}の ドレッシングを {{作|つく}}ります。すと {{油|あぶら}}の {{量|りょう}}の {{比|ひ}}を {{書|か}}きましょう。", $"A dressing for school lunch is mixed from {a} dL of vinegar and {b} dL of oil. Write the ratio of vinegar to oil."),
                    new($"{{図書館|としょかん}}に {{物語|ものがたり}}の {{本|ほん}}が {a}さつ、{{図|ず}}かんが {b}さつ あります。{{物語|ものがたり}}と {{図|ず}}かんの {{数|かず}}の {{比|ひ}}を {{書|か}}きましょう。", $"There are {a} story books and {b} picture encyclopedias. Write the ratio of story books to encyclopedias.")),
                2 => random.Pick<LocalizedText>(
                    new($"{whole}{{人|にん}}の クラスに {{女子|じょし}}が {a}{{人|にん}} います。{{女子|じょし}}と {{男子|だんし}}の {{人数|にんずう}}の {{比|ひ}}を {{書|か}}きましょう。", $"In a class of {whole} children {a} are girls. Write the ratio of girls to boys."),
                    new($"{whole}mの ロープから {a}mを {{切|き}}りとりました。{{切|き}}りとった {{長|なが}}さと のこりの {{長|なが}}さの {{比|ひ}}を {{書|か}}きましょう。", $"From a rope of {whole} m {a} m are cut off. Write the ratio of the part cut off to the rest.")),
                _ => new($"{{赤|あか}}い テープは {one}cm、{{青|あお}}い テープは {b}mです。{{赤|あか}}と {{青|あお}}の {{長|なが}}さの {{比|ひ}}を {{書|か}}きましょう。", $"The red tape is {one} cm long, the blue tape {b} m. Write the ratio of the lengths, red to blue."),
            },
            Key = new RatioKey(one, other, IsSimplestAsked: false),
            Hint = new("{何|なに}と {何|なに}の {比|ひ}かな。{言葉|ことば}の {順|じゅん}に {書|か}こう。", "Which is compared with which? Keep the order of the words."),
            Solution =
            [
                level switch
                {
                    1 => new("{前|まえ}の {量|りょう}を {先|さき}に {書|か}く。", "What is named first comes first."),
                    2 => new($"のこりは ${whole} − {a} = {b}$", $"The rest is ${whole} − {a} = {b}$."),
                    _ => new($"{{単位|たんい}}を そろえる：{b}m = {other}cm", $"One unit for both: {b} m = {other} cm."),
                },
                WorkedSolution.Answer($"{one}:{other}"),
            ],
            Traps =
            [
                new(TurnedRound, RatioKey.Unsimplified(other, one)),
                .. level switch { 2 => [new Trap(UsedWhole, RatioKey.Unsimplified(a, whole))], 3 => [new(IgnoredUnits, RatioKey.Unsimplified(one, b))], _ => Array.Empty<Trap>() },
            ],
        };
    }

    // Level 1: lowest terms already. 2: to be reduced. 3: decimals or fractions.
    private static ItemDraft FindValue(int level, SeededRandom random)
    {
        var (a, b) = random.Draw(r => (A: r.Between(2, level == 1 ? 15 : 48), B: r.Between(3, level == 1 ? 15 : 60)), n => n.A % n.B != 0 && Gcd(n.A, n.B) is var g && (level == 1 ? g == 1 : level == 3 || g > 1) && (level < 3 || (n.A % 10 != 0 && n.B % 10 != 0)));
        var (first, second) = level == 3 ? (DecimalNotation.Decimal(a, 1), DecimalNotation.Decimal(b, 1)) : ($"{a}", $"{b}");
        var value = new Rational(a, b);
        return new ItemDraft
        {
            Prompt = new($"${first}:{second}$の {{比|ひ}}の {{値|あたい}}を {{分数|ぶんすう}}で {{求|もと}}めましょう。", $"Find the value of the ratio ${first}:{second}$ as a fraction."),
            Key = new FractionKey(value, FractionForm.LowestTerms),
            Hint = new("{比|ひ}の {値|あたい}は、{前|まえ}の {数|かず}÷{後|うし}ろの {数|かず}だよ。", "The value of a ratio is first term ÷ second term."),
            Solution =
            [
                new($"{{前|まえ}}÷{{後|うし}}ろ：${first} ÷ {second}$", $"First ÷ second: ${first} ÷ {second}$."),
                .. level == 3 ? [new LocalizedText($"{{両方|りょうほう}}を 10{{倍|ばい}}する：${a} ÷ {b} = {a}/{b}$", $"Multiply both by 10: ${a} ÷ {b} = {a}/{b}$.")] : Array.Empty<LocalizedText>(),
                .. Calculation.FractionProduct.Reducing(a, b),
                WorkedSolution.Answer($"{value}"),
            ],
            Traps = [new(TurnedRound, FractionKey.Unreduced(b, a)), new(UsedWhole, FractionKey.Unreduced(a, a + b))],
        };
    }

    // Level 1: a term of a larger ratio. 2: of a smaller one. 3: with a decimal, or not a whole multiple.
    private static ItemDraft FindTerm(int level, SeededRandom random)
    {
        var (a, b, n) = random.Draw(
            r => (A: r.Between(2, 12), B: r.Between(2, 12), N: r.Between(2, level == 1 ? 6 : 9)),
            x => x.A != x.B && Gcd(x.A, x.B) == 1 && x.A * x.N != x.A + x.N && (level < 3 || (x.A % 10 != 0 && x.B % 10 != 0)));
        var asksFirst = random.Between(0, 1) == 0;
        var (from, to) = level == 2 ? ((Rational)n, (Rational)1) : level == 3 ? (new Rational(1, 10), (Rational)n) : ((Rational)1, (Rational)n);
        var (a1, b1, a2, b2) = (a * from, b * from, a * to, b * to);
        var answer = asksFirst ? a2 : b2;
        var (kept1, kept2, other) = asksFirst ? (b1, b2, a1) : (a1, a2, b1);
        var difference = kept2 > kept1 ? kept2 - kept1 : kept1 - kept2;
        var addedTrap = kept2 > kept1 ? other + difference : other - difference;
        var factor = kept2 > kept1 ? kept2 / kept1 : kept1 / kept2;
        var equation = asksFirst ? $"{W(a1)}:{W(b1)} = □:{W(b2)}" : $"{W(a1)}:{W(b1)} = {W(a2)}:□";
        return new ItemDraft
        {
            Prompt = new($"□に あてはまる {{数|かず}}を {{書|か}}きましょう。 ${equation}$", $"Which number belongs in □? ${equation}$"),
            Key = new NumberKey(answer, IsDecimal: true),
            Hint = new($"{W(kept1)}を どうすると {W(kept2)}に なるかな。", $"How does {W(kept1)} become {W(kept2)}?"),
            Solution =
            [
                kept2 > kept1
                    ? new($"{{両方|りょうほう}}に {W(factor)}を かける：${W(kept1)} × {W(factor)} = {W(kept2)}$", $"Multiply both by {W(factor)}: ${W(kept1)} × {W(factor)} = {W(kept2)}$.")
                    : new($"{{両方|りょうほう}}を {W(factor)}で わる：${W(kept1)} ÷ {W(factor)} = {W(kept2)}$", $"Divide both by {W(factor)}: ${W(kept1)} ÷ {W(factor)} = {W(kept2)}$."),
                LocalizedText.Same(kept2 > kept1 ? $"${W(other)} × {W(factor)} = {W(answer)}$" : $"${W(other)} ÷ {W(factor)} = {W(answer)}$"),
                WorkedSolution.Answer(W(answer)),
            ],
            Traps = [.. addedTrap > 0 ? [NumberTrap.Of(AddedSame, addedTrap)] : Array.Empty<Trap>(), NumberTrap.Of(ChangedOneTerm, other)],
        };
    }

    // Level 1: four ratios of small numbers, two equal. 2: larger ones. 3: three equal, a decimal one among them.
    private static ItemDraft FindEqual(int level, SeededRandom random)
    {
        var (a, b, times) = random.Draw<(int A, int B, int[] Times)>(
            r => (r.Between(2, 9), r.Between(2, 9), r.Shuffle(Enumerable.Range(2, level == 1 ? 4 : 8)).Take(2).ToArray()),
            n => n.A != n.B && Gcd(n.A, n.B) == 1 && n.A + 10 != n.B + 10 && n.A + n.Times[0] != n.A * n.Times[1]);
        var (p, q) = (times[0], times[1]);
        List<(string Text, bool IsRight)> all = [($"{a * p}:{b * p}", true), ($"{a * q}:{b * q}", true), ($"{a + p}:{b + p}", false), ($"{b * q}:{a * q}", false)];
        if (level == 3) all.Add(($"{DecimalNotation.Decimal(a, 1)}:{DecimalNotation.Decimal(b, 1)}", true));
        var shuffled = random.Shuffle(all);
        var choice = AllOf.Of(
            shuffled, o => LocalizedText.Same($"${o.Text}$"), o => o.IsRight,
            (AddedSame, o => o.Text == $"{a + p}:{b + p}"), (TurnedRound, o => o.Text == $"{b * q}:{a * q}"));
        return new ItemDraft
        {
            Prompt = new($"${a}:{b}$と {{等|ひと}}しい {{比|ひ}}を すべて {{選|えら}}びましょう。", $"Choose all ratios equal to ${a}:{b}$."),
            Key = choice.Key,
            Hint = new("{両方|りょうほう}に {同|おな}じ {数|かず}を かけたり、{同|おな}じ {数|かず}で わったり した ものを さがそう。", "Look for those where both terms were multiplied or divided by the same number."),
            Solution =
            [
                LocalizedText.Same($"${a}:{b} = ({a} × {p}):({b} × {p}) = {a * p}:{b * p}$"),
                LocalizedText.Same($"${a}:{b} = ({a} × {q}):({b} × {q}) = {a * q}:{b * q}$"),
                .. level == 3 ? [LocalizedText.Same($"${DecimalNotation.Decimal(a, 1)}:{DecimalNotation.Decimal(b, 1)} = {a}:{b}$")] : Array.Empty<LocalizedText>(),
                new($"{{答|こた}}えは {string.Join("、", shuffled.Where(o => o.IsRight).Select(o => $"${o.Text}$"))}", $"The answer is {string.Join(", ", shuffled.Where(o => o.IsRight).Select(o => $"${o.Text}$"))}."),
            ],
            Traps = choice.Traps,
        };
    }

    private static string W(Rational value) => NumberKey.Write(value);
}
