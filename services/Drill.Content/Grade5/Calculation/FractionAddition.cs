using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Fractions.FractionMisconceptions;
using static Drill.Content.Writing.FractionNotation;
using static Drill.Domain.Numbers.Arithmetic;

namespace Drill.Content.Grade5.Calculation;

/// <summary>5年 分数のたし算とひき算 (異分母).</summary>
internal sealed partial class FractionAddition : IUnitFile
{
    public Unit Unit => new("g5-fraction-addition", "math", 5, 100, new("{分数|ぶんすう}の たし{算|ざん}と ひき{算|ざん}", "Adding and subtracting fractions"),
    [
        new Skill
        {
            Id = "fraction-add-unlike",
            Name = new("{分母|ぶんぼ}の ちがう {分数|ぶんすう}の たし{算|ざん}", "Adding fractions with different denominators"),
            Codes = ["8250253151100000", "8250253152100000"],
            Prerequisites = ["fraction-common-denominator", "fraction-add-like", "fraction-reduce"],
            Templates = [new("fraction-add-unlike.sum", 1, AddUnlike), new("fraction-add-unlike.jam", 1, FillJam)],
        },
        new Skill
        {
            Id = "fraction-add-method",
            Name = new("{通分|つうぶん}して たす {手順|てじゅん}", "The steps of adding unlike fractions"),
            Codes = ["8250253152100000", "8250253151100000"],
            Prerequisites = ["fraction-add-unlike"],
            Templates = [new("fraction-add-method.step", 1, FillStep)],
        },
        new Skill
        {
            Id = "fraction-sub-unlike",
            Name = new("{分母|ぶんぼ}の ちがう {分数|ぶんすう}の ひき{算|ざん}", "Subtracting fractions with different denominators"),
            Codes = ["8250253151100000", "8250253152100000"],
            Prerequisites = ["fraction-add-unlike", "fraction-sub-like", "fraction-common-denominator"],
            Templates = [new("fraction-sub-unlike.difference", 1, SubtractUnlike), new("fraction-sub-unlike.ribbon", 1, UseRibbon)],
        },
        new Skill
        {
            Id = "fraction-add-mixed",
            Name = new("{帯分数|たいぶんすう}の たし{算|ざん}・ひき{算|ざん}", "Adding and subtracting mixed numbers"),
            Codes = ["8250253151100000", "8250253152100000"],
            Prerequisites = ["fraction-sub-unlike", "fraction-improper-mixed"],
            Templates = [new("fraction-add-mixed.sum", 1, AddMixed), new("fraction-add-mixed.difference", 1, SubtractMixed)],
        },
        new Skill
        {
            Id = "fraction-hours",
            Name = new("{時間|じかん}と {分数|ぶんすう}", "Fractions of an hour"),
            Codes = ["8250253152100000", "8250253151100000"],
            Prerequisites = ["fraction-reduce", "fraction-add-unlike"],
            Templates = [new("fraction-hours.minutes", 1, WriteHours)],
        },
    ]);

    // Level 1: one denominator divides the other. 2: neither does, no cancelling. 3: larger denominators; the sum may pass 1 and may need cancelling.
    private static ItemDraft AddUnlike(int level, SeededRandom random)
    {
        var (a, b, c, d) = DrawSum(level, random);
        return DraftSum(a, b, c, d, LocalizedText.Same($"${a}/{b} + {c}/{d} = □$"));
    }

    private static ItemDraft FillJam(int level, SeededRandom random)
    {
        var (a, b, c, d) = DrawSum(level, random);
        return DraftSum(a, b, c, d, new(
            $$"""いちごジャムが ${{a}}/{{b}}$kg、みかんジャムが ${{c}}/{{d}}$kg できました。{合|あ}わせて {何|なん}kgですか。""",
            $"You made ${a}/{b}$ kg of strawberry jam and ${c}/{d}$ kg of mikan jam. How many kg is that altogether?"), "kg");
    }

    private static ItemDraft DraftSum(int a, int b, int c, int d, LocalizedText prompt, string unit = "")
    {
        var sum = new Rational(a, b) + new Rational(c, d);
        var common = Lcm(b, d);
        var (top1, top2) = (a * common / b, c * common / d);
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new FractionKey(sum, FractionForm.LowestTerms),
            Hint = CommonDenominator.Hint(b, d),
            Solution =
            [
                CommonDenominator.Step(a, b, c, d),
                new(
                    $$"""{分子|ぶんし}だけを たす：${{top1}}/{{common}} + {{top2}}/{{common}} = {{top1 + top2}}/{{common}}$""",
                    $"Add only the numerators: ${top1}/{common} + {top2}/{common} = {top1 + top2}/{common}$."),
                WorkedSolution.Answer($"{sum}", unit),
            ],
            Traps =
            [
                new(AddedDenominators, FractionKey.Unreduced(a + c, b + d)),
                new(KeptNumeratorsWhenScaling, FractionKey.Unreduced(a + c, common)),
            ],
        };
    }

    private static (int A, int B, int C, int D) DrawSum(int level, SeededRandom random) => random.Draw(
        r => (A: r.Between(1, 7), B: r.Between(2, level == 3 ? 12 : 8), C: r.Between(1, 7), D: r.Between(2, level == 3 ? 12 : 9)),
        n => IsProperLowest(n.A, n.B) && IsProperLowest(n.C, n.D) && n.B != n.D && level switch
        {
            1 => (n.D % n.B == 0 || n.B % n.D == 0) && (n.A * n.D) + (n.C * n.B) < n.B * n.D,
            2 => n.D % n.B != 0 && n.B % n.D != 0 && Gcd((n.A * n.D) + (n.C * n.B), n.B * n.D) == 1,
            _ => n.D % n.B != 0 && n.B % n.D != 0 && n.B + n.D >= 12,
        });
}
