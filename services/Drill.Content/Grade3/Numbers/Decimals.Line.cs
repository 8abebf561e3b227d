using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Decimals.EarlyDecimalMisconceptions;
using static Drill.Content.Misconceptions.Decimals.TenthsMisconceptions;
using static Drill.Content.Misconceptions.Numbers.MyriadMisconceptions;
using static Drill.Content.Misconceptions.Numbers.NumberMisconceptions;

namespace Drill.Content.Grade3.Numbers;

/// <summary>What decimals mean, where they lie and which is larger.</summary>
internal sealed partial class Decimals
{
    // Level 1: so many tenths make a decimal below 5. 2: how many tenths a decimal is. 3: ones and tenths put together, above 10.
    private static ItemDraft CountTenths(int level, SeededRandom random)
    {
        var count = random.Draw(r => level == 3 ? r.Between(111, 298) : r.Between(level == 1 ? 11 : 12, level == 1 ? 49 : 98), n => n % 10 > 0 && (level < 3 || n / 10 % 10 > 0));
        var (ones, tenths, text) = (count / 10, count % 10, Write(count));
        return level switch
        {
            1 => new ItemDraft
            {
                Prompt = new($$"""0.1を {{count}}こ あつめた {数|かず}は いくつですか。""", $"What number is {count} tenths?"),
                Key = new NumberKey(Tenths(count), IsDecimal: true),
                Hint = new("0.1が 10こで 1だよ。", "Ten tenths make 1."),
                Solution = [new($$"""0.1が {{ones * 10}}こで {{ones}}、0.1が {{tenths}}こで {{Write(tenths)}}。""", $"{ones * 10} tenths are {ones}, {tenths} tenths are {Write(tenths)}."), Phrases.AnswerWithKanji(text)],
                Traps = [NumberTrap.Of(LostPoint, count), NumberTrap.Of(PointTooFar, new Rational(count, 100))],
            },
            2 => new ItemDraft
            {
                Prompt = new($$"""{{text}}は 0.1を {何|なん}こ あつめた {数|かず}ですか。""", $"How many tenths make {text}?"),
                Key = new NumberKey(count),
                Hint = new("1は 0.1が 10こだよ。", "1 is ten tenths."),
                Solution = [new($$"""{{ones}}は 0.1が {{ones * 10}}こ、{{Write(tenths)}}は 0.1が {{tenths}}こ。""", $"{ones} is {ones * 10} tenths, {Write(tenths)} is {tenths} tenths."), Phrases.AnswerWithKanji(count)],
                Traps = [NumberTrap.Of(OnlyTenths, tenths), NumberTrap.Of(OneZeroTooMany, count * 10)],
            },
            _ => new ItemDraft
            {
                Prompt = new($$"""10を {{ones / 10}}こ、1を {{ones % 10}}こ、0.1を {{tenths}}こ あわせた {数|かず}は いくつですか。""", $"What number is made of {ones / 10} × 10, {ones % 10} × 1 and {tenths} × 0.1?"),
                Key = new NumberKey(Tenths(count), IsDecimal: true),
                Hint = new("$1/10$の くらいは {小数点|しょうすうてん}の すぐ {右|みぎ}だよ。", "The tenths stand right after the point."),
                Solution =
                [
                    new($$"""10が {{ones / 10}}こで {{ones / 10 * 10}}、1が {{ones % 10}}こで {{ones % 10}}。""", $"{ones / 10} × 10 is {ones / 10 * 10}, {ones % 10} × 1 is {ones % 10}."),
                    new($$"""0.1が {{tenths}}こで {{Write(tenths)}}。""", $"{tenths} × 0.1 is {Write(tenths)}."),
                    Phrases.AnswerWithKanji(text),
                ],
                Traps = [NumberTrap.Of(LostPoint, count), NumberTrap.Of(AddedCounts, (ones / 10) + (ones % 10) + tenths)],
            },
        };
    }

    // Level 1: below one large unit. 2: two units. 3: two units, more than ten large ones.
    private static ItemDraft WriteMeasure(int level, SeededRandom random)
    {
        var (large, small, ja, en) = random.Pick(("cm", "mm", "テープの {長|なが}さ", "The length of a tape"), ("L", "dL", "{水|みず}の かさ", "The amount of water"), ("cm", "mm", "{草|くさ}の めの {高|たか}さ", "The height of a sprout"));
        if (level == 3) (large, small, ja, en) = random.Pick(("cm", "mm", "ぼうの {長|なが}さ", "The length of a stick"), ("L", "dL", "{水|みず}そうの {水|みず}の かさ", "The amount of water in a tank"));
        var (ones, tenths) = (level switch { 1 => 0, 2 => random.Between(2, 9), _ => random.Between(12, 29) }, random.Between(level == 1 ? 2 : 1, 9));
        var measure = ones == 0 ? $"{tenths} {small}" : $"{ones} {large} {tenths} {small}";
        return new ItemDraft
        {
            Prompt = new($$"""{{ja}}は {{measure}}です。{何|なん}{{large}}ですか。{小数|しょうすう}で {答|こた}えましょう。""", $"{en} is {measure}. How many {large} is that, as a decimal?"),
            Key = new NumberKey(Tenths((10 * ones) + tenths), IsDecimal: true),
            Hint = new($$"""1 {{small}}は 1 {{large}}を 10{等分|とうぶん}した 1こ{分|ぶん}だよ。""", $"1 {small} is one of ten equal parts of 1 {large}."),
            Solution =
            [
                new($"1 {small} = 0.1 {large}だから、{tenths} {small} = {Write(tenths)} {large}。", $"1 {small} = 0.1 {large}, so {tenths} {small} = {Write(tenths)} {large}."),
                .. ones > 0 ? [LocalizedText.Same($"${ones} + {Write(tenths)} = {Write((10 * ones) + tenths)}$")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer(Write((10 * ones) + tenths), large),
            ],
            Traps = ones == 0
                ? [NumberTrap.Of(LostPoint, tenths), NumberTrap.Of(PointTooFar, new Rational(tenths, 100))]
                : [NumberTrap.Of(JoinedAsWhole, ones + tenths), NumberTrap.Of(LostPoint, (10 * ones) + tenths)],
        };
    }

    // Level 1: from 0 to 3. 2: from 3 to 8. 3: from 10 to 15.
    private static ItemDraft PlaceOnLine(int level, SeededRandom random)
    {
        var (from, to) = level switch { 1 => (0, 3), 2 => (3, 8), _ => (10, 15) };
        var count = random.Draw(r => r.Between((10 * from) + 2, (10 * to) - 2), n => n % 10 > 1);
        var (ones, tenths) = (count / 10, count % 10);
        return new ItemDraft
        {
            Prompt = new($$"""{{Write(count)}}の ところに しるしを つけましょう。""", $"Mark {Write(count)} on the line."),
            Key = new PointKey(new Axis(from, to, new(1, 10), 1), Tenths(count)),
            Hint = new("1めもりは 0.1だよ。", "One mark is 0.1."),
            Solution =
            [
                new("1が 10こに {分|わ}かれて いるから、1めもりは 0.1。", "1 is divided into 10 parts, so one mark is 0.1."),
                new($$"""{{Write(count)}}は {{ones}}より 0.1が {{tenths}}こ{分|ぶん} {大|おお}きい。""", $"{Write(count)} is {tenths} tenths more than {ones}."),
                new($$"""{答|こた}えは {{ones}}から {{tenths}}めもりの ところ""", $"The answer is {tenths} marks past {ones}."),
            ],
            Traps =
            [
                new(OneTickShort, PointKey.ResponseFor(Tenths(count - 1))),
                .. ones > from ? [new(OnlyTenths, PointKey.ResponseFor(Tenths((10 * from) + tenths)))] : Array.Empty<Trap>(),
            ],
        };
    }

    // Level 1: both between 0 and 2. 2: the larger has the smaller tenths. 3: a whole number and a decimal, or tenths in words.
    private static ItemDraft CompareDecimals(int level, SeededRandom random)
    {
        var (a, b) = random.Draw(
            r => level == 3 ? (A: 10 * r.Between(2, 9), B: r.Between(11, 89)) : (A: r.Between(level == 1 ? 2 : 11, level == 1 ? 19 : 89), B: r.Between(level == 1 ? 2 : 11, level == 1 ? 19 : 89)),
            n => n.B % 10 > 0 && n.A % 10 != 5 && level switch { 1 => n.A / 10 == n.B / 10 && n.A != n.B && n.A % 10 > 0, 2 => (n.A / 10) - (n.B / 10) == 1 && n.A % 10 < n.B % 10, _ => n.A > n.B });
        var (left, right) = random.Between(0, 1) == 0 ? (a, b) : (b, a);
        var wrong = ComparisonKey.ResponseFor(left > right ? "<" : ">");
        return new ItemDraft
        {
            Prompt = Phrases.ChooseSign(Write(left), Write(right)),
            Key = new ComparisonKey(left, right),
            Hint = new("0.1が {何|なん}こ{分|ぶん}かで くらべよう。", "Compare how many tenths each one is."),
            Solution =
            [
                new($$"""{{Write(left)}}は 0.1が {{left}}こ、{{Write(right)}}は 0.1が {{right}}こ。""", $"{Write(left)} is {left} tenths, {Write(right)} is {right} tenths."),
                .. level == 3 ? [new($$"""{{left}}と {{right}}では {{Math.Max(left, right)}}の ほうが {大|おお}きい。""", $"Of {left} and {right}, {Math.Max(left, right)} is larger.")] : Array.Empty<LocalizedText>(),
                Phrases.AnswerWithKanji($"{Write(left)} {(left > right ? ">" : "<")} {Write(right)}"),
            ],
            Traps = [new(level switch { 1 => ReversedSign, 2 => OnlyTenths, _ => IgnoredPoint }, wrong)],
        };
    }

    // Level 1: three numbers. 2: four, with a whole number. 3: four above 10.
    private static ItemDraft OrderDecimals(int level, SeededRandom random)
    {
        var low = level == 3 ? random.Between(10, 18) : random.Between(level == 1 ? 0 : 2, 6);
        var (big, mid, small) = (random.Between(7, 9), random.Between(4, 6), random.Between(1, 3));
        int[] counts = level == 1
            ? [(10 * low) + mid, (10 * low) + big, (10 * (low + 1)) + small]
            : [(10 * low) + mid, (10 * low) + big, 10 * (low + 1), (10 * (low + 1)) + small];
        var order = counts.Select(c => LocalizedText.Same($"${Write(c)}$")).ToArray();
        var byTenths = counts.OrderBy(c => c % 10).Select(c => LocalizedText.Same($"${Write(c)}$")).ToArray();
        var options = Options.OutOfOrder(random, order);
        return new ItemDraft
        {
            Prompt = new($$"""{{string.Join("、", options.Shown.Select(o => o.Ja))}}を {小|ちい}さい じゅんに ならべましょう。""", $"Put {string.Join(", ", options.Shown.Select(o => o.En))} in order, the smallest first."),
            Key = options.Order(order),
            Hint = new("{小数点|しょうすうてん}の {左|ひだり}の {数|かず}から くらべよう。", "Compare the numbers before the point first."),
            Solution =
            [
                new($$"""0.1の {数|かず}で あらわすと {{string.Join("、", counts)}}。""", $"In tenths they are {string.Join(", ", counts)}."),
                new($$"""{答|こた}えは {{string.Join("、", order.Select(o => o.Ja))}}""", $"The answer is {string.Join(", ", order.Select(o => o.En))}."),
            ],
            Traps = [new(OnlyTenths, options.InOrder(byTenths)), new(ReversedOrder, options.InOrder(order.Reverse()))],
        };
    }
}
