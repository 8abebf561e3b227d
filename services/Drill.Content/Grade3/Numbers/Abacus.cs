using System.Globalization;
using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Numbers.BeadMisconceptions;

namespace Drill.Content.Grade3.Numbers;

/// <summary>3年 そろばん.</summary>
internal sealed class Abacus : IUnitFile
{
    public Unit Unit => new("g3-soroban", "math", 3, 70, new("そろばん", "The abacus"),
    [
        new Skill
        {
            Id = "soroban-read",
            Name = new("そろばんの {数|かず}", "Reading an abacus"),
            Codes = ["8250233181100000", "8250233182100000"],
            Prerequisites = ["large-write", "decimal-place"],
            Templates = [new("soroban-read.number", 1, Read)],
        },
        new Skill
        {
            Id = "soroban-calculate",
            Name = new("そろばんの たし{算|ざん}と ひき{算|ざん}", "Adding and subtracting on an abacus"),
            Codes = ["8250233181200000", "8250233182100000"],
            Prerequisites = ["soroban-read", "add-2digit", "sub-2digit"],
            Templates = [new("soroban-calculate.result", 1, Calculate), new("soroban-calculate.move", 1, ChooseMove)],
        },
    ]);

    // Level 1: three digits, one of them 0. 2: five digits, one of them 0. 3: a decimal.
    private static ItemDraft Read(int level, SeededRandom random)
    {
        var number = random.Draw(
            r => level switch { 1 => r.Between(205, 989), 2 => r.Between(20_506, 98_989), _ => r.Between(2051, 98_989) },
            n => Digits(n).Skip(1).SkipLast(1).Count(d => d == '0') == 1 && n % 10 > 0 && (level < 3 || n / 10 % 10 > 0) && Digits(n).Any(d => d is > '5'));
        var isDecimal = level == 3;
        var text = isDecimal ? NumberKey.Write(new(number, 10)) : Digits(number);
        Rational Value(int units) => isDecimal ? new Rational(units, 10) : units;
        var asOnes = int.Parse(string.Concat(Digits(number).Select(d => d >= '5' ? (char)(d - 4) : d)), CultureInfo.InvariantCulture);
        var withoutZeros = int.Parse(Digits(number).Replace("0", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        return new ItemDraft
        {
            Prompt = new("そろばんの {数|かず}は いくつですか。", "What number does the abacus show?"),
            Figure = new Soroban(Value(number), 7, isDecimal ? 1 : 0),
            Key = new NumberKey(Value(number), IsDecimal: isDecimal),
            Hint = new("{上|うえ}の たまは 5、{下|した}の たまは 1つ{分|ぶん}だよ。", "The upper bead is 5, a lower bead is 1."),
            Solution =
            [
                new("{点|てん}の しるしの ある けたを {一|いち}の くらいに する。", "The rod with the point is the ones."),
                new($$"""{左|ひだり}から {{string.Join("、", Digits(number).AsEnumerable())}}。""", $"From the left the digits are {string.Join(", ", Digits(number).AsEnumerable())}."),
                .. isDecimal ? [new($$"""さいごの {{number % 10}}は $1/10$の くらい。""", $"The last one, {number % 10}, is tenths.")] : Array.Empty<LocalizedText>(),
                Phrases.AnswerWithKanji(text),
            ],
            Traps =
            [
                NumberTrap.Of(FiveBeadAsOne, Value(asOnes)),
                isDecimal ? NumberTrap.Of(WrongUnitRod, number) : NumberTrap.Of(SkippedEmptyRod, withoutZeros),
            ],
        };
    }

    // Level 1: the 5-bead is needed. 2: a ten is made or broken. 3: two digits, whole ten thousands or tenths.
    private static ItemDraft Calculate(int level, SeededRandom random)
    {
        var isSum = random.Between(0, 1) == 0;
        var (a, b) = random.Draw(
            r => level switch { 1 => (A: r.Between(1, 9) + (10 * r.Between(1, 4)), B: r.Between(1, 4)), 2 => (A: r.Between(11, 49), B: r.Between(3, 9)), _ => (A: r.Between(21, 68), B: r.Between(12, 29)) },
            n => isSum ? NeedsFiveOrTen(n.A % 10, n.B % 10, level) : n.A - n.B > (level == 1 ? 4 : 9) && NeedsFiveOrTen((n.A % 10) - (n.B % 10) + (level > 1 ? 10 : 0), n.B % 10, level));
        var result = isSum ? a + b : a - b;
        var unit = level < 3 ? (Rational)1 : random.Pick<Rational>(10_000, new(1, 10));
        string Text(int n) => unit == 10_000 ? $"{n}0000" : NumberKey.Write(n * unit);
        var helper = level == 1 ? 5 : 10;
        var (last, rest) = (b % 10, helper - (b % 10));
        return new ItemDraft
        {
            Prompt = new($$"""そろばんで ${{Text(a)}} {{(isSum ? "+" : "-")}} {{Text(b)}}$を {計算|けいさん}しましょう。""", $"Work out ${Text(a)} {(isSum ? "+" : "-")} {Text(b)}$ on an abacus."),
            Figure = new Soroban(a * unit, 7, unit < 1 ? 1 : 0),
            Key = new NumberKey(result * unit, IsDecimal: level == 3),
            Hint = new($$"""{{last}}が そのまま うごかせない ときは、{{helper}}を つかおう。""", $"When {last} cannot be moved as it is, use {helper}."),
            Solution =
            [
                .. level == 3 ? [new($$"""{{Text(a)}}を {{a}}、{{Text(b)}}を {{b}}と {同|おな}じように うごかす。""", $"Move the beads as for {a} and {b}.")] : Array.Empty<LocalizedText>(),
                .. level == 3 ? [LocalizedText.Same($"${a} {(isSum ? "+" : "-")} {b - last} = {(isSum ? a + b - last : a - b + last)}$")] : Array.Empty<LocalizedText>(),
                isSum
                    ? new($$"""{{last}}を たすには、{{helper}}を {入|い}れて {{rest}}を とる。""", $"To add {last}, put in {helper} and take off {rest}.")
                    : new($$"""{{last}}を ひくには、{{helper}}を とって {{rest}}を {入|い}れる。""", $"To subtract {last}, take off {helper} and put in {rest}."),
                Phrases.AnswerWithKanji(Text(result)),
            ],
            Traps =
            [
                NumberTrap.Of(ForgotToTakeOff, (isSum ? result + rest : result - rest) * unit),
                NumberTrap.Of(MovedOtherWay, (isSum ? result + rest - last : result - rest + last) * unit),
            ],
        };
    }

    // Whether adding b to a rod that shows a calls for the 5-bead (level 1) or for the next rod.
    private static bool NeedsFiveOrTen(int a, int b, int level) =>
        level == 1 ? a is >= 1 and <= 4 && b is >= 1 and <= 4 && a + b is >= 5 and <= 8 : a is >= 1 and <= 9 && b is >= 3 and <= 9 && b != 5 && a + b >= 10;

    // Level 1: adding past five. 2: adding past ten. 3: subtracting past ten, two digits.
    private static ItemDraft ChooseMove(int level, SeededRandom random)
    {
        var helper = level == 1 ? 5 : 10;
        var (shown, b) = random.Draw(
            r => (A: level == 1 ? (10 * r.Between(1, 9)) + r.Between(1, 4) : (10 * r.Between(2, 8)) + r.Between(1, 9), B: r.Between(1, 9)),
            n => 2 * n.B != helper && (level < 3 ? NeedsFiveOrTen(n.A % 10, n.B, level) : n.B > 2 && n.A % 10 < n.B));
        var rest = helper - b;
        var isSum = level < 3;
        LocalizedText Move(int put, int off) => new($$"""{{put}}を {入|い}れて {{off}}を とる""", $"Put in {put} and take off {off}");
        var (right, opposite, other) = isSum ? (Move(helper, rest), Move(rest, helper), Move(helper, b)) : (Move(rest, helper), Move(helper, rest), Move(b, helper));
        var choice = OneOf.Shuffled(random, right, (ReversedMove, opposite), (MovedOtherWay, other));
        return new ItemDraft
        {
            Prompt = isSum
                ? new($$"""そろばんの {{shown}}に {{b}}を たすには、どう うごかせば よいですか。""", $"The abacus shows {shown}. How do you add {b}?")
                : new($$"""そろばんの {{shown}}から {{b}}を ひくには、どう うごかせば よいですか。""", $"The abacus shows {shown}. How do you subtract {b}?"),
            Figure = new Soroban(shown, 5),
            Key = choice.Key,
            Hint = new($$"""{{b}}と いくつで {{helper}}に なるかな。""", $"{b} and how many make {helper}?"),
            Solution =
            [
                new($$"""{{b}}は {{helper}}より {{rest}} {小|ちい}さい。""", $"{b} is {rest} less than {helper}."),
                .. level == 3 ? [new($$"""{{helper}}を とると {{rest}} とりすぎるので、{{rest}}を {入|い}れる。${{shown}} - {{b}} = {{shown - b}}$""", $"Taking off {helper} is {rest} too much, so put in {rest}: ${shown} - {b} = {shown - b}$.")] : Array.Empty<LocalizedText>(),
                .. level == 2 ? [new($$"""となりの けたに {{helper}}を {入|い}れる。""", $"Put {helper} on the next rod.")] : Array.Empty<LocalizedText>(),
                new($$"""{答|こた}えは「{{right.Ja}}」""", $"The answer: {right.En}."),
            ],
            Traps = choice.Traps,
        };
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
