using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.CalculationLawMisconceptions;

namespace Drill.Content.Grade4.Numbers;

/// <content>大きさの等しい分数.</content>
internal sealed partial class Fractions
{
    // Level 1: twice as many parts. 2: three or four times as many. 3: back to fewer parts.
    private static ItemDraft FindEqual(int level, SeededRandom random)
    {
        var (top, bottom, times) = random.Draw(
            r => (Top: r.Between(1, 5), Bottom: r.Between(2, level == 1 ? 9 : 6), Times: level == 1 ? 2 : r.Between(2, 5)),
            n => n.Top < n.Bottom && FractionNotation.IsLowest(n.Top, n.Bottom) && n.Bottom * n.Times <= 20 && (level == 1 || n.Times > 2 || level == 3));
        var (manyTop, manyBottom) = (top * times, bottom * times);
        var isBack = level == 3;
        var answer = isBack ? top : manyTop;
        var shown = isBack ? $"{manyTop}/{manyBottom} = □/{bottom}" : $"{top}/{bottom} = □/{manyBottom}";
        return new ItemDraft
        {
            Prompt = new($$"""{大|おお}きさの {等|ひと}しい {分数|ぶんすう}に なるように、□に あう {数|かず}を {答|こた}えましょう。 ${{shown}}$""", $"Find □ so that the fractions are equal. ${shown}$"),
            Figure = isBack ? new FractionBar(manyBottom, manyTop) : new FractionBar(bottom, top),
            Key = new NumberKey(answer),
            Hint = new("{同|おな}じ {長|なが}さの テープを、もっと {細|こま}かく（あらく）{分|わ}けて みよう。", "Cut the same strip into more, or fewer, pieces."),
            Solution =
            [
                new($$"""$1/{{bottom}}$を {{times}}つに {分|わ}けると $1/{{manyBottom}}$""", $"$1/{bottom}$ cut into {times} gives $1/{manyBottom}$."),
                new($$"""${{top}}/{{bottom}}$は $1/{{manyBottom}}$の ${{top}} × {{times}} = {{manyTop}}$こ{分|ぶん}""", $"${top}/{bottom}$ is ${top} × {times} = {manyTop}$ pieces of $1/{manyBottom}$."),
                .. isBack ? [LocalizedText.Same($"${manyTop}/{manyBottom} = {top}/{bottom}$")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer($"{answer}"),
            ],
            Traps = isBack
                ? [.. manyTop - (manyBottom - bottom) > 0 ? [NumberTrap.Of(RememberedWrongEquals, manyTop - (manyBottom - bottom))] : Array.Empty<Trap>(), NumberTrap.Of(LargerBottomIsLarger, manyTop)]
                : [NumberTrap.Of(RememberedWrongEquals, top + manyBottom - bottom), NumberTrap.Of(LargerBottomIsLarger, top)],
        };
    }

    // Level 1: unit fractions. 2: equal tops. 3: equal tops, larger numbers; both above or below 1.
    private static ItemDraft CompareEqualTops(int level, SeededRandom random)
    {
        var (top, left, right) = random.Draw(
            r => (Top: level == 1 ? 1 : level == 2 ? r.Between(2, 9) : r.Between(11, 19), Left: r.Between(2, level == 1 ? 12 : 15), Right: r.Between(2, level == 1 ? 12 : 15)), n => n.Left != n.Right);
        var isLeftLarger = left < right;
        var (small, large) = (Math.Min(left, right), Math.Max(left, right));
        return new ItemDraft
        {
            Prompt = Phrases.ChooseSign($"{top}/{left}", $"{top}/{right}"),
            Key = new ComparisonKey(new Rational(top, left), new Rational(top, right)),
            Hint = new("1つ{分|ぶん}の {大|おお}きさを くらべよう。", "Compare the size of one piece."),
            Solution =
            [
                new($$"""{{small}}こに {分|わ}けた 1つ{分|ぶん}は、{{large}}こに {分|わ}けた 1つ{分|ぶん}より {大|おお}きい""", $"A piece of {small} is larger than a piece of {large}."),
                .. level == 1 ? Array.Empty<LocalizedText>() : [new LocalizedText($$"""どちらも {{top}}こ{分|ぶん}""", $"Both are {top} pieces.")],
                LocalizedText.Same($"${top}/{left} {(isLeftLarger ? ">" : "<")} {top}/{right}$"),
            ],
            Traps = [new(LargerBottomIsLarger, ComparisonKey.ResponseFor(isLeftLarger ? "<" : ">")), new(RememberedWrongEquals, ComparisonKey.ResponseFor("="))],
        };
    }
}
