using Drill.Content.Choices;
using Drill.Content.Stories;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.DivisionSenseMisconceptions;

namespace Drill.Content.Grade3.Calculation;

/// <summary>What division means: sharing out and giving equal portions, as expressions and as stories.</summary>
internal sealed partial class Division
{
    // Level 1: shared among children. 2: so many to each. 3: either, with a number that is not needed.
    private static ItemDraft ChooseExpression(int level, SeededRandom random)
    {
        var (divisor, quotient) = random.Draw(r => (D: r.Between(3, 9), Q: r.Between(3, 9)), n => n.D != n.Q);
        var (all, price, portion) = (divisor * quotient, 10 * random.Between(6, 9), random.Pick(Portion.All.AsSpan()));
        var isShared = level == 1 || (level == 3 && random.Between(0, 1) == 0);
        var (thing, count) = (portion.Thing, portion.Counter.Of(all));
        var (spareJa, spareEn) = level == 3 ? ($$"""{{portion.Counter.Of(1)}} {{price}}{円|えん}の {{thing}}が {{count}} あります。""", $"There are {all} {portion.En} at {price} yen each.") : ($"{thing}が {count} あります。", $"There are {all} {portion.En}.");
        var (askJa, askEn) = isShared
            ? ($$"""{{(divisor == 2 ? "ふたり" : $"{divisor}" + "{人|にん}")}}で {同|おな}じ {数|かず}ずつ {分|わ}けると、ひとり{分|ぶん}は {{portion.Counter.Asking}}ですか。""", $"{divisor} children share them equally. How many does each get?")
            : ($$"""ひとりに {{portion.Counter.Of(divisor)}}ずつ {分|わ}けると、{何人|なんにん}に {分|わ}けられますか。""", $"Each child gets {divisor}. For how many children is that enough?");
        var (right, product, difference, last) = (Expression(all, "÷", divisor), Expression(all, "×", divisor), Expression(all, "-", divisor), level == 3 ? Expression(price, "÷", divisor) : Expression(divisor, "÷", all));
        var choice = OneOf.Shuffled(random, right, (TookMultiplication, product), (TookSubtraction, difference), (level == 3 ? UsedSpareNumber : SwappedParts, last));
        return new ItemDraft
        {
            Prompt = new($"{spareJa}{askJa} *しきを えらびましょう。*", $"{spareEn} {askEn} *Choose the expression.*"),
            Key = choice.Key,
            Hint = new("ぜんぶの {数|かず}と、{分|わ}け{方|かた}を たしかめよう。", "Find the number of all things and how they are shared."),
            Solution =
            [
                .. level == 3 ? [new($$"""ねだんの {{price}}{円|えん}は つかわない。""", $"The price, {price} yen, is not needed.")] : Array.Empty<LocalizedText>(),
                isShared
                    ? new($$"""{{count}}を {{(divisor == 2 ? "ふたり" : $"{divisor}" + "{人|にん}")}}で {同|おな}じ {数|かず}ずつ {分|わ}ける。""", $"{all} are shared equally by {divisor}.")
                    : new($$"""{{count}}から {{portion.Counter.Of(divisor)}}ずつ とって いく。""", $"Take {divisor} at a time from {all}."),
                Phrases.AnswerWithKanji($"{all} ÷ {divisor}"),
            ],
            Traps = choice.Traps,
        };
    }

    // Level 1: divisor 2 to 5. 2: divisor 6 to 9. 3: two stories fit, both ways of dividing.
    private static ItemDraft ReadExpression(int level, SeededRandom random)
    {
        var (divisor, quotient) = random.Draw(r => (D: level == 1 ? r.Between(2, 5) : r.Between(6, 9), Q: r.Between(3, 9)), n => n.D != n.Q);
        var all = divisor * quotient;
        LocalizedText shared = new($$"""いちご {{all}}こを {{divisor}}{人|にん}で {同|おな}じ {数|かず}ずつ {分|わ}けた ときの ひとり{分|ぶん}""", $"{all} strawberries shared equally by {divisor} children: how many for each?");
        LocalizedText grouped = new($$"""{{all}}cmの リボンから とれる {{divisor}}cmの リボンの {数|かず}""", $"How many ribbons of {divisor} cm can be cut from {all} cm?");
        LocalizedText multiplied = new($$"""{{all}}こ{入|い}りの あめ {{divisor}}ふくろの あめの {数|かず}""", $"How many candies are in {divisor} bags of {all}?");
        LocalizedText subtracted = new($$"""{{all}}この いちごから {{divisor}}こ {食|た}べた のこり""", $"{divisor} of {all} strawberries are eaten: how many are left?");
        LocalizedText[] right = level == 3 ? [shared, grouped] : [random.Pick(shared, grouped)];
        LocalizedText[] wrong = [multiplied, subtracted];
        var options = Options.Shuffled(random, [.. right, .. wrong]);
        Trap[] traps = level == 3
            ? [new(TookMultiplication, options.These([.. right, multiplied])), new(TookSubtraction, options.These([.. right, subtracted]))]
            : [new(TookMultiplication, options.Only(multiplied)), new(TookSubtraction, options.Only(subtracted))];
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($$"""しきが ${{all}} ÷ {{divisor}}$に なる ものを ぜんぶ えらびましょう。""", $"Choose everything that is worked out by ${all} ÷ {divisor}$.")
                : new($$"""しきが ${{all}} ÷ {{divisor}}$に なる ものを えらびましょう。""", $"Choose what is worked out by ${all} ÷ {divisor}$."),
            Key = level == 3 ? options.All(right) : options.One(right[0]),
            Hint = new($$"""{{all}}を {同|おな}じ {数|かず}ずつに {分|わ}ける {話|はなし}を さがそう。""", $"Look for a story in which {all} is split equally."),
            Solution =
            [
                new($$"""${{all}} ÷ {{divisor}}$は、{{all}}を {{divisor}}つに {分|わ}ける ときや、{{divisor}}ずつ {分|わ}ける ときの しき。""", $"${all} ÷ {divisor}$ splits {all} into {divisor} parts, or into parts of {divisor}."),
                .. level == 3 ? [new($$"""{{divisor}}{人|にん}で {分|わ}ける {話|はなし}も、{{divisor}}cmずつに {切|き}る {話|はなし}も {合|あ}う。""", $"Sharing by {divisor} and cutting into {divisor} cm both fit.")] : Array.Empty<LocalizedText>(),
                new($$"""{答|こた}えは「{{string.Join("」と「", right.Select(t => t.Ja))}}」""", $"The answer: {string.Join(" and ", right.Select(t => t.En))}"),
            ],
            Traps = traps,
        };
    }

    private static LocalizedText Expression(int a, string sign, int b) => LocalizedText.Same($"${a} {sign} {b}$");
}
