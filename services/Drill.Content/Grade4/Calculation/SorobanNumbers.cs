using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Numbers;
using static Drill.Content.Misconceptions.Calculation.CalculationLawMisconceptions;

namespace Drill.Content.Grade4.Calculation;

/// <summary>4年 そろばん: 大きい数や小数のたし算とひき算.</summary>
internal sealed class SorobanNumbers : IUnitFile
{
    public Unit Unit => new("g4-soroban", "math", 4, 130, new("そろばん", "The abacus"),
    [
        new Skill
        {
            Id = "soroban-numbers",
            Name = new("そろばんの たし{算|ざん}と ひき{算|ざん}", "Adding and subtracting on the abacus"),
            Codes = ["8250243181100000", "8250243182100000"],
            Prerequisites = ["decimal-add-hundredths", "large-number-read"],
            Templates = [new("soroban-numbers.add", 1, AddOnRods)],
        },
    ]);

    // Level 1: two digits, the abacus shows the first number. 2: tenths. 3: hundredths, larger numbers.
    private static ItemDraft AddOnRods(int level, SeededRandom random)
    {
        var places = level - 1;
        var isSum = random.Between(0, 1) == 0;
        var (a, b) = random.Draw(
            r => level switch { 1 => (A: r.Between(51, 98), B: r.Between(13, 49)), 2 => (A: r.Between(115, 985), B: r.Between(16, 99)), _ => (A: r.Between(1055, 9885), B: r.Between(116, 989)) },
            n => n.B % 10 != 0 && Ones(n.A, n.B, isSum) && $"{n.A}".Any(d => d >= '5') && (isSum ? n.A + n.B : n.A - n.B) % 10 != 0);
        var answer = isSum ? a + b : a - b;
        // The bead of the next rod left where it is.
        var forgotten = isSum ? answer - 10 : answer + 10;
        var unit = (int)Math.Pow(10, places);
        var (textA, textB, textAnswer) = (DecimalNotation.Decimal(a, places), DecimalNotation.Decimal(b, places), DecimalNotation.Decimal(answer, places));
        var sign = isSum ? "+" : "−";
        var asFive = int.Parse(string.Concat($"{a}".Select(d => d >= '5' ? (char)(d - 4) : d)), System.Globalization.CultureInfo.InvariantCulture);
        return new ItemDraft
        {
            Prompt = isSum
                ? new($$"""そろばんに おいて ある {数|かず}に {{textB}}を たすと いくつに なりますか。""", $"What do you get when you add {textB} to the number on the abacus?")
                : new($$"""そろばんに おいて ある {数|かず}から {{textB}}を ひくと いくつに なりますか。""", $"What do you get when you subtract {textB} from the number on the abacus?"),
            Figure = new Soroban(new(a, unit), 5 + places, places),
            Key = DecimalNotation.DecimalKey(answer, places),
            Hint = new("{上|うえ}の {五玉|ごだま}は 5、{下|した}の {一玉|いちだま}は 1。{定位点|ていいてん}の ところが {一|いち}の {位|くらい}だよ。", "The upper bead is 5, a lower one 1. The dot marks the ones."),
            Solution =
            [
                new($$"""おいて ある {数|かず}は {{textA}}""", $"The number on the abacus is {textA}."),
                new($$"""{大|おお}きい {位|くらい}から {順|じゅん}に {計算|けいさん}する：${{textA}} {{sign}} {{textB}} = {{textAnswer}}$""", $"Work from the highest place: ${textA} {sign} {textB} = {textAnswer}$."),
                WorkedSolution.Answer(textAnswer),
            ],
            Traps =
            [
                new(ForgotToCarryBead, DecimalNotation.Entered(forgotten, places)),
                .. isSum || asFive > b ? [new Trap(MissedFiveBead, DecimalNotation.Entered(isSum ? asFive + b : asFive - b, places))] : Array.Empty<Trap>(),
                new(WrongRod, DecimalNotation.Entered(isSum ? (a * 10) + b : (a * 10) - b, places)),
            ],
        };
    }

    // The last places need the next rod.
    private static bool Ones(int a, int b, bool isSum) => isSum ? (a % 10) + (b % 10) > 10 : a % 10 < b % 10;
}
