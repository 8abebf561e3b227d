using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Decimals.TenthsMisconceptions;
using static Drill.Content.Misconceptions.Fractions.EarlyFractionMisconceptions;
using static Drill.Content.Misconceptions.Numbers.MyriadMisconceptions;
using static Drill.Content.Misconceptions.Numbers.NumberMisconceptions;

namespace Drill.Content.Grade3.Numbers;

/// <summary>Fractions on a line, compared, as decimals, and subtracted.</summary>
internal sealed partial class Fractions
{
    // Level 1: up to nine parts. 2: up to twelve. 3: past 1.
    private static ItemDraft PlaceOnLine(int level, SeededRandom random)
    {
        var (parts, count) = random.Draw(
            r => (Parts: level == 2 ? r.Between(7, 12) : r.Between(level == 1 ? 3 : 5, 9), Count: r.Between(2, 15)),
            n => level == 3 ? n.Count > n.Parts && n.Count < 2 * n.Parts : n.Count < n.Parts && 2 * n.Count != n.Parts && 2 * n.Count != n.Parts + 1);
        return new ItemDraft
        {
            Prompt = new($$"""${{count}}/{{parts}}$の ところに しるしを つけましょう。""", $"Mark ${count}/{parts}$ on the line."),
            Key = new PointKey(new Axis(0, level == 3 ? 2 : 1, new(1, parts), 1), new Rational(count, parts)),
            Hint = new($$"""1めもりは $1/{{parts}}$だよ。""", $"One mark is $1/{parts}$."),
            Solution =
            [
                new($$"""1が {{parts}}こに {分|わ}かれて いるから、1めもりは $1/{{parts}}$。""", $"1 is divided into {parts} parts, so one mark is $1/{parts}$."),
                .. level == 3 ? [new($$"""${{parts}}/{{parts}} = 1$より ${{count - parts}}/{{parts}}$ {大|おお}きい。""", $"It is ${count - parts}/{parts}$ more than ${parts}/{parts} = 1$.")] : Array.Empty<LocalizedText>(),
                new($$"""{答|こた}えは 0から {{count}}めもりの ところ""", $"The answer is {count} marks past 0."),
            ],
            Traps =
            [
                new(OneTickShort, PointKey.ResponseFor(new Rational(count - 1, parts))),
                new(CountedFromOne, PointKey.ResponseFor(new Rational(level == 3 ? count - parts : parts - count, parts))),
            ],
        };
    }

    // Level 1: fractions of the same parts. 2: with 1, or with as many parts as there are. 3: tenths and a decimal.
    private static ItemDraft CompareFractions(int level, SeededRandom random)
    {
        if (level == 3) return CompareWithDecimal(random);
        var (parts, a) = random.Draw(r => (Parts: r.Between(4, 12), A: r.Between(2, 11)), n => n.A <= n.Parts && (level == 2 || n.A < n.Parts));
        if (level == 2 && random.Between(0, 1) == 0) a = parts;
        var b = level == 2 ? parts : random.Draw(r => r.Between(1, parts - 1), n => n != a);
        var (first, second) = ($"{a}/{parts}", level == 2 ? "1" : $"{b}/{parts}");
        var isSwapped = random.Between(0, 1) == 0;
        var (left, right) = isSwapped ? (b, a) : (a, b);
        var (leftText, rightText) = isSwapped ? (second, first) : (first, second);
        var sign = left < right ? "<" : left > right ? ">" : "=";
        return new ItemDraft
        {
            Prompt = Phrases.ChooseSign(leftText, rightText),
            Key = new ComparisonKey(left, right),
            Hint = new($$"""$1/{{parts}}$が {何|なん}こ{分|ぶん}かで くらべよう。""", $"Compare how many times $1/{parts}$ each one is."),
            Solution =
            [
                .. level == 2 ? [new($$"""$1 = {{parts}}/{{parts}}$""", $"$1 = {parts}/{parts}$")] : Array.Empty<LocalizedText>(),
                new($$"""$1/{{parts}}$が {{left}}こと {{right}}こ。""", $"They are {left} and {right} times $1/{parts}$."),
                Phrases.AnswerWithKanji($"{leftText} {sign} {rightText}"),
            ],
            Traps = level == 1
                ? [new(ReversedSign, ComparisonKey.ResponseFor(left > right ? "<" : ">"))]
                : [new(WholeNotSeen, ComparisonKey.ResponseFor(isSwapped ? "<" : ">"))],
        };
    }

    private static ItemDraft CompareWithDecimal(SeededRandom random)
    {
        var (top, tenths) = random.Draw(r => (Top: r.Between(1, 13), Tenths: r.Between(2, 12)), n => Math.Abs(n.Top - n.Tenths) < 4 && n.Tenths != 10 && n.Top != 10);
        var (fraction, number) = ($"{top}/10", NumberKey.Write(new(tenths, 10)));
        var isSwapped = random.Between(0, 1) == 0;
        var (left, right) = isSwapped ? (tenths, top) : (top, tenths);
        var (leftText, rightText) = isSwapped ? (number, fraction) : (fraction, number);
        var sign = left < right ? "<" : left > right ? ">" : "=";
        return new ItemDraft
        {
            Prompt = Phrases.ChooseSign(leftText, rightText),
            Key = new ComparisonKey(left, right),
            Hint = new("$1/10 = 0.1$だよ。どちらかに そろえよう。", "$1/10 = 0.1$. Write both the same way."),
            Solution =
            [
                new($$"""${{fraction}}$は $1/10$が {{top}}こで {{NumberKey.Write(new(top, 10))}}。""", $"${fraction}$ is {top} tenths: {NumberKey.Write(new(top, 10))}."),
                new($$"""{{NumberKey.Write(new(top, 10))}}と {{number}}を くらべる。""", $"Compare {NumberKey.Write(new(top, 10))} and {number}."),
                Phrases.AnswerWithKanji($"{leftText} {sign} {rightText}"),
            ],
            Traps = top > tenths ? [new(ReversedSign, ComparisonKey.ResponseFor(isSwapped ? ">" : "<"))] : [new(ComparedWithNumerator, ComparisonKey.ResponseFor(isSwapped ? "<" : ">"))],
        };
    }

    // Level 1: a fraction below 1 as a decimal. 2: a decimal below 1 as tenths. 3: either, above 1.
    private static ItemDraft ConvertTenths(int level, SeededRandom random)
    {
        var (ja, unit, en) = random.Pick(("ジュース", "L", "juice"), ("リボン", "m", "ribbon"), ("{牛|ぎゅう}にゅう", "L", "milk"), ("テープ", "m", "tape"));
        var top = level == 3 ? random.Draw(r => r.Between(11, 29), n => n % 10 > 0) : random.Between(1, 9);
        var number = NumberKey.Write(new(top, 10));
        return level == 1 || (level == 3 && random.Between(0, 1) == 0)
            ? new ItemDraft
            {
                Prompt = new($$"""{{ja}}が ${{top}}/10$ {{unit}} あります。{小数|しょうすう}で あらわすと {何|なん}{{unit}}ですか。""", $"There is ${top}/10$ {unit} of {en}. How many {unit} is that, as a decimal?"),
                Key = new NumberKey(new(top, 10), IsDecimal: true),
                Hint = new("$1/10 = 0.1$だよ。", "$1/10 = 0.1$."),
                Solution = [new($$"""$1/10 = 0.1$で、$1/10$が {{top}}こだから 0.1も {{top}}こ。""", $"$1/10 = 0.1$; {top} tenths are {top} times 0.1."), WorkedSolution.Answer(number, unit)],
                Traps = [NumberTrap.Of(NumeratorAfterDenominator, top + new Rational(1, 10)), NumberTrap.Of(LostTenths, top)],
            }
            : new ItemDraft
            {
                Prompt = new($$"""{{ja}}が {{number}} {{unit}} あります。{分数|ぶんすう}で あらわすと $□/10$ {{unit}}です。□に あう {数|かず}は いくつですか。""", $"There is {number} {unit} of {en}. As a fraction it is $□/10$ {unit}. What number fits in □?"),
                Key = new NumberKey(top),
                Hint = new("$0.1 = 1/10$だよ。", "$0.1 = 1/10$."),
                Solution = [new($$"""{{number}}は 0.1が {{top}}こ、つまり $1/10$が {{top}}こで ${{top}}/10$。""", $"{number} is {top} times 0.1, that is {top} tenths: ${top}/10$."), WorkedSolution.Answer($"{top}")],
                Traps = [NumberTrap.Of(CopiedDecimal, new Rational(top, 10)), NumberTrap.Of(OneZeroTooMany, 10 * top)],
            };
    }

    // Level 1: parts to 8. 2: parts from 9 to 12. 3: from 1. Nothing is left to reduce, which is not yet taught.
    private static (int Parts, int A, int B) DrawDifference(int level, SeededRandom random)
    {
        var (parts, a, b) = random.Draw(
            r => (Parts: level == 1 ? r.Between(3, 8) : r.Between(level == 2 ? 9 : 5, 12), A: r.Between(2, 11), B: r.Between(1, 10)),
            n => (level == 3 ? n.Parts : n.A) is var whole && n.B < whole && whole != 2 * n.B && FractionNotation.IsLowest(whole - n.B, n.Parts) && (level == 3 || n.A < n.Parts));
        return (parts, level == 3 ? parts : a, b);
    }

    private static ItemDraft Subtract(int level, SeededRandom random)
    {
        var (parts, a, b) = DrawDifference(level, random);
        return Difference(level, parts, a, b, LocalizedText.Same($"${WriteTop(a, parts)} - {b}/{parts} = □$"));
    }

    private static ItemDraft TellDifference(int level, SeededRandom random)
    {
        var (parts, a, b) = DrawDifference(level, random);
        var (whole, part) = (WriteTop(a, parts), $"{b}/{parts}");
        return Difference(level, parts, a, b, random.Pick<LocalizedText>(
            new($$"""${{whole}}$ Lの ジュースを ${{part}}$ L のみました。のこりは {何|なん}Lですか。""", $"You drink ${part}$ L of ${whole}$ L of juice. How many litres are left?"),
            new($$"""${{whole}}$ mの リボンから ${{part}}$ m {切|き}りとりました。のこりは {何|なん}mですか。""", $"You cut ${part}$ m off a ribbon of ${whole}$ m. How many metres are left?"))) with
        { Figure = new FractionBar(parts, a) };
    }

    private static ItemDraft Difference(int level, int parts, int a, int b, LocalizedText prompt) => new()
    {
        Prompt = prompt,
        Key = new FractionKey(new Rational(a - b, parts), FractionForm.Any),
        Hint = new($$"""$1/{{parts}}$が {何|なん}こ のこるかな。""", $"How many pieces of $1/{parts}$ are left?"),
        Solution =
        [
            .. level == 3 ? [new($$"""1を ${{parts}}/{{parts}}$と {考|かんが}える。""", $"Write 1 as ${parts}/{parts}$.")] : Array.Empty<LocalizedText>(),
            new($$"""$1/{{parts}}$が ${{a}} - {{b}} = {{a - b}}$こ""", $"${a} - {b} = {a - b}$ pieces of $1/{parts}$."),
            Phrases.AnswerWithKanji($"{a - b}/{parts}"),
        ],
        Traps =
        [
            new(AddedTops, FractionKey.Unreduced(a + b, parts)),
            level == 3 && b > 1 && b - 1 != parts - b ? new(TookFromNumeratorOnly, FractionKey.Unreduced(b - 1, parts)) : new(GaveUsedPart, FractionKey.Unreduced(b, parts)),
        ],
    };

    private static string WriteTop(int top, int parts) => top == parts ? "1" : $"{top}/{parts}";
}
