using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.CalculationLawMisconceptions;

namespace Drill.Content.Grade4.Calculation;

/// <summary>4年 計算のきまりと式.</summary>
internal sealed class CalculationLaws : IUnitFile
{
    public Unit Unit => new("g4-laws", "math", 4, 95, new("{計算|けいさん}の きまりと {式|しき}", "Laws of calculation and expressions"),
    [
        new Skill
        {
            Id = "calculation-laws",
            Name = new("{計算|けいさん}の きまりを つかう くふう", "Calculating cleverly"),
            Codes = ["8250243171100000", "8250243172100000"],
            Prerequisites = ["order-of-operations"],
            Templates = [new("calculation-laws.clever", 1, CalculateCleverly)],
        },
        new Skill
        {
            Id = "expression-story",
            Name = new("1つの {式|しき}に あらわす", "One line for a story"),
            Codes = ["8250243162100000", "8250243161100000"],
            Prerequisites = ["order-of-operations"],
            Templates = [new("expression-story.choose", 1, ChooseExpression)],
        },
        new Skill
        {
            Id = "division-properties",
            Name = new("わり{算|ざん}の きまりと たしかめ", "Properties and checks of division"),
            Codes = ["8250243131400000", "8250243132100000", "8250243131300000"],
            Prerequisites = ["divide-by-2digit", "divide-by-1digit"],
            Templates = [new("division-properties.scale", 1, ScaleBoth), new("division-properties.check", 1, FindDividend)],
        },
    ]);

    // Level 1: three factors, two of which make 100 or 1000. 2: a number just below or above 100. 3: a common factor of two products.
    private static ItemDraft CalculateCleverly(int level, SeededRandom random)
    {
        if (level == 1)
        {
            var (p, q) = random.Pick((25, 4), (4, 25), (5, 20), (50, 2), (125, 8), (8, 125));
            var n = random.Between(13, 79);
            return Clever($"{p} × {n} × {q}", p * n * q, new($$"""{{p}}と {{q}}を {先|さき}に かけると きりが よいよ。""", $"{p} times {q} makes a round number."), [$"{p} × {q} = {p * q}", $"{p * q} × {n} = {p * n * q}"], [NumberTrap.Of(UsedFirstTwoOnly, p * q), NumberTrap.Of(UsedFirstTwoOnly, p * n)]);
        }

        var c = random.Between(6, 48);
        if (level == 2)
        {
            var off = random.Between(1, 4);
            var isBelow = random.Between(0, 1) == 0;
            var (a, sign) = isBelow ? (100 - off, "−") : (100 + off, "+");
            var (right, wrong) = isBelow ? ((100 - off) * c, (100 + off) * c) : ((100 + off) * c, (100 - off) * c);
            return Clever($"{a} × {c}", right, new($"{a}は 100 {sign} {off}と {{考|かんが}}えよう。", $"Think of {a} as 100 {sign} {off}."), [$"(100 {sign} {off}) × {c}", $"100 × {c} {sign} {off} × {c}", $"{100 * c} {sign} {off * c} = {right}"],
                [NumberTrap.Of(DistributedToOneOnly, isBelow ? (100 * c) - off : (100 * c) + off), NumberTrap.Of(WrongRoundPartner, wrong)]);
        }

        var (x, y) = random.Draw(r => (X: r.Between(11, 89), Y: r.Between(11, 89)), n => (n.X + n.Y == 100 || n.X - n.Y is 10 or 20) && n.X % 10 != 0);
        var isSum = x + y == 100;
        var (s, total) = isSum ? ("+", (x + y) * c) : ("−", (x - y) * c);
        return Clever(
            $"{x} × {c} {s} {y} × {c}", total, new($$"""{{c}}が {共通|きょうつう}だよ。（　）で まとめよう。""", $"{c} is common to both. Use brackets."),
            [$"({x} {s} {y}) × {c}", $"{x} {s} {y} = {(isSum ? 100 : x - y)}", $"{(isSum ? 100 : x - y)} × {c} = {total}", $"{x * c} {s} {y * c} = {total}"],
            [NumberTrap.Of(UsedFirstTwoOnly, isSum ? 100 : x - y), NumberTrap.Of(DistributedToOneOnly, isSum ? (x * c) + y : (x * c) - y)]);
    }

    private static ItemDraft Clever(string expression, int answer, LocalizedText hint, string[] steps, Trap[] traps) => new()
    {
        Prompt = new($"くふうして {{計算|けいさん}}しましょう。 ${expression} = □$", $"Calculate cleverly. ${expression} = □$"),
        Key = new NumberKey(answer),
        Hint = hint,
        Solution = [.. steps.Select(s => LocalizedText.Same($"${s}$")), WorkedSolution.Answer($"{answer}")],
        Traps = [.. traps.DistinctBy(t => t.Misconception)],
    };

    // Level 1: change after two things. 2: change after several of one. 3: sets shared out.
    private static ItemDraft ChooseExpression(int level, SeededRandom random)
    {
        var (a, b, n) = random.Draw(r => (A: r.Between(11, 24) * 10, B: r.Between(6, 12) * 10 + 5, N: r.Between(3, 6)), d => d.A != d.B);
        var pay = level == 1 ? 500 : 2000;
        var (story, right, wrong) = level switch
        {
            1 => (
                new LocalizedText($$"""{{a}}{円|えん}の ノートと {{b}}{円|えん}の えんぴつを {買|か}い、{{pay}}{円|えん}を {出|だ}しました。おつりを もとめる {式|しき}は どれですか。""", $"You buy a notebook for {a} yen and a pencil for {b} yen and pay with {pay} yen. Which line gives the change?"),
                $"{pay} − ({a} + {b})",
                new[] { ($"{pay} − {a} + {b}", IgnoredBrackets), ($"{pay} + {a} − {b}", WrongOperationForStory) }),
            2 => (
                new($$"""1さつ {{a}}{円|えん}の ノートを {{n}}さつと {{b}}{円|えん}の えんぴつを 1{本|ぽん} {買|か}い、{{pay}}{円|えん}を {出|だ}しました。おつりを もとめる {式|しき}は どれですか。""", $"You buy {n} notebooks for {a} yen each and a pencil for {b} yen, and pay with {pay} yen. Which line gives the change?"),
                $"{pay} − ({a} × {n} + {b})",
                [($"{pay} − {a} × {n} + {b}", IgnoredBrackets), ($"{pay} − ({a} + {b}) × {n}", WrongOperationForStory)]),
            _ => (
                new($$"""1こ {{a}}{円|えん}の ケーキと 1{本|ぽん} {{b}}{円|えん}の ジュースを 1{組|くみ}に して {{n}}{組|くみ} {買|か}い、{代金|だいきん}を {{n + 1}}{人|にん}で {等|ひと}しく {分|わ}けて はらいます。1{人分|ひとりぶん}を もとめる {式|しき}は どれですか。""", $"A set is a cake for {a} yen and a juice for {b} yen. {n + 1} people share the cost of {n} sets equally. Which line gives the cost for each?"),
                $"({a} + {b}) × {n} ÷ {n + 1}",
                [($"{a} + {b} × {n} ÷ {n + 1}", IgnoredBrackets), ($"({a} + {b}) ÷ {n} × {n + 1}", WrongOperationForStory)]),
        };
        var chosen = OneOf.Shuffled(random, LocalizedText.Same($"${right}$"), [.. wrong.Select(w => ((Misconception?)w.Item2, LocalizedText.Same($"${w.Item1}$")))]);
        return new ItemDraft
        {
            Prompt = story,
            Key = chosen.Key,
            Hint = new("{先|さき}に まとめて {考|かんが}える ところは どこかな？", "Which part belongs together and comes first?"),
            Solution =
            [
                level == 3 ? new($$"""1{組|くみ}の ねだんは ${{a}} + {{b}}$、{代金|だいきん}は その {{n}}{倍|ばい}""", $"One set costs ${a} + {b}$ yen, all cost {n} times that.")
                    : new($$"""{代金|だいきん}は ${{(level == 1 ? $"{a} + {b}" : $"{a} × {n} + {b}")}}$""", $"The price is ${(level == 1 ? $"{a} + {b}" : $"{a} × {n} + {b}")}$."),
                .. level == 3 ? [LocalizedText.Same($"${a} + {b} = {a + b}$")] : Array.Empty<LocalizedText>(),
                level == 3 ? new($$"""それを {{n + 1}}{人|にん}で {分|わ}ける""", $"Share it among {n + 1}.") : new("{出|だ}した お{金|かね}−{代金|だいきん}＝おつり", "Paid − price = change."),
                new($$"""{答|こた}えは ${{right}}$""", $"The answer is ${right}$."),
            ],
            Traps = chosen.Traps,
        };
    }

    // Level 1: both times 10. 2: both times or divided by another number. 3: what the divisor must become.
    private static ItemDraft ScaleBoth(int level, SeededRandom random)
    {
        var (q, d, k) = random.Draw(r => (Q: r.Between(3, 9), D: r.Between(3, 9), K: level == 1 ? 10 : r.Pick(3, 4, 5, 6, 8)), n => n.Q != n.K && n.Q != n.D && n.D != n.K);
        if (level > 1) q += 9;
        var (dividend, bigDividend, bigDivisor) = (q * d, q * d * k, d * k);
        var answer = level == 3 ? bigDivisor : q;
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($$"""{商|しょう}が {等|ひと}しく なるように、□に あう {数|かず}を {答|こた}えましょう。 ${{dividend}} ÷ {{d}} = {{bigDividend}} ÷ □$""", $"Find □ so that the quotients are equal. ${dividend} ÷ {d} = {bigDividend} ÷ □$")
                : new($$"""${{dividend}} ÷ {{d}} = {{q}}$ を つかって、□に あう {数|かず}を {答|こた}えましょう。 ${{bigDividend}} ÷ {{bigDivisor}} = □$""", $"Use ${dividend} ÷ {d} = {q}$ to find □. ${bigDividend} ÷ {bigDivisor} = □$"),
            Key = new NumberKey(answer),
            Hint = new("わられる{数|かず}と わる{数|かず}に {同|おな}じ {数|かず}を かけても、{商|しょう}は {変|か}わらないよ。", "If both numbers are multiplied by the same number, the quotient stays."),
            Solution =
            [
                new($$"""わられる{数|かず}：${{dividend}} × {{k}} = {{bigDividend}}$""", $"Dividend: ${dividend} × {k} = {bigDividend}$."),
                new($$"""わる{数|かず}：${{d}} × {{k}} = {{bigDivisor}}$""", $"Divisor: ${d} × {k} = {bigDivisor}$."),
                .. level == 3 ? [new LocalizedText($$"""たしかめ：${{dividend}} ÷ {{d}} = {{q}}$、${{bigDividend}} ÷ {{bigDivisor}} = {{q}}$""", $"Check: ${dividend} ÷ {d} = {q}$ and ${bigDividend} ÷ {bigDivisor} = {q}$.")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer($"{answer}"),
            ],
            Traps = level == 3 ? [NumberTrap.Of(ScaledOneSide, d)] : [NumberTrap.Of(ScaledOneSide, q * k)],
        };
    }

    // Level 1: the dividend, one-digit divisor. 2: two-digit divisor. 3: the divisor from the rest.
    private static ItemDraft FindDividend(int level, SeededRandom random)
    {
        var (divisor, quotient, rest) = random.Draw(r => (Divisor: level == 1 ? r.Between(3, 9) : r.Between(12, 38), Quotient: r.Between(level == 1 ? 6 : 11, 29), Left: r.Between(1, 30)), n => n.Left < n.Divisor && n.Divisor != n.Quotient);
        var dividend = (divisor * quotient) + rest;
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($$"""{{dividend}}を ある {数|かず}で わると、{商|しょう}が {{quotient}}で あまりが {{rest}}です。ある {数|かず}は いくつですか。""", $"{dividend} divided by a number gives {quotient} remainder {rest}. What is the number?")
                : new($$"""ある {数|かず}を {{divisor}}で わると、{商|しょう}が {{quotient}}で あまりが {{rest}}です。ある {数|かず}は いくつですか。""", $"A number divided by {divisor} gives {quotient} remainder {rest}. What is the number?"),
            Key = new NumberKey(level == 3 ? divisor : dividend),
            Hint = new("わられる{数|かず}＝わる{数|かず}×{商|しょう}＋あまり", "Dividend = divisor × quotient + remainder."),
            Solution = level == 3
                ?
                [
                    LocalizedText.Same($"$□ × {quotient} + {rest} = {dividend}$"),
                    LocalizedText.Same($"${dividend} − {rest} = {dividend - rest}$"),
                    LocalizedText.Same($"${dividend - rest} ÷ {quotient} = {divisor}$"),
                    WorkedSolution.Answer($"{divisor}"),
                ]
                : [LocalizedText.Same($"${divisor} × {quotient} = {divisor * quotient}$"), LocalizedText.Same($"${divisor * quotient} + {rest} = {dividend}$"), WorkedSolution.Answer($"{dividend}")],
            Traps = level == 3
                ? [NumberTrap.Of(ForgotToAddRemainder, new Rational(dividend, quotient)), NumberTrap.Of(AddedAllParts, dividend - rest - quotient)]
                : [NumberTrap.Of(ForgotToAddRemainder, divisor * quotient), NumberTrap.Of(AddedAllParts, divisor + quotient + rest)],
        };
    }
}
