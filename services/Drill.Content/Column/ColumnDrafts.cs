using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.AdditionMisconceptions;
using static Drill.Content.Misconceptions.Calculation.SubtractionMisconceptions;
using SubtractionIdeas = Drill.Content.Misconceptions.Calculation.SubtractionMisconceptions;

namespace Drill.Content.Column;

/// <summary>Items that are worked in columns, whatever the prompt says about the numbers.</summary>
internal static class ColumnDrafts
{
    public static ItemDraft Sum(int a, int b, LocalizedText prompt) => new()
    {
        Prompt = prompt,
        Key = new NumberKey(a + b),
        Hint = new("くらいを たてに そろえて、いちの くらいから たそう。", "Line the places up and add from the ones."),
        Solution = [.. ColumnAddition.Steps(a, b), Phrases.Answer(a + b)],
        Traps = ColumnAddition.Carries(a, b) == 0
            ? [NumberTrap.Of(SubtractedInstead, Math.Abs(a - b)), NumberTrap.Of(AddedAllDigits, DigitSum(a) + DigitSum(b))]
            :
            [
                NumberTrap.Of(ForgotCarry, ColumnAddition.ForgettingCarries(a, b)),
                NumberTrap.Of(WroteWholeColumns, ColumnAddition.WritingWholeColumns(a, b)),
            ],
    };

    public static ItemDraft Difference(int a, int b, LocalizedText prompt) => new()
    {
        Prompt = prompt,
        Key = new NumberKey(a - b),
        Hint = new("くらいを たてに そろえて、いちの くらいから ひこう。", "Line the places up and subtract from the ones."),
        Solution = [.. ColumnSubtraction.Steps(a, b), Phrases.Answer(a - b)],
        Traps = DifferenceTraps(a, b),
    };

    /// <summary>□ + known = total.</summary>
    public static ItemDraft MissingAddend(int known, int total)
    {
        var draft = Difference(total, known, LocalizedText.Same($"$□ + {known} = {total}$"));
        return draft with
        {
            Hint = new($"{total}から {known}を とると □が わかるよ。", $"Take {known} away from {total} to find □."),
            Solution = [LocalizedText.Same($"$□ = {total} - {known}$"), .. draft.Solution],
            Traps = [NumberTrap.Of(AddedKnownNumbers, known + total), .. draft.Traps.Where(t => t.Misconception != AddedInstead)],
        };
    }

    /// <summary>Whether the wrong ways of adding lead to responses that can be told apart.</summary>
    public static bool SumTellsIdeasApart(int a, int b) => ColumnAddition.Carries(a, b) > 0 || (a != b && Math.Abs(a - b) != DigitSum(a) + DigitSum(b));

    /// <summary>Whether the wrong ways of subtracting lead to responses that can be told apart.</summary>
    public static bool DifferenceTellsIdeasApart(int a, int b) =>
        ColumnSubtraction.Borrows(a, b) == 0 || ColumnSubtraction.SmallerFromLarger(a, b) != ColumnSubtraction.ForgettingBorrows(a, b);

    private static Trap[] DifferenceTraps(int a, int b) => ColumnSubtraction.Borrows(a, b) == 0
        ? [NumberTrap.Of(AddedInstead, a + b), NumberTrap.Of(SubtractionIdeas.CountedStartNumber, a - b + 1)]
        :
        [
            NumberTrap.Of(SmallerFromLarger, ColumnSubtraction.SmallerFromLarger(a, b)),
            NumberTrap.Of(ForgotBorrow, ColumnSubtraction.ForgettingBorrows(a, b)),
        ];

    private static int DigitSum(int number) => number == 0 ? 0 : (number % 10) + DigitSum(number / 10);
}
