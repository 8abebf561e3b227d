using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Fractions.FractionMisconceptions;
using static Drill.Content.Misconceptions.Fractions.MixedNumberMisconceptions;
using static Drill.Content.Writing.FractionNotation;

namespace Drill.Content.Grade4.Numbers;

/// <content>同分母の分数のたし算とひき算.</content>
internal sealed partial class Fractions
{
    // Level 1: proper fractions, sum above 1. 2: mixed numbers without carrying. 3: mixed numbers, carrying into the whole part.
    private static ItemDraft AddLike(int level, SeededRandom random)
    {
        var n = DrawSum(level, random);
        return DraftSum(level, n, LocalizedText.Same($"${n.First} + {n.Second} = □$"));
    }

    private static ItemDraft FillJam(int level, SeededRandom random)
    {
        var n = DrawSum(level, random);
        return DraftSum(level, n, new(
            $$"""ジャムが {大|おお}きい びんに ${{n.First}}$kg、{小|ちい}さい びんに ${{n.Second}}$kg {入|はい}って います。{合|あ}わせて {何|なん}kgですか。""",
            $"There is ${n.First}$ kg of jam in a large jar and ${n.Second}$ kg in a small jar. How many kg is that altogether?"), "kg");
    }

    private static ItemDraft DraftSum(int level, LikePair n, LocalizedText prompt, string unit = "")
    {
        var (tops, wholes, bottom) = (n.Top1 + n.Top2, n.Whole1 + n.Whole2, n.Bottom);
        var answer = Mixed(n.Value1 + n.Value2);
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new FractionKey(n.Value1 + n.Value2, level == 1 ? FractionForm.Any : FractionForm.Mixed),
            Hint = new($$"""$1/{{bottom}}$が {何|なん}こに なるか {考|かんが}えよう。""", $"Think how many pieces of $1/{bottom}$ there are."),
            Solution =
            [
                .. wholes > 0 ? [new($$"""{整数|せいすう}の {部分|ぶぶん}：${{n.Whole1}} + {{n.Whole2}} = {{wholes}}$""", $"The whole parts: ${n.Whole1} + {n.Whole2} = {wholes}$.")] : Array.Empty<LocalizedText>(),
                new(
                    $$"""{分母|ぶんぼ}は そのまま、{分子|ぶんし}を たす：${{n.Top1}}/{{bottom}} + {{n.Top2}}/{{bottom}} = {{tops}}/{{bottom}}$""",
                    $"Keep the bottom number and add the tops: ${n.Top1}/{bottom} + {n.Top2}/{bottom} = {tops}/{bottom}$."),
                .. tops > bottom ? [LocalizedText.Same($"${tops}/{bottom} = 1_{tops - bottom}/{bottom}$")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer(answer, unit),
            ],
            Traps =
            [
                new(AddedDenominators, FractionKey.ResponseFor(wholes + new Rational(tops, 2 * bottom), FractionForm.Mixed)),
                .. level switch
                {
                    3 => [new Trap(DroppedCarriedWhole, WriteMixed(wholes, tops - bottom, bottom))],
                    2 => [new Trap(ForgotWholes, FractionKey.Unreduced(tops, bottom))],
                    _ => Array.Empty<Trap>(),
                },
            ],
        };
    }

    // Level 1: fractions, the first one improper. 2: mixed numbers without borrowing. 3: mixed numbers, borrowing from the whole part.
    private static ItemDraft SubtractLike(int level, SeededRandom random)
    {
        var n = DrawDifference(level, random);
        return DraftDifference(level, n, LocalizedText.Same($"${n.First} − {n.Second} = □$"));
    }

    private static ItemDraft WalkTheRest(int level, SeededRandom random)
    {
        var n = DrawDifference(level, random);
        return DraftDifference(level, n, new(
            $$"""{家|いえ}から {海|うみ}まで ${{n.First}}$km あります。${{n.Second}}$km {歩|ある}きました。のこりは {何|なん}kmですか。""",
            $"It is ${n.First}$ km from home to the sea. You have walked ${n.Second}$ km. How many km are left?"), "km");
    }

    private static ItemDraft DraftDifference(int level, LikePair n, LocalizedText prompt, string unit = "")
    {
        var bottom = n.Bottom;
        var (top1, whole1) = level == 3 ? (n.Top1 + bottom, n.Whole1 - 1) : (n.Top1, n.Whole1);
        var (top, whole) = (top1 - n.Top2, whole1 - n.Whole2);
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new FractionKey(n.Value1 - n.Value2, level == 1 ? FractionForm.Any : FractionForm.Mixed),
            Hint = new($$"""$1/{{bottom}}$が {何|なん}こ のこるか {考|かんが}えよう。""", $"Think how many pieces of $1/{bottom}$ are left."),
            Solution =
            [
                .. level == 3 ? [new($$"""{整数|せいすう}から 1を くり{下|さ}げる：${{n.First}}$は ${{whole1}}$と ${{top1}}/{{bottom}}$""", $"Change one whole into pieces: ${n.First}$ is ${whole1}$ and ${top1}/{bottom}$.")] : Array.Empty<LocalizedText>(),
                new(
                    $$"""{分母|ぶんぼ}は そのまま、{分子|ぶんし}を ひく：${{top1}}/{{bottom}} − {{n.Top2}}/{{bottom}} = {{top}}/{{bottom}}$""",
                    $"Keep the bottom number and subtract the tops: ${top1}/{bottom} − {n.Top2}/{bottom} = {top}/{bottom}$."),
                .. level > 1 ? [new($$"""{整数|せいすう}の {部分|ぶぶん}：${{whole1}} − {{n.Whole2}} = {{whole}}$""", $"The whole parts: ${whole1} − {n.Whole2} = {whole}$.")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer(Mixed(n.Value1 - n.Value2), unit),
            ],
            Traps = level switch
            {
                1 => [new(LostDenominator, NumberResponse(top))],
                2 => [new(ForgotWholes, FractionKey.Unreduced(top, bottom)), new(LostDenominator, NumberResponse(whole + top))],
                _ =>
                [
                    new(SmallerFromLarger, WriteMixed(n.Whole1 - n.Whole2, n.Top2 - n.Top1, bottom)),
                    new(BorrowedTen, WriteMixed(whole, n.Top1 + 10 - n.Top2, bottom)),
                    new(KeptBorrowedWhole, WriteMixed(whole + 1, top, bottom)),
                ],
            },
        };
    }

    private static Response NumberResponse(int value) => Response.Of(Box.Whole, NumberKey.Write(value));

    private static LikePair DrawSum(int level, SeededRandom random) => random.Draw(
        r => new LikePair(level == 1 ? 0 : r.Between(1, 4), r.Between(1, 10), level == 1 ? 0 : r.Between(1, 4), r.Between(1, 10), r.Between(4, 11)),
        n => n.IsProper && IsLowest(n.Top1 + n.Top2, n.Bottom) && (level == 2 ? n.Top1 + n.Top2 < n.Bottom : n.Top1 + n.Top2 > n.Bottom));

    private static LikePair DrawDifference(int level, SeededRandom random) => random.Draw(
        r => level switch
        {
            1 => new LikePair(0, r.Between(5, 15), 0, r.Between(1, 9), r.Between(4, 9)),
            2 => new LikePair(r.Between(3, 6), r.Between(2, 10), r.Between(1, 2), r.Between(1, 8), r.Between(5, 11)),
            _ => new LikePair(r.Between(3, 6), r.Between(1, 8), r.Between(1, 2), r.Between(2, 10), r.Between(5, 11)),
        },
        n => Arithmetic.Gcd(Math.Abs(n.Top1 - n.Top2), n.Bottom) == 1 && level switch
        {
            1 => n.Top1 > n.Bottom && n.Top1 < 2 * n.Bottom && IsLowest(n.Top1, n.Bottom) && IsProperLowest(n.Top2, n.Bottom) && n.Top1 > n.Top2,
            2 => n.IsProper && n.Top1 > n.Top2,
            _ => n.IsProper && n.Top1 < n.Top2 && n.Bottom is not (5 or 10) && 2 * (n.Top2 - n.Top1) != n.Bottom,
        });

    // Two mixed numbers with one denominator.
    private readonly record struct LikePair(int Whole1, int Top1, int Whole2, int Top2, int Bottom)
    {
        public bool IsProper => IsProperLowest(Top1, Bottom) && IsProperLowest(Top2, Bottom);

        public Rational Value1 => Whole1 + new Rational(Top1, Bottom);

        public Rational Value2 => Whole2 + new Rational(Top2, Bottom);

        public string First => Write(Whole1, Top1);

        public string Second => Write(Whole2, Top2);

        private string Write(int whole, int top) => whole == 0 ? $"{top}/{Bottom}" : $"{whole}_{top}/{Bottom}";
    }
}
