using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Measures.FirstUnitMisconceptions;

namespace Drill.Content.Grade2;

/// <summary>Items that change units and calculate with them, of lengths and of amounts alike.</summary>
internal static class UnitDrafts
{
    /// <param name="step">How many small units one big unit is.</param>
    /// <param name="wrongStep">What is often taken for it.</param>
    /// <param name="toSmall">Whether the small unit is asked; otherwise both, from the small one.</param>
    public static ItemDraft Convert(int bigs, string big, int smalls, string small, int step, int wrongStep, bool toSmall)
    {
        var total = (bigs * step) + smalls;
        var together = smalls == 0 ? $"{bigs} {big}" : $"{bigs} {big} {smalls} {small}";
        var rule = new LocalizedText($"1 {big} = {step} {small}", $"1 {big} = {step} {small}.");
        if (!toSmall && smalls > 0) return ConvertUp(bigs, big, smalls, small, step, rule);
        var isUp = !toSmall;
        var answer = isUp ? bigs : total;
        return new ItemDraft
        {
            Prompt = isUp
                ? new($"{total} {small}は なん {big}ですか。", $"How many {big} are {total} {small}?")
                : new($"{together}は なん {small}ですか。", $"How many {small} are {together}?"),
            Key = new NumberKey(answer),
            Hint = new($"1 {big}は なん {small}かな。", $"How many {small} are 1 {big}?"),
            Solution =
            [
                rule,
                new($"{bigs} {big}は {bigs * step} {small}。", $"{bigs} {big} are {bigs * step} {small}."),
                .. smalls == 0 ? Array.Empty<LocalizedText>() : [new($"{bigs * step} {small}と {smalls} {small}で {total} {small}。", $"{bigs * step} {small} and {smalls} {small} are {total} {small}.")],
                new($"こたえは {answer} {(isUp ? big : small)}", $"The answer is {answer} {(isUp ? big : small)}."),
            ],
            Traps =
            [
                isUp ? NumberTrap.Of(WrongStep, bigs * wrongStep) : NumberTrap.Of(WrongStep, (bigs * wrongStep) + smalls),
                smalls == 0 ? NumberTrap.Of(AddedWithoutChanging, isUp ? total + step : bigs + step) : NumberTrap.Of(AddedWithoutChanging, bigs + smalls),
            ],
        };
    }

    private static ItemDraft ConvertUp(int bigs, string big, int smalls, string small, int step, LocalizedText rule)
    {
        var total = (bigs * step) + smalls;
        return new ItemDraft
        {
            Prompt = new($"{total} {small}は なん {big} なん {small}ですか。", $"{total} {small}: how many {big} and {small} is that?"),
            Key = StepCells.Line((bigs, big), (smalls, small)),
            Hint = new($"{step} {small}が いくつ あるかな。", $"How many times {step} {small} are in it?"),
            Solution =
            [
                rule,
                new($"{total} {small}は {bigs * step} {small}と {smalls} {small}。", $"{total} {small} is {bigs * step} {small} and {smalls} {small}."),
                new($"こたえは {bigs} {big} {smalls} {small}", $"The answer is {bigs} {big} {smalls} {small}."),
            ],
            Traps =
            [
                .. bigs == smalls ? Array.Empty<Trap>() : [new(WrongStep, StepCells.LineNumbers(smalls, bigs))],
                .. step == 100 ? [new(AddedWithoutChanging, StepCells.LineNumbers(total / 10, total % 10))] : new Trap[] { new(ForgotSmallPart, StepCells.LineNumbers(bigs, 0)) },
            ],
        };
    }

    /// <summary>Two amounts joined or compared, ten small units to a big one. Level 1: big units alone. 2: both, no regrouping. 3: with regrouping.</summary>
    public static ItemDraft Join(int level, SeededRandom random, string big, string small, LocalizedText first, LocalizedText second, LocalizedText joined, LocalizedText compared)
    {
        var isSum = random.Between(0, 1) == 1;
        var (a, b) = random.Draw(
            r => level == 1 ? (A: 10 * r.Between(3, 15), B: 10 * r.Between(2, 9)) : (A: r.Between(31, 98), B: r.Between(12, 79)),
            n => n.A > n.B + 10 && n.A - n.B != n.B && (level == 1 || (n.A % 10 > 0 && n.B % 10 > 0 && IsRegrouped(n.A, n.B, isSum) == (level == 3) && (n.A - n.B) % 10 > 0 && (n.A + n.B) % 10 > 0 && (isSum ? n.A + n.B : n.A - n.B) % 11 > 0)));
        var result = isSum ? a + b : a - b;
        var sign = isSum ? "+" : "-";
        var ask = isSum ? joined : compared;
        string Both(int n) => n % 10 == 0 ? $"{n / 10} {big}" : $"{n / 10} {big} {n % 10} {small}";
        var prompt = new LocalizedText(
            $"{Both(a)}の {first.Ja}と、{Both(b)}の {second.Ja}が あります。{ask.Ja} どれだけですか。",
            $"There is {first.En} of {Both(a)} and {second.En} of {Both(b)}. How {ask.En}?");
        return new ItemDraft
        {
            Prompt = prompt,
            Key = level == 1
                ? StepCells.Line((result / 10, big))
                : StepCells.Line((result / 10, big), (result % 10, small)),
            Hint = new("おなじ たんいどうしを けいさんしよう。", "Calculate the same units with each other."),
            Solution = [.. Steps(a, b, isSum, big, small, level), new($"こたえは {Both(result)}", $"The answer is {Both(result)}.")],
            Traps = level == 1
                ? [Trapped(StoryIdea(isSum), (isSum ? a - b : a + b) / 10), Trapped(WrongStep, result)]
                : level == 2
                    ? [new(StoryIdea(isSum), StepCells.LineNumbers((isSum ? a - b : a + b) / 10, (isSum ? a - b : a + b) % 10)), new(WrongStep, StepCells.LineNumbers(result % 10, result / 10))]
                    : [new(ForgotRegrouping, isSum ? StepCells.LineNumbers((a / 10) + (b / 10), (a % 10) + (b % 10)) : StepCells.LineNumbers((a / 10) - (b / 10), (a % 10) + 10 - (b % 10))), new(StoryIdea(isSum), StepCells.LineNumbers((isSum ? a - b : a + b) / 10, (isSum ? a - b : a + b) % 10))],
        };

        Trap Trapped(Misconception idea, int bigs) => new(idea, StepCells.LineNumbers(bigs));
        LocalizedText[] Empty() => [];
        LocalizedText[] Steps(int x, int y, bool plus, string bigUnit, string smallUnit, int at) =>
        [
            new($"{bigUnit}どうし：${x / 10} {sign} {y / 10} = {(plus ? (x / 10) + (y / 10) : (x / 10) - (y / 10))}$", $"The {bigUnit}: ${x / 10} {sign} {y / 10} = {(plus ? (x / 10) + (y / 10) : (x / 10) - (y / 10))}$"),
            .. at == 1 ? Empty()
                : at == 2 ? [new($"{smallUnit}どうし：${x % 10} {sign} {y % 10} = {result % 10}$", $"The {smallUnit}: ${x % 10} {sign} {y % 10} = {result % 10}$")]
                : plus ? [new($"{smallUnit}どうし：${x % 10} + {y % 10} = {(x % 10) + (y % 10)}$。10 {smallUnit}は 1 {bigUnit}。", $"The {smallUnit}: ${x % 10} + {y % 10} = {(x % 10) + (y % 10)}$. 10 {smallUnit} are 1 {bigUnit}.")]
                : (LocalizedText[])[new($"{x % 10} {smallUnit}から {y % 10} {smallUnit}は ひけない。1 {bigUnit}を 10 {smallUnit}に する：${10 + (x % 10)} - {y % 10} = {result % 10}$", $"{x % 10} is too small to take {y % 10} away. Turn 1 {bigUnit} into 10 {smallUnit}: ${10 + (x % 10)} - {y % 10} = {result % 10}$")],
        ];
    }

    private static bool IsRegrouped(int a, int b, bool isSum) => isSum ? (a % 10) + (b % 10) > 9 : a % 10 < b % 10;

    private static Misconception StoryIdea(bool isSum) => isSum ? Misconceptions.Relations.StoryMisconceptions.SubtractedForMore : Misconceptions.Relations.StoryMisconceptions.AddedForLess;
}
