using Drill.Content.Misconceptions.Algebra;
using Drill.Content.Misconceptions.Calculation;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Algebra;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Writing.LinearNotation;
using static Drill.Content.Writing.SignedNotation;

namespace Drill.Content.Grade7.Letters;

/// <summary>中1 文字を使った式.</summary>
internal sealed partial class LetterExpressions : IUnitFile
{
    public Unit Unit => new("g7-letters", "math", 7, 50, new("{文字|もじ}を{使|つか}った{式|しき}", "Expressions with letters"),
    [
        new Skill
        {
            Id = "letter-patterns",
            Name = new("{文字|もじ}を{使|つか}って{表|あらわ}す", "Patterns with letters"),
            Codes = ["8350213121100000", "8350213121400000"],
            Prerequisites = ["order-of-operations"],
            Templates = [new("letter-patterns.sticks", 1, CountSticks)],
        },
        new Skill
        {
            Id = "letter-products",
            Name = new("{積|せき}の{表|あらわ}し{方|ほう}", "Writing products"),
            Codes = ["8350213121200000"],
            Prerequisites = ["signed-power", "letter-patterns"],
            Templates = [new("letter-products.write", 1, WriteProduct)],
        },
        new Skill
        {
            Id = "letter-quotients",
            Name = new("{商|しょう}の{表|あらわ}し{方|ほう}", "Writing quotients"),
            Codes = ["8350213121200000"],
            Prerequisites = ["letter-products", "fraction-divide"],
            Templates = [new("letter-quotients.write", 1, WriteQuotient)],
        },
        new Skill
        {
            Id = "letter-quantities",
            Name = new("{数量|すうりょう}を{式|しき}で{表|あらわ}す", "Quantities as expressions"),
            Codes = ["8350213121400000", "8350213121100000"],
            Prerequisites = ["letter-quotients", "letter-products"],
            Templates = [new("letter-quantities.write", 1, WriteQuantity), new("letter-quantities.read", 1, ReadExpression)],
        },
        new Skill
        {
            Id = "letter-substitute",
            Name = new("{代入|だいにゅう}と{式|しき}の{値|あたい}", "Substituting"),
            Codes = ["8350213121100000", "8350213121400000"],
            Prerequisites = ["letter-products", "signed-mixed"],
            Templates = [new("letter-substitute.value", 1, Substitute)],
        },
    ]);

    // Level 1: squares in a row. 2: triangles or hexagons. 3: any shape, starting from a number that is given.
    private static ItemDraft CountSticks(int level, SeededRandom random)
    {
        var (ja, en, sides) = level == 1 ? ("{正方形|せいほうけい}", "squares", 4) : random.Pick(("{正三角形|せいさんかくけい}", "triangles", 3), ("{正五角形|せいごかくけい}", "pentagons", 5), ("{正六角形|せいろっかくけい}", "hexagons", 6));
        var given = random.Between(level == 3 ? 21 : 4, level == 3 ? 99 : 30);
        var step = sides - 1;
        if (level == 2 || (level == 1 && given % 2 == 0)) return WriteSticks(ja, en, sides, level, given);
        var total = (step * given) + 1;
        return new ItemDraft
        {
            Prompt = new($"マッチ{{棒|ぼう}}を{{並|なら}}べて、{ja}を{{横|よこ}}につなげてつくります。となり{{合|あ}}う{ja}は1{{辺|ぺん}}を{{共有|きょうゆう}}します。{ja}を{given}{{個|こ}}つくるとき、マッチ{{棒|ぼう}}は{{何本|なんぼん}}いりますか。", $"Matchsticks make a row of {en}, each sharing one side with the next. How many sticks do {given} {en} need?"),
            Key = new NumberKey(total),
            Hint = new("1{個|こ}{増|ふ}えるごとに{何本|なんぼん}{増|ふ}えるかを{考|かんが}えて、n{個|こ}のときの{式|しき}をつくりましょう。", "How many sticks does one more shape need? Write it for n shapes."),
            Solution =
            [
                new($"1{{本|ぽん}}に、1{{個|こ}}につき{step}{{本|ほん}}ずつ{{増|ふ}}えるので、n{{個|こ}}では${step}n + 1${{本|ほん}}。", $"One stick, and {step} more for each: ${step}n + 1$ sticks for n."),
                LocalizedText.Same($"$n = {given}$: ${step} × {given} + 1 = {total}$"),
                WorkedSolution.Answer($"{total}", "{本|ほん}", "sticks"),
            ],
            Traps = [NumberTrap.Of(LetterMisconceptions.CountedSharedSide, sides * given), NumberTrap.Of(LetterMisconceptions.TookSumOfQuantities, step * given)],
        };
    }

    private static ItemDraft WriteSticks(string ja, string en, int sides, int level, int given)
    {
        var (step, first) = (sides - 1, level == 2 ? given : 0);
        var answer = $"{step}n + {first + 1}";
        var (jaStart, enStart) = first == 0 ? ("", "") : ($"{{始|はじ}}めに{{別|べつ}}に{first}{{本|ほん}}を{{使|つか}}い、", $"First {first} sticks are used for a frame. Then ");
        return new ItemDraft
        {
            Prompt = new($"マッチ{{棒|ぼう}}で、{jaStart}{ja}を{{横|よこ}}につなげて{{並|なら}}べます。となり{{合|あ}}う{ja}は1{{辺|ぺん}}を{{共有|きょうゆう}}します。{ja}をn{{個|こ}}つくるとき、{(first == 0 ? $"{given}{{個|こ}}の{{場合|ばあい}}などを{{調|しら}}べて、" : "")}{{使|つか}}うマッチ{{棒|ぼう}}の{{本数|ほんすう}}をnの{{式|しき}}で{{表|あらわ}}しましょう。",
                $"{enStart}{(first == 0 ? "M" : "m")}atchsticks make a row of {en}, each sharing one side with the next. {(first == 0 ? $"Try it with {given} and then write" : "Write")} the number of sticks for n {en}."),
            Key = new ExpressionKey(answer),
            Hint = new("1{個|こ}{増|ふ}えるごとに{何本|なんぼん}{増|ふ}えるかを{考|かんが}えましょう。", "How many sticks does one more shape need?"),
            Solution =
            [
                new($"{{始|はじ}}めの1{{本|ぽん}}に、1{{個|こ}}つくるごとに{step}{{本|ほん}}ずつ{{増|ふ}}える。", $"One stick to begin with, then {step} for each."),
                .. first == 0 ? Array.Empty<LocalizedText>() : [new($"{{別|べつ}}に{{使|つか}}う{first}{{本|ほん}}もたす：${first} + 1 = {first + 1}$", $"Add the {first} of the frame: ${first} + 1 = {first + 1}$.")],
                WorkedSolution.Answer(answer),
            ],
            Traps = [new(LetterMisconceptions.CountedSharedSide, ExpressionKey.ResponseFor(first == 0 ? $"{sides}n" : $"{sides}n + {first}")), .. first == 0 ? Array.Empty<Trap>() : [new Trap(LetterMisconceptions.MixedSumAndProduct, ExpressionKey.ResponseFor($"{step + first + 1}n"))]],
        };
    }

    // Level 1: a number and two letters out of order. 2: a power. 3: a sum of two products.
    private static ItemDraft WriteProduct(int level, SeededRandom random)
    {
        var (x, y) = random.Pick(("a", "b"), ("x", "y"), ("p", "q"), ("b", "c"), ("a", "x"));
        var n = random.Pick(-1, 1) * random.Between(2, 12);
        var other = random.Between(2, 9);
        var (shown, answer, wrong, idea) = level switch
        {
            1 => ($"{y} × {Factor(n)} × {x}", $"{Signed(n)}{x}{y}", $"{Signed(n)} + {x}{y}", LetterMisconceptions.TookSumOfQuantities),
            2 => ($"{x} × {y} × {x} × {Factor(n)}", $"{Signed(n)}{x}²{y}", $"{Signed(2 * n)}{x}{y}", LetterMisconceptions.SumForProduct),
            _ => ($"{x} × {x} × {Factor(n)} + {y} × {other}", $"{Signed(n)}{x}² + {other}{y}", $"{Signed(2 * n)}{x} + {other}{y}", LetterMisconceptions.SumForProduct),
        };
        return new ItemDraft
        {
            Prompt = new($"{{文字式|もじしき}}の{{表|あらわ}}し{{方|ほう}}にしたがって{{表|あらわ}}しましょう。${shown}$", $"Write it the way of algebra, without ×: ${shown}$"),
            Key = new ExpressionKey(answer, ExpressionForm.Simplest),
            Hint = new("{記号|きごう}×を{省|はぶ}き、{数|かず}を{文字|もじ}の{前|まえ}に{書|か}き、{同|おな}じ{文字|もじ}の{積|せき}は{累乗|るいじょう}で{表|あらわ}します。", "Leave × out, put the number first, and write equal letters as a power."),
            Solution =
            [
                new($"{{数|かず}}は{{前|まえ}}に、{{文字|もじ}}はアルファベット{{順|じゅん}}に{{書|か}}く。", "The number first, the letters in the order of the alphabet."),
                .. level > 1 ? [new LocalizedText($"{{同|おな}}じ{{文字|もじ}}の{{積|せき}}は{{累乗|るいじょう}}にする：${x} × {x} = {x}²$", $"Equal letters make a power: ${x} × {x} = {x}²$.")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer(answer),
            ],
            Traps = [new(idea, ExpressionKey.ResponseFor(wrong)), new(LetterMisconceptions.CoefficientWithoutSign, ExpressionKey.ResponseFor(answer[0] == '−' ? answer[1..] : $"−{answer}"))],
        };
    }

    // Level 1: a letter divided. 2: a bracket divided. 3: a product divided by a number and by a letter.
    private static ItemDraft WriteQuotient(int level, SeededRandom random)
    {
        var (x, y) = random.Pick(("a", "b"), ("x", "y"), ("p", "q"), ("b", "c"), ("a", "x"));
        var (n, k) = random.Draw(r => (N: r.Between(2, 12), K: r.Between(2, 9)), d => Arithmetic.Gcd(d.N, d.K) == 1);
        var (shown, answer, wrong, shownAnswer, idea) = level switch
        {
            1 => ($"{x} ÷ {n}", $"1/{n}{x}", $"{n}{x}", $"1/{n}{x}", LetterMisconceptions.MultipliedInsteadOfDivided),
            2 => ($"({x} + {y}) ÷ {n}", $"1/{n}({x} + {y})", $"{x} + 1/{n}{y}", $"1/{n}({x} + {y})", LetterMisconceptions.DivisorOnOneTerm),
            _ => ($"{x} × {k} ÷ {n} − {y}", $"{k}/{n}{x} − {y}", $"{n}/{k}{x} − {y}", $"{k}/{n}{x} − {y}", LetterMisconceptions.MultipliedInsteadOfDivided),
        };
        return new ItemDraft
        {
            Prompt = new($"{{記号|きごう}}×、÷を{{使|つか}}わずに{{表|あらわ}}しましょう。${shown}$", $"Write it without × and ÷: ${shown}$"),
            Key = new ExpressionKey(answer, level == 2 ? ExpressionForm.Any : ExpressionForm.Simplest),
            Hint = new("わる{数|かず}を{分母|ぶんぼ}にして、{分数|ぶんすう}の{形|かたち}で{書|か}きます。", "The divisor becomes the denominator of a fraction."),
            Solution =
            [
                new($"{n}でわることは$1/{n}$をかけることと{{同|おな}}じ。", $"Dividing by {n} is multiplying by $1/{n}$."),
                .. level == 3 ? [new LocalizedText($"${k} × 1/{n} = {k}/{n}$なので、{x}の{{係数|けいすう}}は${k}/{n}$", $"${k} × 1/{n} = {k}/{n}$, so the coefficient of {x} is ${k}/{n}$.")] : Array.Empty<LocalizedText>(),
                .. level == 2 ? [new LocalizedText($"かっこの{{中|なか}}の{x}も{y}も{n}でわる。", $"Both {x} and {y} in the bracket are divided by {n}.")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer(shownAnswer),
            ],
            Traps =
            [
                new(idea, ExpressionKey.ResponseFor(wrong)),
                level == 2 ? new(LetterMisconceptions.MultipliedInsteadOfDivided, ExpressionKey.ResponseFor($"{n}({x} + {y})")) : level == 3 ? new(LetterMisconceptions.DivisorOnOneTerm, ExpressionKey.ResponseFor($"{k}{x} − 1/{n}{y}")) : new(LetterMisconceptions.TookSumOfQuantities, ExpressionKey.ResponseFor($"{x} − {n}")),
            ],
        };
    }

    // Level 1: ax + b. 2: with a negative number. 3: with the square of a negative number.
    private static ItemDraft Substitute(int level, SeededRandom random)
    {
        var letter = random.Pick('a', 'x', 'y', 'b');
        var (a, b, value) = random.Draw(
            r => (A: level == 1 ? r.Between(2, 9) : DrawSigned(r, 2, 9), B: DrawSigned(r, 1, 20), V: level == 1 ? r.Between(2, 9) : -r.Between(2, 9)),
            n => n.A != n.V && (n.A * n.V) + n.B != 0 && Math.Abs(n.B) != Math.Abs(n.A * n.V));
        var square = level == 3 ? value * value : 0;
        var answer = level == 3 ? square + (a * value) + b : (a * value) + b;
        var text = level == 3 ? Terms((1, $"{letter}²"), (a, $"{letter}"), (b, "")) : Linear(a, letter, b);
        var sideBySide = level == 1 ? int.Parse($"{a}{value}", System.Globalization.CultureInfo.InvariantCulture) + b : 0;
        return new ItemDraft
        {
            Prompt = new($"${letter} = {Signed(value)}$のとき、${text}$の{{値|あたい}}を{{求|もと}}めましょう。", $"Find the value of ${text}$ for ${letter} = {Signed(value)}$."),
            Key = SignedKey(answer),
            Hint = new("{省|はぶ}かれている×を{補|おぎな}い、{負|ふ}の{数|すう}はかっこをつけて{代入|だいにゅう}します。", "Put the × back, and brackets round a negative number."),
            Solution =
            [
                LocalizedText.Same(level == 3
                    ? $"$({Signed(value)})² {(a < 0 ? '−' : '+')} {Math.Abs(a)} × ({Signed(value)}){NextTerm(b)}$"
                    : $"${Signed(a)} × {Factor(value)}{NextTerm(b)}$"),
                LocalizedText.Same(level == 3 ? $"${square}{NextTerm(a * value)}{NextTerm(b)} = {Signed(answer)}$" : $"${Signed(a * value)}{NextTerm(b)} = {Signed(answer)}$"),
                WorkedSolution.Answer(Signed(answer)),
            ],
            Traps = level == 1
                ? [NumberTrap.Of(LetterMisconceptions.SubstitutedSideBySide, sideBySide), NumberTrap.Of(SignedCalculationMisconceptions.WrongSign, -answer)]
                : [NumberTrap.Of(LetterMisconceptions.LostNegativeInSubstitution, square - (a * value) + b), .. level == 3 ? [NumberTrap.Of(SignedCalculationMisconceptions.PowerOfSign, -square + (a * value) + b)] : Array.Empty<Trap>()],
        };
    }
}
