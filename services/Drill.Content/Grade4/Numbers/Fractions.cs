using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Fractions.MixedNumberMisconceptions;
using static Drill.Content.Writing.FractionNotation;

namespace Drill.Content.Grade4.Numbers;

/// <summary>4年 分数.</summary>
internal sealed partial class Fractions : IUnitFile
{
    public Unit Unit => new("g4-fractions", "math", 4, 150, new("{分数|ぶんすう}", "Fractions"),
    [
        new Skill
        {
            Id = "fraction-equal",
            Name = new("{大|おお}きさの {等|ひと}しい {分数|ぶんすう}", "Equal fractions"),
            Codes = ["8250243151100000", "8250243152100000"],
            Prerequisites = ["fraction-meaning"],
            Templates = [new("fraction-equal.find", 1, FindEqual), new("fraction-equal.compare", 1, CompareEqualTops)],
        },
        new Skill
        {
            Id = "fraction-improper-mixed",
            Name = new("{仮分数|かぶんすう}と {帯分数|たいぶんすう}", "Improper fractions and mixed numbers"),
            Codes = ["8250243151100000", "8250243151200000"],
            Prerequisites = ["fraction-meaning", "division-remainder"],
            Templates = [new("fraction-improper-mixed.to-mixed", 1, ToMixed), new("fraction-improper-mixed.to-improper", 1, ToImproper)],
        },
        new Skill
        {
            Id = "fraction-add-like",
            Name = new("{分母|ぶんぼ}が {同|おな}じ {分数|ぶんすう}の たし{算|ざん}", "Adding fractions with the same denominator"),
            Codes = ["8250243151200000", "8250243152100000"],
            Prerequisites = ["fraction-improper-mixed", "fraction-add-same-unit"],
            Templates = [new("fraction-add-like.sum", 1, AddLike), new("fraction-add-like.jam", 1, FillJam)],
        },
        new Skill
        {
            Id = "fraction-sub-like",
            Name = new("{分母|ぶんぼ}が {同|おな}じ {分数|ぶんすう}の ひき{算|ざん}", "Subtracting fractions with the same denominator"),
            Codes = ["8250243151200000", "8250243152100000"],
            Prerequisites = ["fraction-add-like", "fraction-improper-mixed"],
            Templates = [new("fraction-sub-like.difference", 1, SubtractLike), new("fraction-sub-like.walk", 1, WalkTheRest)],
        },
    ]);

    // Level 1: denominators to 5, wholes to 3. 2: denominators to 9, wholes to 5. 3: denominators to 12, wholes to 9.
    private static ItemDraft ToMixed(int level, SeededRandom random)
    {
        var (whole, top, bottom) = DrawMixed(level, random);
        var all = (whole * bottom) + top;
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${all}/{bottom} = □$"),
            Key = new FractionKey(new Rational(all, bottom), FractionForm.Mixed),
            Hint = new($$"""{{all}}の {中|なか}に {{bottom}}は いくつ あるかな？""", $"How many times does {bottom} go into {all}?"),
            Solution =
            [
                new($$"""${{all}} ÷ {{bottom}} = {{whole}}$ あまり ${{top}}$""", $"${all} ÷ {bottom} = {whole}$ remainder ${top}$."),
                new(
                    $$"""{商|しょう}の {{whole}}が {整数|せいすう}の {部分|ぶぶん}、あまりの {{top}}が {分子|ぶんし}に なる""",
                    $"The quotient {whole} is the whole part, and the remainder {top} is the new top number."),
                WorkedSolution.Answer($"{whole}_{top}/{bottom}"),
            ],
            Traps =
            [
                new(SwappedQuotientAndRemainder, WriteMixed(top, whole, bottom)),
                new(KeptNumeratorInMixed, WriteMixed(whole, all, bottom)),
            ],
        };
    }

    private static ItemDraft ToImproper(int level, SeededRandom random)
    {
        var (whole, top, bottom) = DrawMixed(level, random);
        var all = (whole * bottom) + top;
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${whole}_{top}/{bottom} = □$"),
            Key = new FractionKey(new Rational(all, bottom), FractionForm.Improper),
            Hint = new($$"""1は $1/{{bottom}}$の {何|なん}こ {分|ぶん}かな？""", $"How many pieces of $1/{bottom}$ make 1?"),
            Solution =
            [
                new($$"""1は $1/{{bottom}}$の {{bottom}}こ {分|ぶん}""", $"1 is {bottom} pieces of $1/{bottom}$."),
                new(
                    $$"""$1/{{bottom}}$の {数|かず}は ${{bottom}} × {{whole}} + {{top}} = {{all}}$""",
                    $"The number of pieces of $1/{bottom}$ is ${bottom} × {whole} + {top} = {all}$."),
                WorkedSolution.Answer($"{all}/{bottom}"),
            ],
            Traps =
            [
                new(AddedWholeToNumerator, FractionKey.Unreduced(whole + top, bottom)),
                new(ForgotNumerator, FractionKey.Unreduced(whole * bottom, bottom)),
            ],
        };
    }

    private static (int Whole, int Top, int Bottom) DrawMixed(int level, SeededRandom random) => random.Draw(
        r => level switch
        {
            1 => (Whole: r.Between(1, 4), Top: r.Between(1, 4), Bottom: r.Between(2, 5)),
            2 => (Whole: r.Between(2, 5), Top: r.Between(1, 8), Bottom: r.Between(5, 9)),
            _ => (Whole: r.Between(4, 9), Top: r.Between(1, 11), Bottom: r.Between(7, 12)),
        },
        n => n.Top < n.Bottom && n.Top != n.Whole && n.Whole * n.Bottom != n.Whole + n.Top && IsLowest(n.Top, n.Bottom));

    private static Response WriteMixed(int whole, int top, int bottom) => new([
        new(Box.Whole, NumberKey.Write(whole)), new(Box.Numerator, NumberKey.Write(top)), new(Box.Denominator, NumberKey.Write(bottom))]);
}
