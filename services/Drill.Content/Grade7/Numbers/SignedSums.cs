using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.SignedCalculationMisconceptions;
using static Drill.Content.Writing.SignedNotation;

namespace Drill.Content.Grade7.Numbers;

/// <summary>中1 正の数と負の数の加法と減法.</summary>
internal sealed partial class SignedSums : IUnitFile
{
    public Unit Unit => new("g7-signed-sums", "math", 7, 20, new("{正|せい}の{数|すう}と{負|ふ}の{数|すう}の{加法|かほう}と{減法|げんぽう}", "Adding and subtracting signed numbers"),
    [
        new Skill
        {
            Id = "signed-add",
            Name = new("{正|せい}の{数|すう}と{負|ふ}の{数|すう}の{加法|かほう}", "Adding signed numbers"),
            Codes = ["8350213111200000", "8350213112100000"],
            Prerequisites = ["absolute-value", "signed-number-line"],
            Templates = [new("signed-add.sum", 1, Add), new("signed-add.decimal", 1, AddDecimals)],
        },
        new Skill
        {
            Id = "signed-subtract",
            Name = new("{正|せい}の{数|すう}と{負|ふ}の{数|すう}の{減法|げんぽう}", "Subtracting signed numbers"),
            Codes = ["8350213111200000", "8350213112100000"],
            Prerequisites = ["signed-add"],
            Templates = [new("signed-subtract.difference", 1, Subtract), new("signed-subtract.as-sum", 1, RewriteAsSum), new("signed-subtract.temperature", 1, CompareTemperatures)],
        },
        new Skill
        {
            Id = "signed-sum-of-terms",
            Name = new("{項|こう}を{並|なら}べた{式|しき}の{計算|けいさん}", "Sums of several terms"),
            Codes = ["8350213145000000", "8350213111200000"],
            Prerequisites = ["signed-subtract", "signed-add"],
            Templates = [new("signed-sum-of-terms.value", 1, SumOfTerms), new("signed-sum-of-terms.terms", 1, NameTerms)],
        },
    ]);

    // Level 1: one digit. 2: two digits. 3: three numbers.
    private static ItemDraft Add(int level, SeededRandom random)
    {
        var most = level == 1 ? 9 : 49;
        var (a, b) = random.Draw(r => (A: DrawSigned(r, 2, most), B: DrawSigned(r, 2, most)), n => (n.A < 0 || n.B < 0) && Math.Abs(n.A) != Math.Abs(n.B));
        var (wrongIdea, wrongSize) = (a < 0) == (b < 0) ? (SubtractedSizes, a - b) : (AddedSizes, a + b < 0 ? -(Math.Abs(a) + Math.Abs(b)) : Math.Abs(a) + Math.Abs(b));
        var c = level == 3 ? DrawSigned(random, 50, 99) : 0;
        var answer = a + b + c;
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${InBrackets(a)} + {InBrackets(b)}{(level == 3 ? $" + {InBrackets(c)}" : "")} = □$"),
            Key = SignedKey(answer),
            Hint = new("{符号|ふごう}が{同|おな}じか{異|こと}なるかを{見|み}て、まず{和|わ}の{符号|ふごう}を{決|き}めましょう。", "Are the signs equal or different? Decide the sign of the sum first."),
            Solution =
            [
                AddStep(a, b),
                .. level == 3 ? [AddStep(a + b, c)] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer(Signed(answer)),
            ],
            Traps = [NumberTrap.Of(wrongIdea, wrongSize + c), NumberTrap.Of(WrongSign, -answer)],
        };
    }

    // Level 1: tenths, below 1 each. 2: tenths. 3: fractions.
    private static ItemDraft AddDecimals(int level, SeededRandom random)
    {
        if (level == 3) return AddFractions(random);
        var most = level == 1 ? 9 : 99;
        var (a, b) = random.Draw(r => (A: DrawSigned(r, 2, most), B: DrawSigned(r, level == 1 ? 2 : 11, most)), n => (n.A < 0 || n.B < 0) && Math.Abs(n.A) != Math.Abs(n.B) && n.A % 10 != 0 && n.B % 10 != 0 && (n.A + n.B) % 10 != 0);
        var (x, y, answer) = (new Rational(a, 10), new Rational(b, 10), new Rational(a + b, 10));
        var sameSign = (a < 0) == (b < 0);
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"$({Spelled(x)}) + ({Spelled(y)}) = □$"),
            Key = new Domain.Items.Responses.Numbers.NumberKey(answer, IsDecimal: true, IsSigned: true),
            Hint = new("{小数|しょうすう}でも、{整数|せいすう}のときと{同|おな}じように{符号|ふごう}と{絶対値|ぜったいち}に{分|わ}けて{考|かんが}えます。", "As with integers, think of the sign and the absolute value apart."),
            Solution =
            [
                new($"{{絶対値|ぜったいち}}は{SignedDecimal(Size(x))}と{SignedDecimal(Size(y))}。{{符号|ふごう}}は{(sameSign ? "{同|おな}じ" : "{異|こと}なる")}。", $"The absolute values are {SignedDecimal(Size(x))} and {SignedDecimal(Size(y))}; the signs are {(sameSign ? "equal" : "different")}."),
                WorkedSolution.Answer(SignedDecimal(answer)),
            ],
            Traps =
            [
                NumberTrap.Of(WrongSign, 0 - answer),
                sameSign ? NumberTrap.Of(SubtractedSizes, x - y) : NumberTrap.Of(AddedSizes, answer < 0 ? 0 - Size(x) - Size(y) : Size(x) + Size(y)),
            ],
        };
    }

    private static ItemDraft AddFractions(SeededRandom random)
    {
        var (x, y) = random.Draw(
            r => (X: new Rational(DrawSigned(r, 1, 5), r.Pick(2, 3, 4, 6)), Y: new Rational(DrawSigned(r, 1, 5), r.Pick(3, 4, 6, 8))),
            n => !n.X.IsWhole && !n.Y.IsWhole && n.X.Denominator != n.Y.Denominator && n.X * n.Y < 0 && !(n.X + n.Y).IsWhole);
        var (answer, common) = (x + y, Arithmetic.Lcm((int)x.Denominator, (int)y.Denominator));
        var (top, bottom) = ((x * common).Numerator, (y * common).Numerator);
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${InBrackets(x)} + {InBrackets(y)} = □$"),
            Key = new Domain.Items.Responses.Algebra.ExpressionKey(Signed(answer), Domain.Items.Responses.Algebra.ExpressionForm.Simplest),
            Hint = new($"{x.Denominator}と{y.Denominator}の{{公倍数|こうばいすう}}を{{使|つか}}って{{通分|つうぶん}}し、{{分母|ぶんぼ}}をそろえましょう。", $"Use a common multiple of {x.Denominator} and {y.Denominator} to make the denominators the same."),
            Solution =
            [
                new($"{{通分|つうぶん}}する：${InBrackets(x)} = ({(x < 0 ? "−" : "+")}{Size(top)}/{common})$、${InBrackets(y)} = ({(y < 0 ? "−" : "+")}{Size(bottom)}/{common})$", $"With the denominator {common}: ${InBrackets(x)} = ({(x < 0 ? "−" : "+")}{Size(top)}/{common})$ and ${InBrackets(y)} = ({(y < 0 ? "−" : "+")}{Size(bottom)}/{common})$."),
                new("{符号|ふごう}が{異|こと}なるので、{絶対値|ぜったいち}の{大|おお}きい{方|ほう}から{小|ちい}さい{方|ほう}をひき、{絶対値|ぜったいち}の{大|おお}きい{方|ほう}の{符号|ふごう}をつける。", "The signs differ: take the smaller absolute value from the greater one and keep the sign of the greater."),
                WorkedSolution.Answer(Signed(answer)),
            ],
            Traps =
            [
                new(WrongSign, Domain.Items.Responses.Algebra.ExpressionKey.ResponseFor(Signed(0 - answer))),
                new(AddedSizes, Domain.Items.Responses.Algebra.ExpressionKey.ResponseFor(Signed(answer < 0 ? 0 - Size(x) - Size(y) : Size(x) + Size(y)))),
            ],
        };
    }

    private static LocalizedText AddStep(int a, int b)
    {
        var (large, small) = (Math.Max(Math.Abs(a), Math.Abs(b)), Math.Min(Math.Abs(a), Math.Abs(b)));
        var sign = a + b < 0 ? "−" : "+";
        return (a < 0) == (b < 0)
            ? new($"{{符号|ふごう}}が{{同|おな}}じなので、{{絶対値|ぜったいち}}をたして{sign}をつける：${sign}({Math.Abs(a)} + {Math.Abs(b)}) = {Signed(a + b)}$", $"Equal signs: add the absolute values and keep {sign}: ${sign}({Math.Abs(a)} + {Math.Abs(b)}) = {Signed(a + b)}$.")
            : new($"{{符号|ふごう}}が{{異|こと}}なるので、{{絶対値|ぜったいち}}の{{差|さ}}に、{{絶対値|ぜったいち}}の{{大|おお}}きい{{方|ほう}}の{{符号|ふごう}}をつける：${sign}({large} − {small}) = {Signed(a + b)}$", $"Different signs: the difference of the absolute values with the sign of the greater: ${sign}({large} − {small}) = {Signed(a + b)}$.");
    }

    private static string Spelled(Rational value) => value < 0 ? SignedDecimal(value) : $"+{SignedDecimal(value)}";

    private static Rational Size(Rational value) => value < 0 ? 0 - value : value;
}
