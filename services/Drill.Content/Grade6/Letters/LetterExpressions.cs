using Drill.Content.Misconceptions.Calculation;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Algebra;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Algebra.LetterStoryMisconceptions;

namespace Drill.Content.Grade6.Letters;

/// <summary>6年 文字と式.</summary>
internal sealed partial class LetterExpressions : IUnitFile
{
    public Unit Unit => new("g6-letters", "math", 6, 20, new("{文字|もじ}と {式|しき}", "Letters in expressions"),
    [
        new Skill
        {
            Id = "letter-expression-write",
            Name = new("{文字|もじ}を {使|つか}った {式|しき}", "Writing expressions with a letter"),
            Codes = ["8250263121100000", "8250263122100000"],
            Prerequisites = ["order-of-operations", "decimal-multiply"],
            Templates = [new("letter-expression-write.story", 1, Write)],
        },
        new Skill
        {
            Id = "letter-relation-write",
            Name = new("$x$と $y$の {関係|かんけい}の {式|しき}", "An equation between x and y"),
            Codes = ["8250263121100000", "8250263122100000"],
            Prerequisites = ["letter-expression-write"],
            Templates = [new("letter-relation-write.equation", 1, Relate)],
        },
        new Skill
        {
            Id = "letter-evaluate",
            Name = new("{文字|もじ}に {数|かず}を あてはめる", "Putting a number in place of a letter"),
            Codes = ["8250263121100000"],
            Prerequisites = ["letter-expression-write", "order-of-operations"],
            Templates = [new("letter-evaluate.value", 1, Evaluate)],
        },
        new Skill
        {
            Id = "letter-solve",
            Name = new("$x$に あてはまる {数|かず}", "Finding the number for x"),
            Codes = ["8250263121100000", "8250263122100000"],
            Prerequisites = ["letter-evaluate", "decimal-divide", "divide-by-2digit"],
            Templates = [new("letter-solve.equation", 1, Solve), new("letter-solve.story", 1, SolveStory)],
        },
        new Skill
        {
            Id = "letter-expression-read",
            Name = new("{式|しき}の {意味|いみ}を {読|よ}みとる", "Reading what an expression means"),
            Codes = ["8250263122100000", "8250263121100000"],
            Prerequisites = ["letter-expression-write", "letter-relation-write"],
            Templates = [new("letter-expression-read.story", 1, Read)],
        },
    ]);

    private static readonly LocalizedText WordsHint = new(
        "{先|さき}に {言葉|ことば}の {式|しき}を {考|かんが}えて、わからない {数|かず}の ところを {文字|もじ}に しよう。",
        "Say it first as a sentence in words, then put the letter where the unknown number stands.");

    // Level 1: one operation. 2: several of one price and one thing more. 3: the change from a note, or sets.
    private static ItemDraft Write(int level, SeededRandom random) => (level, random.Between(0, 1)) switch
    {
        (1, 0) => WritePrice(random),
        (1, _) => WriteShare(random),
        (2, 0) => WriteBox(random),
        (2, _) => WriteRibbon(random),
        (_, 0) => WriteChange(random),
        _ => WriteSets(random),
    };

    private static ItemDraft WritePrice(SeededRandom random)
    {
        var n = random.Between(3, 12);
        var (ja, en) = random.Pick(("1こ $x${円|えん}の オレンジ", "oranges at $x$ yen each"), ("1{冊|さつ} $x${円|えん}の ノート", "notebooks at $x$ yen each"), ("1{枚|まい} $x${円|えん}の {画用紙|がようし}", "sheets of drawing paper at $x$ yen each"));
        return DraftExpression(
            new($"{ja}を {n}{(ja.StartsWith("1{冊|さつ}", StringComparison.Ordinal) ? "{冊|さつ}" : ja.StartsWith("1{枚|まい}", StringComparison.Ordinal) ? "{枚|まい}" : "こ")} {{買|か}}います。{{代金|だいきん}}は {{何円|なんえん}}ですか。$x$を {{使|つか}}った {{式|しき}}に {{表|あらわ}}しましょう。", $"You buy {n} {en}. Write the price in yen with $x$."),
            new("1つの ねだん × {数|かず} = {代金|だいきん}", "price of one × how many = price"),
            $"x×{n}",
            [new(WrongOperation, ExpressionKey.ResponseFor($"x+{n}")), new(TurnedRound, ExpressionKey.ResponseFor($"{n}÷x"))]);
    }

    private static ItemDraft WriteShare(SeededRandom random)
    {
        var n = random.Between(3, 12);
        var (ja, en) = random.Pick(("$x$Lの ジュース", "$x$ L of juice"), ("$x$mの リボン", "$x$ m of ribbon"), ("$x$kgの みかん", "$x$ kg of mikan"));
        return DraftExpression(
            new($"{ja}を {n}{{人|にん}}で {{等|ひと}}しく {{分|わ}}けます。1{{人分|にんぶん}}は どれだけですか。$x$を {{使|つか}}った {{式|しき}}に {{表|あらわ}}しましょう。", $"{en} are shared equally by {n} children. Write the share of one child with $x$."),
            new("{全部|ぜんぶ}の {量|りょう} ÷ {人数|にんずう} = 1{人分|にんぶん}", "the whole ÷ number of children = one share"),
            $"x÷{n}",
            [new(TurnedRound, ExpressionKey.ResponseFor($"{n}÷x")), new(WrongOperation, ExpressionKey.ResponseFor($"x×{n}"))]);
    }

    private static ItemDraft WriteBox(SeededRandom random)
    {
        var (n, box) = (random.Between(3, 12), random.Between(5, 20) * 10);
        var (ja, en) = random.Pick(("1こ $x${円|えん}の ケーキ", "cakes at $x$ yen each"), ("1こ $x${円|えん}の まんじゅう", "bean buns at $x$ yen each"), ("1こ $x${円|えん}の りんご", "apples at $x$ yen each"));
        return DraftExpression(
            new($"{ja}を {n}こ、{box}{{円|えん}}の {{箱|はこ}} 1つに {{入|い}}れて もらいます。{{代金|だいきん}}は {{何円|なんえん}}ですか。$x$を {{使|つか}}った {{式|しき}}に {{表|あらわ}}しましょう。", $"You buy {n} {en}, put into one box for {box} yen. Write the price in yen with $x$."),
            new("1この ねだん × {数|かず} + {箱代|はこだい} = {代金|だいきん}", "price of one × how many + box = price"),
            $"x×{n}+{box}",
            [new(LeftOutFixed, ExpressionKey.ResponseFor($"x×{n}")), new(FixedForEach, ExpressionKey.ResponseFor($"(x+{box})×{n}"))]);
    }

    private static ItemDraft WriteRibbon(SeededRandom random)
    {
        var (n, rest) = (random.Between(3, 12), random.Between(10, 95));
        return DraftExpression(
            new($$"""リボンから $x$cmの リボンを {{n}}{{Counters.Sticks(n)}} {切|き}りとると、{{rest}}cm のこりました。はじめの リボンは {何|なん}cmでしたか。$x$を {使|つか}った {式|しき}に {表|あらわ}しましょう。""", $"You cut {n} pieces of $x$ cm from a ribbon, and {rest} cm are left. Write in cm with $x$ how long the ribbon was."),
            new("1{本|ぽん}の {長|なが}さ × {本数|ほんすう} + のこり = はじめの {長|なが}さ", "length of a piece × how many + rest = length at first"),
            $"x×{n}+{rest}",
            [new(LeftOutFixed, ExpressionKey.ResponseFor($"x×{n}")), new(WrongOperation, ExpressionKey.ResponseFor($"x×{n}-{rest}"))]);
    }

    private static ItemDraft WriteChange(SeededRandom random)
    {
        var (n, note) = (random.Between(3, 9), random.Pick(1000, 2000, 3000, 5000));
        var (ja, en) = random.Pick(("1{冊|さつ} $x${円|えん}の ノート", "notebooks at $x$ yen each"), ("1こ $x${円|えん}の パン", "rolls at $x$ yen each"), ("1{枚|まい} $x${円|えん}の タオル", "towels at $x$ yen each"));
        return DraftExpression(
            new($"{ja}を {n}{(ja.StartsWith("1{冊|さつ}", StringComparison.Ordinal) ? "{冊|さつ}" : ja.StartsWith("1{枚|まい}", StringComparison.Ordinal) ? "{枚|まい}" : "こ")} {{買|か}}って、{note}{{円|えん}} {{出|だ}}しました。おつりは {{何円|なんえん}}ですか。$x$を {{使|つか}}った {{式|しき}}に {{表|あらわ}}しましょう。", $"You buy {n} {en} and pay with {note} yen. Write the change in yen with $x$."),
            new("{出|だ}した お{金|かね} − 1つの ねだん × {数|かず} = おつり", "money paid − price of one × how many = change"),
            $"{note}-x×{n}",
            [new(TurnedRound, ExpressionKey.ResponseFor($"x×{n}-{note}")), new(OrderOfOperationsMisconceptions.CountedOneOnly, ExpressionKey.ResponseFor($"{note}-x"))]);
    }

    private static ItemDraft WriteSets(SeededRandom random)
    {
        var (n, pen) = (random.Between(3, 12), random.Between(6, 15) * 10);
        return DraftExpression(
            new($$"""1{冊|さつ} $x${円|えん}の ノートと 1{本|ぽん} {{pen}}{円|えん}の ペンを 1{組|くみ}に して、{{n}}{組|くみ} {買|か}います。{代金|だいきん}は {何円|なんえん}ですか。$x$を {使|つか}った {式|しき}に {表|あらわ}しましょう。""", $"A set is one notebook for $x$ yen and one pen for {pen} yen. You buy {n} sets. Write the price in yen with $x$."),
            new("(ノート 1{冊|さつ} + ペン 1{本|ぽん}) × {組|くみ}の {数|かず} = {代金|だいきん}", "(1 notebook + 1 pen) × sets = price"),
            $"(x+{pen})×{n}",
            [new(OrderOfOperationsMisconceptions.IgnoredParentheses, ExpressionKey.ResponseFor($"x+{pen}×{n}")), new(OrderOfOperationsMisconceptions.CountedOneOnly, ExpressionKey.ResponseFor($"x+{pen}"))]);
    }

    private static ItemDraft DraftExpression(LocalizedText prompt, LocalizedText words, string answer, Trap[] traps) => new()
    {
        Prompt = prompt,
        Key = new ExpressionKey(answer),
        Hint = WordsHint,
        Solution =
        [
            new($"{{言葉|ことば}}の {{式|しき}}に すると：{words.Ja}", $"In words: {words.En}."),
            new($"わからない {{数|かず}}を $x$に する：${Spaced(answer)}$", $"Write $x$ for the unknown number: ${Spaced(answer)}$."),
            WorkedSolution.Answer(Spaced(answer)),
        ],
        Traps = traps,
    };

    private static string Spaced(string expression) => string.Concat(expression.Select(c => c switch { '-' => " − ", '+' or '×' or '÷' or '=' => $" {c} ", _ => $"{c}" }));
}
