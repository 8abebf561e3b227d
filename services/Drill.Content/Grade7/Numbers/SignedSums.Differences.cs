using Drill.Content.Choices;
using Drill.Content.Misconceptions.Numbers;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.SignedCalculationMisconceptions;
using static Drill.Content.Writing.SignedNotation;

namespace Drill.Content.Grade7.Numbers;

internal sealed partial class SignedSums
{
    // Level 1: one digit. 2: two digits. 3: two numbers are subtracted.
    private static ItemDraft Subtract(int level, SeededRandom random)
    {
        var most = level == 1 ? 9 : 49;
        var (a, b) = random.Draw(r => (A: DrawSigned(r, 2, most), B: DrawSigned(r, 2, most)), n => (n.A < 0 || n.B < 0) && Math.Abs(n.A) != Math.Abs(n.B));
        var c = level == 3 ? DrawSigned(random, 50, 99) : 0;
        var answer = a - b - c;
        var (tail, tailSum) = level == 3 ? ($" − {InBrackets(c)}", $" + {InBrackets(-c)}") : ("", "");
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${InBrackets(a)} − {InBrackets(b)}{tail} = □$"),
            Key = SignedKey(answer),
            Hint = new("ひく{数|かず}の{符号|ふごう}を{変|か}えて、{加法|かほう}に{直|なお}しましょう。", "Change the sign of what is subtracted and make it a sum."),
            Solution =
            [
                new($"{{加法|かほう}}に{{直|なお}}す：${InBrackets(a)} + {InBrackets(-b)}{tailSum}$", $"As a sum: ${InBrackets(a)} + {InBrackets(-b)}{tailSum}$."),
                AddStep(a, -b),
                .. level == 3 ? [AddStep(a - b, -c)] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer(Signed(answer)),
            ],
            Traps = [NumberTrap.Of(SubtractedAsAdded, a + b + c), NumberTrap.Of(WrongSign, -answer)],
        };
    }

    // The step of the method itself. Level 1: one difference. 2: a difference in a sum. 3: two differences.
    private static ItemDraft RewriteAsSum(int level, SeededRandom random)
    {
        var (a, b, c) = random.Draw(r => (A: DrawSigned(r, 2, 29), B: DrawSigned(r, 2, 29), C: DrawSigned(r, 2, 29)), n => new[] { n.A, n.B, n.C }.Select(Math.Abs).Distinct().Count() == 3);
        var (last, sum, lostLast) = level switch
        {
            1 => ("", "", ""),
            2 => ($" + {InBrackets(c)}", $" + {InBrackets(c)}", $" + {InBrackets(-c)}"),
            _ => ($" − {InBrackets(c)}", $" + {InBrackets(-c)}", $" + {InBrackets(c)}"),
        };
        LocalizedText Option(string text) => LocalizedText.Same($"${text}$");
        var right = Option($"{InBrackets(a)} + {InBrackets(-b)}{sum}");
        var choice = OneOf.Shuffled(random, right,
            (SubtractedAsAdded, Option($"{InBrackets(a)} + {InBrackets(b)}{sum}")),
            (WrongSign, Option($"{InBrackets(-a)} + {InBrackets(-b)}{sum}")),
            (SignedNumberMisconceptions.IgnoredDirection, Option($"{InBrackets(-a)} + {InBrackets(b)}{(level == 1 ? "" : lostLast)}")));
        return new ItemDraft
        {
            Prompt = new($"{{減法|げんぽう}}を{{加法|かほう}}に{{直|なお}}した{{式|しき}}として{{正|ただ}}しいものを{{選|えら}}びましょう。${InBrackets(a)} − {InBrackets(b)}{last}$", $"Which is the same, written with additions only? ${InBrackets(a)} − {InBrackets(b)}{last}$"),
            Key = choice.Key,
            Hint = new("{変|か}わるのは、ひき{算|ざん}の{記号|きごう}と、ひく{数|かず}の{符号|ふごう}です。", "What changes is the sign of subtraction and the sign of the number that is subtracted."),
            Solution =
            [
                new($"${InBrackets(b)}$をひくことは、${InBrackets(-b)}$をたすことと{{同|おな}}じ。", $"Subtracting ${InBrackets(b)}$ is adding ${InBrackets(-b)}$."),
                .. level == 3 ? [new LocalizedText($"${InBrackets(c)}$をひくことは、${InBrackets(-c)}$をたすことと{{同|おな}}じ。", $"Subtracting ${InBrackets(c)}$ is adding ${InBrackets(-c)}$.")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer(right.Ja.Trim('$')),
            ],
            Traps = choice.Traps,
        };
    }

    // Level 1: how much higher than a negative temperature. 2: between two cities of a table. 3: the greatest difference in a table of four.
    private static ItemDraft CompareTemperatures(int level, SeededRandom random)
    {
        (string Ja, string En)[] cities = [("{札幌|さっぽろ}", "Sapporo"), ("{仙台|せんだい}", "Sendai"), ("{長野|ながの}", "Nagano"), ("{大阪|おおさか}", "Osaka")];
        var all = random.Draw(
            r => new[] { -r.Between(5, 15), -r.Between(1, 6), -r.Between(1, 9), r.Between(2, 12) },
            t => t.Distinct().Count() == 4 && t.Select(Math.Abs).Distinct().Count() == 4);
        var shown = level == 1 ? 2 : 4;
        if (level == 1) all = [all[0], all[3]];
        string[] names = [.. cities.Select(c => c.Ja)], english = [.. cities.Select(c => c.En)];
        if (level == 1) (names, english) = ([names[0], names[3]], [english[0], english[3]]);
        var (high, low) = level == 2 ? (all[3], all[random.Between(1, 2)]) : (all.Max(), all.Min());
        var (jaQuestion, enQuestion) = level == 3
            ? ("{最|もっと}も{高|たか}い{気温|きおん}は、{最|もっと}も{低|ひく}い{気温|きおん}より{何|なん}{度|ど}{高|たか}いですか。", "By how many degrees is the highest temperature above the lowest?")
            : ($"{names[Array.IndexOf(all, high)]}は{names[Array.IndexOf(all, low)]}より{{何|なん}}{{度|ど}}{{高|たか}}いですか。", $"How many degrees warmer is {english[Array.IndexOf(all, high)]} than {english[Array.IndexOf(all, low)]}?");
        return new ItemDraft
        {
            Prompt = new($"{{表|ひょう}}は、ある{{冬|ふゆ}}の{{朝|あさ}}の{{気温|きおん}}（{{度|ど}}）です。{jaQuestion}", $"The table shows temperatures of a winter morning, in degrees. {enQuestion}"),
            Figure = new Table(new("{朝|あさ}の{気温|きおん}（{度|ど}）", "Morning temperatures (degrees)"), [], [.. Enumerable.Range(0, shown).Select(i => TableRow.Of(new(names[i], english[i]), Signed(all[i])))]),
            Key = SignedKey(high - low),
            Hint = new("（{高|たか}い{方|ほう}）−（{低|ひく}い{方|ほう}）の{減法|げんぽう}の{式|しき}をつくりましょう。", "Write the higher one minus the lower one."),
            Solution =
            [
                new($"{{式|しき}}は${InBrackets(high)} − {InBrackets(low)}$", $"The expression is ${InBrackets(high)} − {InBrackets(low)}$."),
                new($"{{加法|かほう}}に{{直|なお}}す：${InBrackets(high)} + {InBrackets(-low)} = {Signed(high - low)}$", $"As an addition: ${InBrackets(high)} + {InBrackets(-low)} = {Signed(high - low)}$."),
                WorkedSolution.Answer($"{high - low}", "{度|ど}", "degrees"),
            ],
            Traps = [NumberTrap.Of(SubtractedAsAdded, high + low), NumberTrap.Of(WrongSign, low - high)],
        };
    }
}
