using Drill.Content.Column;
using Drill.Content.Stories;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.MultiplicationMisconceptions;

namespace Drill.Content.Grade3.Calculation;

/// <summary>3年 かけ算の 筆算.</summary>
internal sealed partial class Multiplication : IUnitFile
{
    public Unit Unit => new("g3-multiplication", "math", 3, 30, new("かけ{算|ざん}の {筆算|ひっさん}", "Multiplying larger numbers"),
    [
        new Skill
        {
            Id = "multiply-tens-hundreds",
            Name = new("{何十|なんじゅう}、{何百|なんびゃく}の かけ{算|ざん}", "Multiplying tens and hundreds"),
            Codes = ["8250233131100000", "8250233132100000"],
            Prerequisites = ["times-zero-ten", "times-table-6to9"],
            Templates = [new("multiply-tens-hundreds.product", 1, MultiplyTens)],
        },
        new Skill
        {
            Id = "multiply-by-1digit",
            Name = new("1けたを かける かけ{算|ざん}", "Multiplying by a one-digit number"),
            Codes = ["8250233131100000", "8250233131200000"],
            Prerequisites = ["times-table-6to9", "add-2digit"],
            Templates = [new("multiply-by-1digit.product", 1, MultiplyByOneDigit), new("multiply-by-1digit.column", 1, WriteByOneDigit), new("multiply-by-1digit.story", 1, TellByOneDigit)],
        },
        new Skill
        {
            Id = "times-three-numbers",
            Name = new("3つの {数|かず}の かけ{算|ざん}", "Multiplying three numbers"),
            Codes = ["8250233131300000", "8250233132100000", "8250233131200000"],
            Prerequisites = ["multiply-by-1digit", "multiply-tens-hundreds"],
            Templates = [new("times-three-numbers.order", 1, MultiplyThree)],
        },
        new Skill
        {
            Id = "multiply-by-2digit",
            Name = new("2けたを かける かけ{算|ざん}", "Multiplying by a two-digit number"),
            Codes = ["8250233131100000", "8250233131200000"],
            Prerequisites = ["multiply-by-1digit", "add-3digit"],
            Templates = [new("multiply-by-2digit.product", 1, MultiplyByTwoDigits), new("multiply-by-2digit.column", 1, WriteByTwoDigits), new("multiply-by-2digit.story", 1, TellByTwoDigits)],
        },
    ]);

    // Level 1: two digits, no carry. 2: two digits, the ones carry. 3: three digits, ones or tens carry.
    private static (int A, int M) DrawByOneDigit(int level, SeededRandom random) => random.Draw(
        r => (A: level == 3 ? r.Between(112, 489) : r.Between(12, 98), M: r.Between(2, 9)),
        n => n.A % 10 > 0 && level switch
        {
            1 => ColumnMultiplication.Carries(n.A, n.M) == 0 && n.A / 10 * n.M < 10 && (n.A % 10 != 2 || n.M != 2), // 2 + 2 = 2 × 2
            2 => ColumnMultiplication.Carries(n.A, n.M) == 1,
            _ => ColumnMultiplication.ForgettingCarries(n.A, n.M) != n.A * n.M && Places.Digit(n.A, 1) > 0,
        });

    private static ItemDraft MultiplyByOneDigit(int level, SeededRandom random)
    {
        var (a, m) = DrawByOneDigit(level, random);
        return ProductByOneDigit(a, m, LocalizedText.Same($"${a} × {m} = □$"));
    }

    private static ItemDraft TellByOneDigit(int level, SeededRandom random)
    {
        var (a, m) = DrawByOneDigit(level, random);
        return ProductByOneDigit(a, m, TellPrice(a, m, random));
    }

    private static ItemDraft ProductByOneDigit(int a, int m, LocalizedText prompt) => new()
    {
        Prompt = prompt,
        Key = new NumberKey(a * m),
        Hint = new($$"""{{a}}を くらいごとに {分|わ}けて、{{m}}を かけよう。""", $"Split {a} into its places and multiply each by {m}."),
        Solution = [.. ColumnMultiplication.Steps(a, m), Phrases.AnswerWithKanji(a * m)],
        Traps = ColumnMultiplication.ForgettingCarries(a, m) == a * m
            ? [NumberTrap.Of(MultipliedOnesOnly, (a / 10 * 10) + (a % 10 * m)), NumberTrap.Of(AddedInstead, a + m)]
            :
            [
                NumberTrap.Of(ForgotCarry, ColumnMultiplication.ForgettingCarries(a, m)),
                NumberTrap.Of(WroteWholeColumns, ColumnMultiplication.WritingWholeColumns(a, m)),
            ],
    };

    // Level 1: two digits by whole tens. 2: two digits by two digits. 3: three digits by two digits.
    private static (int A, int M) DrawByTwoDigits(int level, SeededRandom random) => random.Draw(
        r => (A: level == 3 ? r.Between(112, 489) : r.Between(12, 89), M: level == 1 ? 10 * r.Between(2, 9) : r.Between(12, 89)),
        n => n.A % 10 > 1 && Places.Digit(n.A, 1) > 0 && (level == 1 || n.M % 10 > 1));

    private static ItemDraft MultiplyByTwoDigits(int level, SeededRandom random)
    {
        var (a, m) = DrawByTwoDigits(level, random);
        return ProductByTwoDigits(a, m, LocalizedText.Same($"${a} × {m} = □$"));
    }

    private static ItemDraft TellByTwoDigits(int level, SeededRandom random)
    {
        var (a, m) = DrawByTwoDigits(level, random);
        return ProductByTwoDigits(a, m, TellPrice(a, m, random));
    }

    private static ItemDraft ProductByTwoDigits(int a, int m, LocalizedText prompt)
    {
        var (tens, ones) = (m / 10, m % 10);
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new NumberKey(a * m),
            Hint = ones == 0
                ? new($$"""${{a}} × {{tens}}$の 10{倍|ばい}だよ。""", $"It is ten times ${a} × {tens}$.")
                : new($$"""{{m}}を {{m - ones}}と {{ones}}に {分|わ}けて かけよう。""", $"Split {m} into {m - ones} and {ones}."),
            Solution = ones == 0
                ?
                [
                    LocalizedText.Same($"${a} × {tens} = {a * tens}$"),
                    new($$"""その 10{倍|ばい}：${{a * tens}} × 10 = {{a * m}}$""", $"Ten times as much: ${a * tens} × 10 = {a * m}$"),
                    Phrases.AnswerWithKanji(a * m),
                ]
                :
                [
                    LocalizedText.Same($"${a} × {ones} = {a * ones}$"),
                    LocalizedText.Same($"${a} × {m - ones} = {a * (m - ones)}$"),
                    LocalizedText.Same($"${a * ones} + {a * (m - ones)} = {a * m}$"),
                    Phrases.AnswerWithKanji(a * m),
                ],
            Traps = ones == 0
                ? [NumberTrap.Of(ForgotShift, a * tens), NumberTrap.Of(AddedInstead, a + m)]
                :
                [
                    NumberTrap.Of(ForgotShift, (a * ones) + (a * tens)),
                    NumberTrap.Of(ForgotSecondRow, a * ones),
                    NumberTrap.Of(MultipliedSamePlacesOnly, (a / 10 * 10 * (m - ones)) + (a % 10 * ones)),
                ],
        };
    }

    private static LocalizedText TellPrice(int price, int count, SeededRandom random)
    {
        var (thing, counter, english) = price < 100
            ? random.Pick(("あめ", Counter.Ko, "candies"), ("おりがみ", Counter.Mai, "sheets of folding paper"), ("えんぴつ", Counter.Hon, "pencils"))
            : random.Pick(("ケーキ", Counter.Ko, "cakes"), ("ノート", Counter.Satsu, "notebooks"), ("ジュース", Counter.Hon, "bottles of juice"));
        return new(
            $$"""{{counter.Of(1)}} {{price}}{円|えん}の {{thing}}を {{counter.Of(count)}} {買|か}います。{代金|だいきん}は いくらですか。""",
            $"You buy {count} {english} for {price} yen each. How much do you pay?");
    }
}
