using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Numbers.LargeNumberMisconceptions;

namespace Drill.Content.Grade4.Numbers;

/// <content>大小とかけ算.</content>
internal sealed partial class LargeNumbers
{
    // Level 1: digits, one number a digit longer. 2: 億 and 万 against digits. 3: the same with 兆, nearly equal.
    private static ItemDraft CompareTwo(int level, SeededRandom random)
    {
        var (a, b) = level switch
        {
            1 => random.Draw(r => (A: r.Between(11_000, 99_999) * 10_000L, B: r.Between(11_000, 99_999) * 1000L), n => n.A / 100_000_000 < n.B / 10_000_000),
            2 => random.Draw(r => (A: r.Between(11_000, 99_999) * 10_000L, B: r.Between(1_100, 9_999) * 10_000L), n => n.A / 100_000_000 < n.B / 10_000_000),
            _ => random.Draw(r => (A: r.Between(1_100, 9_999) * 1_000_000_000L, B: r.Between(1_100, 9_999) * 100_000_000L), n => n.A / 1_000_000_000_000 < n.B / 100_000_000_000),
        };
        var isLeftLarger = random.Between(0, 1) == 0;
        if (!isLeftLarger) (a, b) = (b, a);
        var (left, right) = level == 1 ? (LocalizedText.Same($"{a}"), LocalizedText.Same($"{b}")) : random.Between(0, 1) == 0 ? (Say(a), LocalizedText.Same($"{b}")) : (LocalizedText.Same($"{a}"), Say(b));
        return new ItemDraft
        {
            Prompt = new($"□に あう しるしを えらびましょう。 {left.Ja} □ {right.Ja}", $"Choose the sign that fits in □. {left.En} □ {right.En}"),
            Key = isLeftLarger ? new ComparisonKey(1, 0) : new ComparisonKey(0, 1),
            Hint = FourDigits,
            Solution =
            [
                .. level == 1 ? Array.Empty<LocalizedText>() : [new($"{Say(a).Ja}は {a}、{Say(b).Ja}は {b}", $"In digits: {Say(a).En} is {a} and {Say(b).En} is {b}.")],
                new($"{a}は {$"{a}".Length}けた", $"{a} has {$"{a}".Length} digits."),
                new($"{b}は {$"{b}".Length}けた", $"{b} has {$"{b}".Length} digits."),
                new($$"""けたの {多|おお}い ほうが {大|おお}きいから ${{a}} {{(a > b ? ">" : "<")}} {{b}}$""", $"The one with more digits is larger: ${a} {(a > b ? ">" : "<")} {b}$."),
            ],
            Traps = [new(ComparedLeadingDigits, ComparisonKey.ResponseFor(isLeftLarger ? "<" : ">")), new(SawNoDifference, ComparisonKey.ResponseFor("="))],
        };
    }

    // Level 1: three numbers in digits. 2: four in 億 and 万. 3: four, some in digits and some in 億 and 万.
    private static ItemDraft SortPopulations(int level, SeededRandom random)
    {
        var count = level == 1 ? 3 : 4;
        var people = random.Draw(
            r => Enumerable.Range(0, count).Select(i => (level == 1 ? r.Between(11, 99) * 10_000L : r.Between(102, 980) * 100_000L) * (i % 2 == 0 ? 10 : 1)).ToArray(),
            n => n.Distinct().Count() == count && !n.SequenceEqual(n.OrderDescending()) && LeadingDigits(n).Distinct().Count() == count && !Order(LeadingDigits(n)).SequenceEqual(Order(n)));
        string[] names = ["あ", "い", "う", "え"];
        string[] english = ["A", "B", "C", "D"];
        var options = Enumerable.Range(0, count).Select(i => new LocalizedText(names[i], english[i])).ToArray();
        var chosen = Ordered.Of([.. Enumerable.Range(0, count)], i => options[i], Order(people), (ComparedLeadingDigits, Order(LeadingDigits(people))), (SortedOtherWay, Order(people).Reverse()));
        return new ItemDraft
        {
            Prompt = new("{人口|じんこう}の {多|おお}い {順|じゅん}に ならべましょう。", "Put the places in order, the one with the most people first."),
            Figure = new Table(
                new("{人口|じんこう}", "Population"),
                [],
                [.. people.Select((n, i) => new TableRow(options[i], [level == 1 || (level == 3 && i % 2 == 1) ? new($"{n}{{人|にん}}", $"{n}") : new($"{Say(n).Ja}{{人|にん}}", Say(n).En)]))]),
            Key = chosen.Key,
            Hint = new("まず けたの {数|かず}を くらべよう。", "Compare how many digits they have first."),
            Solution =
            [
                .. people.Select((n, i) => new LocalizedText($$"""{{names[i]}}は {{n}}{人|にん}で {{$"{n}".Length}}けた""", $"{english[i]} has {n} people, a number of {$"{n}".Length} digits.")),
                new($$"""{答|こた}えは {{string.Join(" → ", Order(people).Select(i => names[i]))}}""", $"The answer is {string.Join(" → ", Order(people).Select(i => english[i]))}."),
            ],
            Traps = chosen.Traps,
        };
    }

    private static long[] LeadingDigits(long[] numbers) => [.. numbers.Select(n => n / (long)Math.Pow(10, $"{n}".Length - 3))];

    private static int[] Order(long[] numbers) => [.. Enumerable.Range(0, numbers.Length).OrderByDescending(i => numbers[i])];

    // Level 1: both end in zeros. 2: three digits × three digits. 3: four digits × three digits with a 0 inside.
    private static ItemDraft MultiplyLarge(int level, SeededRandom random)
    {
        if (level == 1) return MultiplyRound(random);
        var (a, high, tens, ones) = random.Draw(
            r => (A: level == 3 ? r.Between(1123, 4889) : r.Between(123, 489), High: r.Between(2, 9), Tens: level == 3 ? 0 : r.Between(1, 9), Ones: r.Between(2, 9)), n => n.A % 10 != 0);
        var b = (high * 100) + (tens * 10) + ones;
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${a} × {b} = □$"),
            Key = new NumberKey(a * b),
            Hint = new($$"""{{b}}を {位|くらい}ごとに {分|わ}けて かけよう。""", $"Split {b} into its places and multiply by each."),
            Solution =
            [
                LocalizedText.Same($"${a} × {ones} = {a * ones}$"),
                tens > 0
                    ? LocalizedText.Same($"${a} × {tens * 10} = {a * tens * 10}$")
                    : new("{十|じゅう}の {位|くらい}は 0だから、その {段|だん}は {書|か}かなくて よい", "The tens are 0, so that row need not be written."),
                LocalizedText.Same($"${a} × {high * 100} = {a * high * 100}$"),
                LocalizedText.Same($"${a * ones} + {(tens > 0 ? $"{a * tens * 10} + " : "")}{a * high * 100} = {a * b}$"),
                WorkedSolution.Answer($"{a * b}"),
            ],
            Traps = level == 3
                ? [NumberTrap.Of(ClosedUpZeroRow, a * ((high * 10) + ones)), NumberTrap.Of(OneZeroShort, new Rational(a * b, 10))]
                : [NumberTrap.Of(Misconceptions.Calculation.MultiplicationMisconceptions.ForgotShift, (a * ones) + (a * tens * 10) + (a * high * 10)), NumberTrap.Of(Misconceptions.Calculation.MultiplicationMisconceptions.ForgotSecondRow, a * ((tens * 10) + ones))],
        };
    }

    private static ItemDraft MultiplyRound(SeededRandom random)
    {
        var (a, b) = random.Draw(r => (A: r.Between(12, 69), B: r.Between(12, 69)), n => n.A % 10 != 0 && n.B % 10 != 0 && n.A * n.B % 10 != 0);
        var (zerosA, zerosB) = (random.Pick(10, 100), random.Pick(10, 100));
        var product = a * b * zerosA * zerosB;
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${a * zerosA} × {b * zerosB} = □$"),
            Key = new NumberKey(product),
            Hint = new("{終|お}わりの 0を はぶいて {計算|けいさん}してから、はぶいた 0を つけよう。", "Leave out the final zeros, multiply, then put the zeros back."),
            Solution =
            [
                LocalizedText.Same($"${a} × {b} = {a * b}$"),
                new($$"""はぶいた 0を つける：{{product}}""", $"Put the zeros back: {product}."),
                WorkedSolution.Answer($"{product}"),
            ],
            Traps = [NumberTrap.Of(DroppedZeroOfFactors, a * b * zerosA), NumberTrap.Of(OneZeroLong, (System.Numerics.BigInteger)product * 10)],
        };
    }

    // Level 1: 万 × a number. 2: 億 × a number, or 万 × 10 times the number. 3: 万 × 万.
    private static ItemDraft UseKnownProduct(int level, SeededRandom random)
    {
        var (a, b) = random.Draw(r => (A: r.Between(12, 99), B: r.Between(12, 99)), n => n.A % 10 != 0 && n.B % 10 != 0 && n.A * n.B % 10 != 0);
        var unit = level == 2 ? 2 : 1;
        var (by, byJa, byEn, answer, resultUnit) = level switch
        {
            1 => (1, "", "", a * b, 1),
            2 => (10, "", "", a * b * 10, 2),
            _ => (1, "{万|まん}", " man", a * b, 2),
        };
        var (resultJa, resultEn) = (Myriad.UnitJa(resultUnit), Myriad.UnitEn(resultUnit));
        return new ItemDraft
        {
            Prompt = new(
                $$"""${{a}} × {{b}} = {{a * b}}$ を つかって {答|こた}えましょう。{{a}}{{Myriad.UnitJa(unit)}}×{{b * by}}{{byJa}}は {何|なん}{{(level == 3 ? "{万|まん}" : resultJa)}}ですか。""",
                $"Use ${a} × {b} = {a * b}$. How many {(level == 3 ? "man" : resultEn)} is {a} {Myriad.UnitEn(unit)} × {b * by}{byEn}?"),
            Key = new NumberKey(level == 3 ? (System.Numerics.BigInteger)answer * 10_000 : answer),
            Hint = new("どちらの {数|かず}が {何倍|なんばい}に なって いるかな？", "Which number has become how many times as large?"),
            Solution = level switch
            {
                3 =>
                [
                    new("1{万|まん}×1{万|まん}は 1{億|おく}", "1 man × 1 man is 1 oku."),
                    new($$"""{{a}}{万|まん}×{{b}}{万|まん}は {{a * b}}{億|おく}""", $"{a} man × {b} man is {a * b} oku."),
                    new($$"""1{億|おく}は 10000{万|まん}だから、{{a * b}}{億|おく}は {{a * b}}0000{万|まん}""", $"1 oku is 10000 man, so {a * b} oku is {a * b}0000 man."),
                    WorkedSolution.Answer($"{a * b}0000", "{万|まん}", "man"),
                ],
                2 =>
                [
                    new($$"""{{b * 10}}は {{b}}の 10{倍|ばい}だから、{積|せき}も 10{倍|ばい}：${{a * b}} × 10 = {{answer}}$""", $"{b * 10} is 10 times {b}, so the product is 10 times as large: ${a * b} × 10 = {answer}$."),
                    WorkedSolution.Answer($"{answer}", resultJa, resultEn),
                ],
                _ => [new($$"""1{万|まん}が ${{a}} × {{b}} = {{answer}}$こ""", $"There are ${a} × {b} = {answer}$ man."), WorkedSolution.Answer($"{answer}", resultJa, resultEn)],
            },
            Traps = level switch
            {
                3 => [NumberTrap.Of(MultipliedUnitsOnce, answer), NumberTrap.Of(OneZeroShort, answer * 1000)],
                2 => [NumberTrap.Of(OneZeroShort, answer / 10), NumberTrap.Of(OneZeroLong, answer * 10)],
                _ => [NumberTrap.Of(OneZeroLong, answer * 10), NumberTrap.Of(MultipliedUnitsOnce, (System.Numerics.BigInteger)answer * 10_000)],
            },
        };
    }
}
