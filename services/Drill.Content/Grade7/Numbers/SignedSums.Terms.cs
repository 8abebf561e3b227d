using Drill.Content.Choices;
using Drill.Content.Misconceptions.Numbers;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.SignedCalculationMisconceptions;
using static Drill.Content.Writing.SignedNotation;

namespace Drill.Content.Grade7.Numbers;

internal sealed partial class SignedSums
{
    // Level 1: three terms. 2: four terms. 3: four terms of two digits, one still in brackets after a minus.
    private static ItemDraft SumOfTerms(int level, SeededRandom random)
    {
        var terms = DrawTerms(level, random);
        var (plus, minus) = (terms.Where(t => t > 0).Sum(), terms.Where(t => t < 0).Sum());
        var (answer, last) = (terms.Sum(), terms[^1]);
        var bracketed = level == 3;
        var expression = Signed(terms[0]) + string.Concat(terms[1..^1].Select(NextTerm)) + (bracketed ? $" − {InBrackets(-last)}" : NextTerm(last));
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${expression} = □$"),
            Key = SignedKey(answer),
            Hint = new("{正|せい}の{項|こう}と{負|ふ}の{項|こう}を、それぞれ{先|さき}に{集|あつ}めましょう。", "Collect the positive terms and the negative terms first."),
            Solution =
            [
                .. bracketed ? [new LocalizedText($"かっこをはずす：${Signed(terms[0])}{string.Concat(terms[1..].Select(NextTerm))}$", $"Without the bracket: ${Signed(terms[0])}{string.Concat(terms[1..].Select(NextTerm))}$.")] : Array.Empty<LocalizedText>(),
                new($"{{正|せい}}の{{項|こう}}の{{和|わ}}は${plus}$、{{負|ふ}}の{{項|こう}}の{{和|わ}}は${Signed(minus)}$", $"The positive terms make ${plus}$, the negative ones ${Signed(minus)}$."),
                LocalizedText.Same($"${plus} − {-minus} = {Signed(answer)}$"),
                WorkedSolution.Answer(Signed(answer)),
            ],
            Traps =
            [
                bracketed ? NumberTrap.Of(SubtractedAsAdded, answer - (2 * last)) : NumberTrap.Of(AddedSizes, answer < 0 ? minus - plus : plus - minus),
                NumberTrap.Of(WrongSign, -answer),
            ],
        };
    }

    // Level 1: three terms. 2: four. 3: four of two digits, one given as a difference in brackets.
    private static ItemDraft NameTerms(int level, SeededRandom random)
    {
        var terms = DrawTerms(level, random);
        var asked = terms.Where(t => t < 0).ToArray();
        var last = terms[^1];
        var expression = Signed(terms[0]) + string.Concat(terms[1..^1].Select(NextTerm)) + (level == 3 ? $" − {InBrackets(-last)}" : NextTerm(last));
        LocalizedText Text(int n) => LocalizedText.Same($"${WithSign(n)}$");
        var options = Options.Shuffled(random, [.. terms.SelectMany(t => new[] { Text(t), Text(-t) })]);
        var right = asked.Select(Text).ToArray();
        return new ItemDraft
        {
            Prompt = new($"{{次|つぎ}}の{{式|しき}}の{{負|ふ}}の{{項|こう}}をすべて{{選|えら}}びましょう。${expression}$", $"Choose all negative terms of ${expression}$."),
            Key = options.All(right),
            Hint = new("{加法|かほう}だけの{式|しき}に{直|なお}したときの、1つ1つの{数|かず}が{項|こう}です。", "The terms are the numbers once everything is written as additions."),
            Solution =
            [
                new($"{{加法|かほう}}だけの{{式|しき}}に{{直|なお}}す：${string.Join(" + ", terms.Select(t => InBrackets(t)))}$", $"With additions only: ${string.Join(" + ", terms.Select(t => InBrackets(t)))}$."),
                new($"{{答|こた}}えは{string.Join("、", asked.Select(t => Signed(t)))}", $"The answer is {string.Join(", ", asked.Select(t => Signed(t)))}."),
            ],
            Traps =
            [
                new(SignedNumberMisconceptions.LeftOutSign, options.These(asked.Select(t => Text(-t)))),
                new(SubtractedAsAdded, options.These(terms.Where(t => t > 0).Select(Text))),
            ],
        };
    }

    private static int[] DrawTerms(int level, SeededRandom random) => random.Draw(
        r => Enumerable.Range(0, level == 1 ? 3 : 4).Select(_ => DrawSigned(r, level == 3 ? 11 : 2, level == 3 ? 49 : 19)).ToArray(),
        all => all.Select(Math.Abs).Distinct().Count() == all.Length && all.Sum() != 0 && all.Any(t => t > 0) && all.Any(t => t < 0) && (level == 1 || all.Count(t => t < 0) == 2));
}
