using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Numbers.MyriadMisconceptions;
using static Drill.Content.Misconceptions.Numbers.NumberMisconceptions;

namespace Drill.Content.Grade3.Numbers;

/// <summary>Large numbers on a line, and in order.</summary>
internal sealed partial class LargeNumbers
{
    private sealed record Line(int From, int To, int Label, int Tick)
    {
        public int Parts => Label / Tick;
    }

    // Level 1: marks of 1000. 2: marks of 20,000. 3: marks of 1,000,000, up to 100,000,000.
    private static (Line Line, int Number) DrawOnLine(int level, SeededRandom random)
    {
        var start = random.Between(1, 6);
        var line = level switch
        {
            1 => new Line(10_000 * (start - 1), 10_000 * (start + 3), 10_000, 1000),
            2 => new(100_000 * (start - 1), 100_000 * (start + 5), 100_000, 20_000),
            _ => new(10_000_000 * (start + 2), 10_000_000 * (start + 4), 5_000_000, 1_000_000),
        };
        var number = random.Draw(r => line.From + (line.Tick * r.Between(1, ((line.To - line.From) / line.Tick) - 1)), n => (n - line.From) % line.Label > (line.Parts == 5 ? 2 : 1) * line.Tick);
        return (line, number);
    }

    private static ItemDraft ReadMark(int level, SeededRandom random)
    {
        var (line, number) = DrawOnLine(level, random);
        var (numbered, marks) = PlaceOn(line, number);
        return new ItemDraft
        {
            Prompt = new("{数直線|すうちょくせん}の アは いくつですか。", "What number is at A on the line?"),
            Figure = new NumberLine(new(line.From, line.To, line.Label, line.Tick), [new(number, new("ア", "A"))]),
            Key = new NumberKey(number),
            Hint = TickHint,
            Solution = LineSteps(line, number, Phrases.AnswerWithKanji(number)),
            Traps =
            [
                NumberTrap.Of(OneTickShort, number - line.Tick),
                NumberTrap.Of(TickAsTenth, line.Parts == 10 ? numbered + (marks * line.Tick / 10) : numbered + (marks * line.Label / 10)),
            ],
        };
    }

    private static ItemDraft PlaceMark(int level, SeededRandom random)
    {
        var (line, number) = DrawOnLine(level, random);
        var (numbered, marks) = PlaceOn(line, number);
        return new ItemDraft
        {
            Prompt = new($$"""{{number}}の ところに しるしを つけましょう。""", $"Mark {number} on the line."),
            Key = new PointKey(new Axis(line.From, line.To, line.Tick, line.Label), number),
            Hint = TickHint,
            Solution = LineSteps(line, number, new($$"""{答|こた}えは {{numbered}}から {{marks}}めもりの ところ""", $"The answer is {marks} marks past {numbered}.")),
            Traps =
            [
                new(OneTickShort, PointKey.ResponseFor(number - line.Tick)),
                .. line.Parts == 5 && numbered + (2 * marks * line.Tick) <= line.To ? [new(TickAsTenth, PointKey.ResponseFor(numbered + (2 * marks * line.Tick)))] : Array.Empty<Trap>(),
            ],
        };
    }

    private static readonly LocalizedText TickHint = new("1めもりが いくつか、はじめに もとめよう。", "First find out how much one mark is.");

    private static (int Numbered, int Marks) PlaceOn(Line line, int number) =>
        (number - ((number - line.From) % line.Label), (number - line.From) % line.Label / line.Tick);

    private static LocalizedText[] LineSteps(Line line, int number, LocalizedText answer)
    {
        var (numbered, marks) = PlaceOn(line, number);
        return
        [
            new($$"""{{line.Label}}が {{line.Parts}}こに {分|わ}かれて いるから、1めもりは {{line.Tick}}。""", $"{line.Label} is divided into {line.Parts} parts, so one mark is {line.Tick}."),
            new($$"""{{marks}}めもりで {{marks * line.Tick}}。${{numbered}} + {{marks * line.Tick}} = {{number}}$""", $"{marks} marks are {marks * line.Tick}. ${numbered} + {marks * line.Tick} = {number}$"),
            answer,
        ];
    }

    // Level 1: different numbers of digits, misleading first digits. 2: as many digits, misleading last digits. 3: a sum in ten thousands.
    private static ItemDraft Compare(int level, SeededRandom random)
    {
        if (level == 3) return CompareSum(random);
        var (a, b) = random.Draw(
            r => level == 1 ? (A: r.Between(12_000, 49_999), B: r.Between(5123, 9876)) : (A: r.Between(123_000, 987_654), B: r.Between(123_000, 987_654)),
            n => level == 1 ? n.A / 10_000 < n.B / 1000 : n.A / 10_000 == n.B / 10_000 && n.A > n.B && n.A / 1000 != n.B / 1000 && n.A % 10 < n.B % 10);
        var (left, right) = random.Between(0, 1) == 0 ? (a, b) : (b, a);
        return new ItemDraft
        {
            Prompt = Phrases.ChooseSign($"{left}", $"{right}"),
            Key = new ComparisonKey(left, right),
            Hint = new("けたの {数|かず}を たしかめて、{上|うえ}の くらいから くらべよう。", "Check how many digits there are, then compare from the left."),
            Solution =
            [
                level == 1
                    ? new($$"""{{a}}は 5けた、{{b}}は 4けた。""", $"{a} has 5 digits, {b} has 4.")
                    : new($$"""どちらも 6けた。{千|せん}の くらいまでを くらべると、{{a / 1000}}と {{b / 1000}}。""", $"Both have 6 digits. Down to the thousands they are {a / 1000} and {b / 1000} thousand."),
                new($$"""{{a}}の ほうが {大|おお}きい。""", $"{a} is larger."),
                Phrases.AnswerWithKanji(left > right ? $"{left} > {right}" : $"{left} < {right}"),
            ],
            Traps = [new(level == 1 ? ComparedFirstDigit : ComparedOnes, ComparisonKey.ResponseFor(left > right ? "<" : ">"))],
        };
    }

    private static ItemDraft CompareSum(SeededRandom random)
    {
        var (a, b) = (random.Between(21, 68), random.Between(12, 31));
        var sum = a + b;
        var other = sum + random.Pick(-3, -2, -1, 0, 1, 2, 3);
        var sign = sum > other ? ">" : sum < other ? "<" : "=";
        var (leftText, rightText) = ($"{a * 10_000} + {b * 10_000}", $"{other * 10_000}");
        return new ItemDraft
        {
            Prompt = Phrases.ChooseSign(leftText, rightText),
            Key = new ComparisonKey(sum, other),
            Hint = new("{左|ひだり}の {計算|けいさん}を してから くらべよう。", "Work out the left side first."),
            Solution =
            [
                new($$"""10000が ${{a}} + {{b}} = {{sum}}$こで {{sum * 10_000}}。""", $"${a} + {b} = {sum}$ times 10000 is {sum * 10_000}."),
                new($$"""{{sum * 10_000}}と {{other * 10_000}}を くらべる。""", $"Compare {sum * 10_000} and {other * 10_000}."),
                Phrases.AnswerWithKanji($"{leftText} {sign} {rightText}"),
            ],
            Traps =
            [
                .. sign != "<" ? [new(ComparedOnePart, ComparisonKey.ResponseFor("<"))] : Array.Empty<Trap>(),
                .. sign == "<" ? [new(ReversedSign, ComparisonKey.ResponseFor(">"))] : Array.Empty<Trap>(),
            ],
        };
    }

    // Level 1: three numbers of four or five digits. 2: four of five or six digits. 3: four of seven or eight digits.
    private static ItemDraft Order(int level, SeededRandom random)
    {
        var unit = level switch { 1 => 10, 2 => 100, _ => 10_000 };
        var (high, low) = random.Draw(r => (H: r.Between(2, 4), L: r.Between(5, 9)), _ => true);
        int[] numbers = level == 1
            ? [low * 100 * unit, ((high * 1000) + low) * unit, ((high * 1000) + (100 * low)) * unit]
            : [low * 100 * unit, ((high * 1000) + low) * unit, ((high * 1000) + (10 * low)) * unit, ((high * 1000) + (100 * low)) * unit];
        var order = numbers.Select(n => LocalizedText.Same($"${n}$")).ToArray();
        var byFirstDigit = order[1..].Append(order[0]).ToArray();
        var options = Options.OutOfOrder(random, order);
        return new ItemDraft
        {
            Prompt = new($$"""{{string.Join("、", options.Shown.Select(o => o.Ja))}}を {小|ちい}さい じゅんに ならべましょう。""", $"Put {string.Join(", ", options.Shown.Select(o => o.En))} in order, the smallest first."),
            Key = options.Order(order),
            Hint = new("けたの {数|かず}から くらべよう。", "Compare the numbers of digits first."),
            Solution =
            [
                new($$"""けたが いちばん {少|すく}ない {{numbers[0]}}が いちばん {小|ちい}さい。""", $"{numbers[0]} has the fewest digits and is the smallest."),
                new("のこりは {上|うえ}の くらいから くらべる。", "Compare the others from the left."),
                new($$"""{答|こた}えは {{string.Join("、", order.Select(o => o.Ja))}}""", $"The answer is {string.Join(", ", order.Select(o => o.En))}."),
            ],
            Traps = [new(ComparedFirstDigit, options.InOrder(byFirstDigit)), new(ReversedOrder, options.InOrder(order.Reverse()))],
        };
    }
}
