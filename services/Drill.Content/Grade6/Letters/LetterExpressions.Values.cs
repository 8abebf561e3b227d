using Drill.Content.Misconceptions.Calculation;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Algebra.LetterStoryMisconceptions;

namespace Drill.Content.Grade6.Letters;

/// <content>文字に数をあてはめる、x を求める.</content>
internal sealed partial class LetterExpressions
{
    // Level 1: x × a. 2: x × a + b. 3: the same with x in tenths.
    private static ItemDraft Evaluate(int level, SeededRandom random)
    {
        var (x, a, b) = random.Draw(
            r => (X: level == 1 ? r.Between(3, 25) : r.Between(11, 60), A: r.Between(3, 9), B: level == 1 ? 0 : r.Between(11, 90)),
            n => n.X % 10 != 0 && (n.X + n.A != n.X * n.A));
        var value = new Rational(x, level == 3 ? 10 : 1);
        var (text, product) = (NumberKey.Write(value), value * a);
        var answer = product + b;
        var expression = b == 0 ? $"x × {a}" : $"x × {a} + {b}";
        var putIn = b == 0 ? $"{text} × {a}" : $"{text} × {a} + {b}";
        return new ItemDraft
        {
            Prompt = new($"${expression} = y$で、$x$が {text}の とき、$y$に あてはまる {{数|かず}}を {{求|もと}}めましょう。", $"In ${expression} = y$, $x$ is {text}. Which number is $y$?"),
            Key = new NumberKey(answer, IsDecimal: level == 3),
            Hint = new($"$x$の ところに {text}を {{入|い}}れて {{計算|けいさん}}しよう。", $"Put {text} in place of $x$ and work it out."),
            Solution =
            [
                new($"$x$に {text}を あてはめる：${putIn}$", $"Put {text} in place of $x$: ${putIn}$."),
                LocalizedText.Same($"${text} × {a} = {NumberKey.Write(product)}$"),
                .. b == 0 ? Array.Empty<LocalizedText>() : [LocalizedText.Same($"${NumberKey.Write(product)} + {b} = {NumberKey.Write(answer)}$")],
                WorkedSolution.Answer(NumberKey.Write(answer)),
            ],
            Traps =
            [
                .. b == 0
                    ? [NumberTrap.Of(DigitsBeside, (x * 10) + a), NumberTrap.Of(WrongOperation, value + a)]
                    : new[] { NumberTrap.Of(LeftOutFixed, product), NumberTrap.Of(OrderOfOperationsMisconceptions.AddedFirst, value * (a + b)) },
            ],
        };
    }

    // Level 1: x + a or x × a with whole numbers. 2: with tenths. 3: x × a + b.
    private static ItemDraft Solve(int level, SeededRandom random) => level switch
    {
        3 => SolveTwoSteps(random),
        _ => random.Between(0, 1) == 0 ? SolveSum(level, random) : SolveProduct(level, random),
    };

    private static ItemDraft SolveSum(int level, SeededRandom random)
    {
        var (x, a) = random.Draw(r => (X: r.Between(12, 90), A: r.Between(12, 90)), n => n.X % 10 != 0 && n.A % 10 != 0 && n.X != n.A);
        var (valueX, valueA) = (new Rational(x, level == 1 ? 1 : 10), new Rational(a, level == 1 ? 1 : 10));
        var (textA, sum, answer) = (NumberKey.Write(valueA), NumberKey.Write(valueX + valueA), NumberKey.Write(valueX));
        return DraftSolution(
            AskForX($"x + {textA} = {sum}"),
            valueX,
            [LocalizedText.Same($"$x = {sum} − {textA}$"), new($"{{式|しき}}に {{入|い}}れて たしかめる：${answer} + {textA} = {sum}$", $"Check in the equation: ${answer} + {textA} = {sum}$.")],
            [NumberTrap.Of(UsedSameOperation, valueX + valueA + valueA), NumberTrap.Of(TurnedRound, valueA)]);
    }

    private static ItemDraft SolveProduct(int level, SeededRandom random)
    {
        var (x, a) = random.Draw(r => (X: r.Between(12, 48), A: r.Between(3, 9)), n => n.X % 10 != 0);
        var value = new Rational(x, level == 1 ? 1 : 10);
        var (product, answer) = (NumberKey.Write(value * a), NumberKey.Write(value));
        return DraftSolution(
            AskForX($"x × {a} = {product}"),
            value,
            [LocalizedText.Same($"$x = {product} ÷ {a}$"), new($"{{式|しき}}に {{入|い}}れて たしかめる：${answer} × {a} = {product}$", $"Check in the equation: ${answer} × {a} = {product}$.")],
            [NumberTrap.Of(UsedSameOperation, value * a * a), NumberTrap.Of(SubtractedFactor, value * a > a ? (value * a) - a : value * a)]);
    }

    private static ItemDraft SolveTwoSteps(SeededRandom random)
    {
        var (x, a, b) = random.Draw(r => (X: r.Between(12, 60), A: r.Between(3, 9), B: r.Between(21, 90)), n => n.X % 10 != 0 && n.B % 10 != 0 && n.B % n.A == 0);
        return DraftTwoSteps(AskForX($"x × {a} + {b} = {(x * a) + b}"), x, a, b);
    }

    // Level 1: one product, whole. 2: a product and a fixed amount. 3: a product and a fixed amount in larger numbers.
    private static ItemDraft SolveStory(int level, SeededRandom random)
    {
        var n = random.Between(level == 1 ? 3 : 4, 9);
        if (level == 1)
        {
            var (ja, en, least, most) = random.Pick(("おにぎり", "rice balls", 90, 180), ("ノート", "notebooks", 110, 190), ("プリン", "puddings", 120, 240));
            var price = random.Between(least / 10, most / 10) * 10;
            return DraftSolution(
                new($"1つ $x${{円|えん}}の {ja}を {n}つ {{買|か}}うと、{{代金|だいきん}}は {price * n}{{円|えん}}です。$x$に あてはまる {{数|かず}}を {{求|もと}}めましょう。", $"{n} {en} at $x$ yen each cost {price * n} yen. Which number is $x$?"),
                price,
                [new($"{{式|しき}}は $x × {n} = {price * n}$", $"The equation is $x × {n} = {price * n}$."), LocalizedText.Same($"$x = {price * n} ÷ {n}$")],
                [NumberTrap.Of(UsedSameOperation, price * n * n), NumberTrap.Of(SubtractedFactor, (price * n) - n)]);
        }

        var (each, box) = random.Draw(
            r => level == 2 ? (Each: r.Between(12, 24) * 10, Box: r.Between(3, 12) * 10) : (Each: r.Between(121, 289), Box: r.Between(61, 149)),
            p => p.Box % n == 0);
        var (cake, cakes) = random.Pick(("ケーキ", "cakes"), ("まんじゅう", "bean buns"), ("ドーナツ", "doughnuts"));
        return DraftTwoSteps(
            new($"1こ $x${{円|えん}}の {cake}を {n}こ、{box}{{円|えん}}の {{箱|はこ}}に {{入|い}}れて {{買|か}}うと、{{代金|だいきん}}は {(each * n) + box}{{円|えん}}です。$x$に あてはまる {{数|かず}}を {{求|もと}}めましょう。", $"{n} {cakes} at $x$ yen each, in a box for {box} yen, cost {(each * n) + box} yen. Which number is $x$?"),
            each, n, box);
    }

    private static ItemDraft DraftTwoSteps(LocalizedText prompt, int x, int a, int b) => DraftSolution(
        prompt,
        x,
        [
            new($"$x × {a} + {b} = {(x * a) + b}$ だから $x × {a} = {(x * a) + b} − {b} = {x * a}$", $"From $x × {a} + {b} = {(x * a) + b}$: $x × {a} = {(x * a) + b} − {b} = {x * a}$."),
            LocalizedText.Same($"$x = {x * a} ÷ {a} = {x}$"),
        ],
        [NumberTrap.Of(LeftOutFixed, x + (b / a)), NumberTrap.Of(SubtractedFactor, (x * a) - a)]);

    private static LocalizedText AskForX(string equation) =>
        new($"$x$に あてはまる {{数|かず}}を {{求|もと}}めましょう。 ${equation}$", $"Find the number for $x$. ${equation}$");

    private static ItemDraft DraftSolution(LocalizedText prompt, Rational x, LocalizedText[] steps, Trap[] traps) => new()
    {
        Prompt = prompt,
        Key = new NumberKey(x, IsDecimal: true),
        Hint = new("$x$を もとに もどすには、どんな {計算|けいさん}を すれば よいかな。", "Which calculation takes you back to $x$?"),
        Solution = [.. steps, WorkedSolution.Answer($"x = {NumberKey.Write(x)}")],
        Traps = traps,
    };
}
