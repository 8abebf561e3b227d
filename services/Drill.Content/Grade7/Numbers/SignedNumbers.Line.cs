using Drill.Content.Misconceptions.Numbers;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Writing.SignedNotation;

namespace Drill.Content.Grade7.Numbers;

internal sealed partial class SignedNumbers
{
    // Level 1: a whole number. 2: halves. 3: fifths, between the whole numbers.
    private static ItemDraft TouchNumber(int level, SeededRandom random)
    {
        var (parts, length) = (level switch { 1 => 1, 2 => 2, _ => 5 }, level switch { 1 => 20, 2 => 10, _ => 4 });
        var from = -random.Between(length / 2, level == 3 ? 12 : 20);
        var steps = random.Draw(r => r.Between((from * parts) + 1, ((from + length) * parts) - 1), n => Math.Abs(n) > parts && (parts == 1 || n % parts != 0));
        var value = new Rational(steps, parts);
        var near = new Rational(steps / parts, 1);
        var otherSide = near - (value - near);
        return new ItemDraft
        {
            Prompt = new($"{{数直線|すうちょくせん}}の{{上|うえ}}で、${SignedDecimal(value)}$を{{表|あらわ}}す{{点|てん}}を{{選|えら}}びましょう。", $"Choose the point of the number line that stands for ${SignedDecimal(value)}$."),
            Key = new PointKey(new Axis(from, from + length, new(1, parts), 1), value),
            Hint = new("0から、{正|せい}の{数|すう}は{右|みぎ}へ、{負|ふ}の{数|すう}は{左|ひだり}へ{数|かぞ}えます。", "Count from 0: positive numbers to the right, negative ones to the left."),
            Solution =
            [
                new($"${SignedDecimal(value)}$は0より{(value < 0 ? "{小|ちい}さい" : "{大|おお}きい")}ので、0の{(value < 0 ? "{左側|ひだりがわ}" : "{右側|みぎがわ}")}にある。", $"${SignedDecimal(value)}$ is {(value < 0 ? "less" : "greater")} than 0, so it lies to the {(value < 0 ? "left" : "right")} of 0."),
                .. parts == 1 ? Array.Empty<LocalizedText>() : [new($"1{{目盛|めも}}りは{SignedDecimal(new(1, parts))}を{{表|あらわ}}している。", $"One mark stands for {SignedDecimal(new(1, parts))}.")],
                .. parts < 5 ? Array.Empty<LocalizedText>() : [new($"${Signed(near)}$から{(value < 0 ? "{左|ひだり}" : "{右|みぎ}")}へ{Math.Abs(steps % parts)}{{目盛|めも}}りの{{所|ところ}}である。", $"It is {Math.Abs(steps % parts)} {(Math.Abs(steps % parts) == 1 ? "mark" : "marks")} to the {(value < 0 ? "left" : "right")} of ${Signed(near)}$.")],
                WorkedSolution.Answer(SignedDecimal(value)),
            ],
            Traps =
            [
                new(SignedNumberMisconceptions.LeftOutSign, PointKey.ResponseFor(0 - value)),
                .. parts > 1 && steps < -parts ? [new Trap(SignedNumberMisconceptions.CountedWrongWay, PointKey.ResponseFor(otherSide))] : Array.Empty<Trap>(),
            ],
        };
    }

    // Level 1: marks at whole numbers. 2: at halves. 3: at fifths.
    private static ItemDraft ReadNumber(int level, SeededRandom random)
    {
        var parts = level switch { 1 => 1, 2 => 2, _ => 5 };
        var (from, length, major) = level == 1 ? (random.Between(-6, -2) * 5, 10, 5) : (-random.Between(4, 12), 4, 1);
        var steps = random.Draw(r => r.Between((from * parts) + 1, Math.Min(-1, ((from + length) * parts) - 1)), n => n % (parts * major) != 0 && n < -parts * major);
        var value = new Rational(steps, parts);
        var right = new Rational(-(-steps / (parts * major)) * major, 1);
        var marks = (right - value) * parts;
        return new ItemDraft
        {
            Prompt = new($"{{数直線|すうちょくせん}}の□にあたる{{数|かず}}を{{答|こた}}えましょう。1{{目盛|めも}}りは{SignedDecimal(new(1, parts))}です。", $"Which number stands at □? One mark is {SignedDecimal(new(1, parts))}."),
            Figure = new NumberLine(new Ticks(from, from + length, major, new(1, parts)), [Mark.Blank(value)]),
            Key = new Domain.Items.Responses.Numbers.NumberKey(value, IsDecimal: parts > 1, IsSigned: true),
            Hint = new("0より{左|ひだり}にある{数|かず}は{負|ふ}の{数|すう}です。{左|ひだり}へ{行|い}くほど{小|ちい}さくなります。", "Left of 0 the numbers are negative, and they fall to the left."),
            Solution =
            [
                new("□は0より{左側|ひだりがわ}にあるので、{負|ふ}の{数|すう}である。", "□ is left of 0, so the number is negative."),
                .. parts == 1 ? Array.Empty<LocalizedText>()
                    : marks == 1 ? [new($"1{{目盛|めも}}りは{SignedDecimal(new(1, parts))}である。", $"One mark stands for {SignedDecimal(new(1, parts))}.")]
                    : [new($"1{{目盛|めも}}りは{SignedDecimal(new(1, parts))}なので、{marks}{{目盛|めも}}りは{SignedDecimal(right - value)}である。", $"One mark is {SignedDecimal(new(1, parts))}, so {marks} of them are {SignedDecimal(right - value)}.")],
                new($"${Signed(right)}$から{{左|ひだり}}へ{marks}{{目盛|めも}}りなので、${Signed(right)}$より${SignedDecimal(right - value)}$だけ{{小|ちい}}さい。", $"It is {marks} {(marks == 1 ? "mark" : "marks")} to the left of ${Signed(right)}$, so it is ${SignedDecimal(right - value)}$ less than ${Signed(right)}$."),
                WorkedSolution.Answer(SignedDecimal(value)),
            ],
            Traps =
            [
                NumberTrap.Of(SignedNumberMisconceptions.LeftOutSign, 0 - value),
                NumberTrap.Of(SignedNumberMisconceptions.CountedWrongWay, right + (right - value)),
            ],
        };
    }
}
