using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.OrderOfOperationsMisconceptions;

namespace Drill.Content.Grade4.Calculation;

/// <summary>4年 計算の順じょ.</summary>
internal sealed class OrderOfOperations : IUnitFile
{
    private static readonly LocalizedText OrderHint = new(
        "（　）の {中|なか}、つぎに ×と ÷、さいごに ＋と −の じゅんだよ。",
        "First the parentheses, then × and ÷, then + and −.");

    public Unit Unit => new("g4-order", "math", 4, 90, new("{計算|けいさん}の じゅんじょ", "The order of operations"),
    [
        new Skill
        {
            Id = "order-of-operations",
            Name = new("{式|しき}と {計算|けいさん}の じゅんじょ", "The order of operations"),
            Codes = ["8250243161100000", "8250243171100000"],
            Prerequisites = ["multiply-by-1digit", "division-facts", "add-3digit"],
            Templates = [new("order-of-operations.expression", 1, Calculate), new("order-of-operations.shopping", 1, Shop)],
        },
    ]);

    // Level 1: one product after a sum or difference. 2: parentheses around the sum or difference. 3: two products, or a product of two parentheses.
    private static ItemDraft Calculate(int level, SeededRandom random) => level switch
    {
        1 => OneProduct(random),
        2 => Parentheses(random),
        _ => random.Between(0, 1) == 0 ? TwoProducts(random) : TwoParentheses(random),
    };

    private static ItemDraft OneProduct(SeededRandom random)
    {
        var (b, c) = (random.Between(2, 9), random.Between(3, 9));
        var minus = random.Between(0, 1) == 1;
        var a = minus ? random.Between((b * c) + 2, 99) : random.Between(2, 50);
        var (sign, product) = (minus ? "−" : "+", b * c);
        var answer = minus ? a - product : a + product;
        return DraftExpression(
            $"{a} {sign} {b} × {c}",
            answer,
            [$"{b} × {c} = {product}", $"{a} {sign} {product} = {answer}"],
            [new(LeftToRight, NumberKey.ResponseFor((minus ? a - b : a + b) * c))]);
    }

    private static ItemDraft Parentheses(SeededRandom random)
    {
        var (a, b, c) = (random.Between(3, 9), random.Between(12, 40), random.Between(2, 19));
        var minus = random.Between(0, 1) == 1 && b - c > 1;
        var (sign, inside) = minus ? ("−", b - c) : ("+", b + c);
        var ignoring = minus ? (a * b) - c : (a * b) + c;
        return DraftExpression(
            $"{a} × ({b} {sign} {c})",
            a * inside,
            [$"{b} {sign} {c} = {inside}", $"{a} × {inside} = {a * inside}"],
            [new(IgnoredParentheses, NumberKey.ResponseFor(ignoring))]);
    }

    private static ItemDraft TwoProducts(SeededRandom random)
    {
        var (a, b, c, d) = random.Draw(
            r => (A: r.Between(11, 30), B: r.Between(3, 9), C: r.Between(10, 20), D: r.Between(2, 9)),
            n => (n.A * n.B) - (n.C * n.D) > 0 && n.A * n.B > n.C && n.B > 1);
        var minus = random.Between(0, 1) == 1 && b > c;
        var (sign, left, right) = (minus ? "−" : "+", a * b, c * d);
        var answer = minus ? left - right : left + right;
        return DraftExpression(
            $"{a} × {b} {sign} {c} × {d}",
            answer,
            [$"{a} × {b} = {left}", $"{c} × {d} = {right}", $"{left} {sign} {right} = {answer}"],
            [
                new(LeftToRight, NumberKey.ResponseFor((minus ? left - c : left + c) * d)),
                new(AddedFirst, NumberKey.ResponseFor(a * (minus ? b - c : b + c) * d)),
            ]);
    }

    private static ItemDraft TwoParentheses(SeededRandom random)
    {
        var (a, b, c, d) = (random.Between(10, 30), random.Between(10, 20), random.Between(11, 19), random.Between(2, 9));
        var (left, right) = (a + b, c - d);
        return DraftExpression(
            $"({a} + {b}) × ({c} − {d})",
            left * right,
            [$"{a} + {b} = {left}", $"{c} − {d} = {right}", $"{left} × {right} = {left * right}"],
            [
                new(IgnoredParentheses, NumberKey.ResponseFor(a + (b * c) - d)),
                new(LeftToRight, NumberKey.ResponseFor((left * c) - d)),
            ]);
    }

    // Level 1: one thing and several others. 2: several sets. 3: the change from a note after buying several sets.
    private static ItemDraft Shop(int level, SeededRandom random)
    {
        var (pen, book, count) = (random.Between(6, 12) * 10, random.Between(13, 19) * 10, random.Between(3, level == 3 ? 4 : 6));
        var (set, note) = (pen + book, 2000);
        return level switch
        {
            1 => DraftPrice(
                new(
                    $$"""1{冊|さつ} {{book}}{円|えん}の ノートを 1{冊|さつ}と、1こ {{pen}}{円|えん}の {消|け}しゴムを {{count}}こ {買|か}います。{代金|だいきん}は {何円|なんえん}ですか。""",
                    $"You buy one notebook for {book} yen and {count} erasers for {pen} yen each. How many yen is that altogether?"),
                book + (pen * count),
                [$"{book} + {pen} × {count} = □", $"{pen} × {count} = {pen * count}", $"{book} + {pen * count} = {book + (pen * count)}"],
                [new(LeftToRight, NumberKey.ResponseFor(set * count)), new(CountedOneOnly, NumberKey.ResponseFor(set))]),
            2 => DraftPrice(
                new(
                    $$"""1{冊|さつ} {{book}}{円|えん}の ノートと 1こ {{pen}}{円|えん}の {消|け}しゴムを 1{組|くみ}に して、{{count}}{組|くみ} {買|か}います。{代金|だいきん}は {何円|なんえん}ですか。""",
                    $"A set is one notebook for {book} yen and one eraser for {pen} yen. You buy {count} sets. How many yen is that altogether?"),
                set * count,
                [$"({book} + {pen}) × {count} = □", $"{book} + {pen} = {set}", $"{set} × {count} = {set * count}"],
                [new(IgnoredParentheses, NumberKey.ResponseFor(book + (pen * count))), new(CountedOneOnly, NumberKey.ResponseFor(set))]),
            _ => DraftPrice(
                new(
                    $$"""1{冊|さつ} {{book}}{円|えん}の ノートと 1こ {{pen}}{円|えん}の {消|け}しゴムを 1{組|くみ}に して、{{count}}{組|くみ} {買|か}い、{{note}}{円|えん}を {出|だ}しました。おつりは {何円|なんえん}ですか。""",
                    $"A set is one notebook for {book} yen and one eraser for {pen} yen. You buy {count} sets and pay with {note} yen. How many yen do you get back?"),
                note - (set * count),
                [$"{note} − ({book} + {pen}) × {count} = □", $"{book} + {pen} = {set}", $"{set} × {count} = {set * count}", $"{note} − {set * count} = {note - (set * count)}"],
                [new(IgnoredParentheses, NumberKey.ResponseFor(note - book - (pen * count))), new(CountedOneOnly, NumberKey.ResponseFor(note - set))]),
        };
    }

    private static ItemDraft DraftExpression(string expression, int answer, string[] steps, Trap[] traps) =>
        Draft(LocalizedText.Same($"${expression} = □$"), answer, steps, WorkedSolution.Answer($"{answer}"), traps);

    private static ItemDraft DraftPrice(LocalizedText prompt, int yen, string[] steps, Trap[] traps) =>
        Draft(prompt, yen, steps, WorkedSolution.Answer($"{yen}", "{円|えん}", "yen"), traps);

    private static ItemDraft Draft(LocalizedText prompt, int answer, string[] steps, LocalizedText lastStep, Trap[] traps) => new()
    {
        Prompt = prompt,
        Key = new NumberKey(answer),
        Hint = OrderHint,
        Solution = [.. steps.Select(step => LocalizedText.Same($"${step}$")), lastStep],
        Traps = traps,
    };
}
