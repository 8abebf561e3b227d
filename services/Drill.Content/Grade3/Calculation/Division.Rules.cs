using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.DivisionMisconceptions;
using static Drill.Content.Misconceptions.Calculation.DivisionSenseMisconceptions;
using static Drill.Content.Misconceptions.Calculation.MultiplicationMisconceptions;
using DivisionIdeas = Drill.Content.Misconceptions.Calculation.DivisionMisconceptions;

namespace Drill.Content.Grade3.Calculation;

/// <summary>Division with 0 and 1, as the inverse of multiplication, and with a quotient of two digits.</summary>
internal sealed partial class Division
{
    // Level 1: by itself or by 1. 2: 0 divided, and something added. 3: one of each.
    private static ItemDraft DivideSpecial(int level, SeededRandom random)
    {
        var (a, b, c) = (random.Between(2, 9), random.Between(2, 9), random.Between(2, 9));
        var byItself = random.Between(0, 1) == 0;
        var (text, answer, traps) = level switch
        {
            1 when byItself => ($"{a} ÷ {a}", 1, (Trap[])[NumberTrap.Of(SameGivesZero, 0)]),
            1 => ($"{a} ÷ 1", a, [NumberTrap.Of(ByOneGivesOne, 1)]),
            2 => ($"0 ÷ {a} + {b}", b, [NumberTrap.Of(ZeroLeftNumber, a + b)]),
            _ => ($"{a} ÷ {a} + {b} ÷ 1 + 0 ÷ {c}", 1 + b, [NumberTrap.Of(SameGivesZero, b), NumberTrap.Of(ZeroLeftNumber, 1 + b + c)]),
        };
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${text} = □$"),
            Key = new NumberKey(answer),
            Hint = new("{同|おな}じ {数|かず}ずつ {分|わ}ける {話|はなし}に して {考|かんが}えよう。", "Think of a story of sharing."),
            Solution =
            [
                .. level == 1 && byItself || level == 3 ? [new($$"""{{a}}こを {{a}}{人|にん}で {分|わ}けると 1こずつ：${{a}} ÷ {{a}} = 1$""", $"{a} things shared by {a}: 1 each, ${a} ÷ {a} = 1$.")] : Array.Empty<LocalizedText>(),
                .. level == 1 && !byItself ? [new($$"""{{a}}こを 1こずつ {分|わ}けると {{a}}{人|にん}に：${{a}} ÷ 1 = {{a}}$""", $"{a} things, 1 each: enough for {a}, ${a} ÷ 1 = {a}$.")] : Array.Empty<LocalizedText>(),
                .. level == 2 ? [new($$"""0こを {{a}}{人|にん}で {分|わ}けても 0こ：$0 ÷ {{a}} = 0$""", $"Nothing shared by {a} is nothing: $0 ÷ {a} = 0$."), LocalizedText.Same($"$0 + {b} = {b}$")] : Array.Empty<LocalizedText>(),
                .. level == 3 ? [LocalizedText.Same($"${b} ÷ 1 = {b}$"), LocalizedText.Same($"$0 ÷ {c} = 0$"), LocalizedText.Same($"$1 + {b} + 0 = {1 + b}$")] : Array.Empty<LocalizedText>(),
                Phrases.AnswerWithKanji(answer),
            ],
            Traps = traps,
        };
    }

    // Level 1: □ × 4 = 28. 2: 56 ÷ □ = 7. 3: □ ÷ 6 = 12.
    private static ItemDraft FindUnknown(int level, SeededRandom random)
    {
        var (divisor, quotient) = random.Draw(
            r => (D: level == 1 ? r.Between(3, 6) : r.Between(4, 9), Q: level == 3 ? r.Between(11, 19) : r.Between(4, 9)),
            n => n.D != n.Q);
        var all = divisor * quotient;
        return level switch
        {
            1 => Unknown($"□ × {divisor} = {all}", quotient, [LocalizedText.Same($"$□ = {all} ÷ {divisor}$"), LocalizedText.Same($"${all} ÷ {divisor} = {quotient}$")],
                [NumberTrap.Of(SubtractedForFactor, all - divisor), NumberTrap.Of(DivisionIdeas.NeighbourFact, quotient + 1)]),
            2 => Unknown($"{all} ÷ □ = {quotient}", divisor, [new($$"""□の {{quotient}}つ{分|ぶん}が {{all}}：$□ × {{quotient}} = {{all}}$""", $"{quotient} times □ is {all}: $□ × {quotient} = {all}$."), LocalizedText.Same($"${all} ÷ {quotient} = {divisor}$")],
                [NumberTrap.Of(SubtractedForFactor, all - quotient), NumberTrap.Of(DivisionIdeas.NeighbourFact, divisor + 1)]),
            _ => Unknown($"□ ÷ {divisor} = {quotient}", all, [new($$"""□を {{divisor}}つに {分|わ}けた 1つ{分|ぶん}が {{quotient}}：$□ = {{quotient}} × {{divisor}}$""", $"One of {divisor} parts of □ is {quotient}: $□ = {quotient} × {divisor}$."), LocalizedText.Same($"${quotient} × {divisor} = {all}$")],
                [NumberTrap.Of(AddedInstead, quotient + divisor), NumberTrap.Of(SubtractedForFactor, quotient - divisor)]),
        };
    }

    private static ItemDraft Unknown(string line, int answer, LocalizedText[] steps, Trap[] traps) => new()
    {
        Prompt = LocalizedText.Same($"${line}$"),
        Key = new NumberKey(answer),
        Hint = new("かけ{算|ざん}と わり{算|ざん}の どちらで □が もとめられるかな。", "Is □ found by multiplying or by dividing?"),
        Solution = [.. steps, Phrases.AnswerWithKanji(answer)],
        Traps = traps,
    };

    // Level 1: whole tens or hundreds. 2: tens and ones. 3: tens and ones in a story with one more step.
    private static ItemDraft DivideInSteps(int level, SeededRandom random)
    {
        var (divisor, tens, ones) = random.Draw(
            r => (D: r.Between(2, 4), Tens: r.Between(1, 4), Ones: r.Between(1, 4)),
            n => n.D * n.Tens < 10 && (level == 1 ? n.Tens > 1 : n.D * n.Ones < 10));
        return level switch
        {
            1 => DivideTens(divisor * tens, divisor, random.Pick(10, 100)),
            2 => DivideTensAndOnes(divisor, 10 * tens, ones),
            _ => UseSomeOfShare(DivideTensAndOnes(divisor, 10 * tens, ones), divisor, 10 * tens, ones, random.Between(3, 9)),
        };
    }

    private static ItemDraft DivideTens(int count, int divisor, int unit)
    {
        var (all, each) = (count * unit, count / divisor);
        return new ItemDraft
        {
            Prompt = new($$"""${{all}} ÷ {{divisor}}$を、{{unit}}の まとまりで {考|かんが}えて もとめましょう。""", $"Find ${all} ÷ {divisor}$ by counting in units of {unit}."),
            Key = StepCells.Steps((LocalizedText.Same($"${count} ÷ {divisor}$"), each), (LocalizedText.Same($"${all} ÷ {divisor}$"), each * unit)),
            Hint = new($$"""{{all}}は {{unit}}が {{count}}こだよ。""", $"{all} is {count} times {unit}."),
            Solution =
            [
                new($$"""{{unit}}が ${{count}} ÷ {{divisor}} = {{each}}$こ""", $"${count} ÷ {divisor} = {each}$ units of {unit}."),
                Phrases.AnswerWithKanji(each * unit),
            ],
            Traps = [new(LostTens, StepCells.StepResults(each, each)), new(DivisionIdeas.SubtractedInstead, StepCells.StepResults(count - divisor, all - divisor))],
        };
    }

    private static ItemDraft DivideTensAndOnes(int divisor, int tens, int ones)
    {
        var (all, allTens, allOnes) = (divisor * (tens + ones), divisor * tens, divisor * ones);
        return new ItemDraft
        {
            Prompt = new($$"""${{all}} ÷ {{divisor}}$を、{{all}}を {{allTens}}と {{allOnes}}に {分|わ}けて もとめましょう。""", $"Find ${all} ÷ {divisor}$ by splitting {all} into {allTens} and {allOnes}."),
            Key = StepCells.Steps(
                (LocalizedText.Same($"${allTens} ÷ {divisor}$"), tens), (LocalizedText.Same($"${allOnes} ÷ {divisor}$"), ones), (LocalizedText.Same($"${all} ÷ {divisor}$"), tens + ones)),
            Hint = new("10の まとまりと ばらを それぞれ わろう。", "Divide the tens and the ones, each by itself."),
            Solution =
            [
                LocalizedText.Same($"${allTens} ÷ {divisor} = {tens}$"),
                LocalizedText.Same($"${allOnes} ÷ {divisor} = {ones}$"),
                LocalizedText.Same($"${tens} + {ones} = {tens + ones}$"),
                Phrases.AnswerWithKanji(tens + ones),
            ],
            Traps =
            [
                new(DividedTensOnly, StepCells.StepResults(tens, allOnes, tens + allOnes)),
                new(LostTens, StepCells.StepResults(tens / 10, ones, (tens / 10) + ones)),
            ],
        };
    }

    private static ItemDraft UseSomeOfShare(ItemDraft shared, int divisor, int tens, int ones, int used)
    {
        var (all, share) = (divisor * (tens + ones), tens + ones);
        var left = share - used;
        return shared with
        {
            Prompt = new(
                $$"""{色紙|いろがみ} {{all}}まいを {{divisor}}{人|にん}で {同|おな}じ {数|かず}ずつ {分|わ}けます。ひとりが その うち {{used}}まい つかうと、のこりは なんまいですか。じゅんに {計算|けいさん}しましょう。""",
                $"{divisor} children share {all} sheets of paper equally. One uses {used} of them. How many has that child left? Work it out step by step."),
            Key = StepCells.Steps(
                (LocalizedText.Same($"${divisor * tens} ÷ {divisor}$"), tens), (LocalizedText.Same($"${divisor * ones} ÷ {divisor}$"), ones),
                (LocalizedText.Same($"${all} ÷ {divisor}$"), share), (new("のこり", "Left"), left)),
            Solution = [.. shared.Solution.SkipLast(1), LocalizedText.Same($"${share} - {used} = {left}$"), WorkedSolution.Answer($"{left}", "まい", "sheets")],
            Traps =
            [
                new(DividedTensOnly, StepCells.StepResults(tens, divisor * ones, tens + (divisor * ones), tens + (divisor * ones) - used)),
                new(DivisionIdeas.SubtractedInstead, StepCells.StepResults(tens, ones, share, all - used)),
            ],
        };
    }
}
