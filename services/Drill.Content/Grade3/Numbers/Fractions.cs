using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Fractions.EarlyFractionMisconceptions;

namespace Drill.Content.Grade3.Numbers;

/// <summary>3年 分数. Nothing is reduced: 約分 is taught in grade 5.</summary>
internal sealed partial class Fractions : IUnitFile
{
    public Unit Unit => new("g3-fractions", "math", 3, 50, new("{分数|ぶんすう}", "Fractions"),
    [
        new Skill
        {
            Id = "fraction-meaning",
            Name = new("{分数|ぶんすう}の あらわしかた", "What a fraction means"),
            Codes = ["8250233161100000", "8250233161200000"],
            Prerequisites = ["division-facts"],
            Templates = [new("fraction-meaning.parts", 1, NameParts, Variety: 10), new("fraction-meaning.count", 1, CountUnits, Variety: 10)],
        },
        new Skill
        {
            Id = "fraction-line",
            Name = new("{分数|ぶんすう}と {数直線|すうちょくせん}", "Fractions on a number line"),
            Codes = ["8250233161200000", "8250233161100000"],
            Prerequisites = ["fraction-meaning", "decimal-line"],
            Templates = [new("fraction-line.place", 1, PlaceOnLine)],
        },
        new Skill
        {
            Id = "fraction-compare",
            Name = new("{分数|ぶんすう}の {大|おお}きさくらべ", "Comparing fractions"),
            Codes = ["8250233162100000", "8250233161200000"],
            Prerequisites = ["fraction-line", "decimal-compare"],
            Templates = [new("fraction-compare.sign", 1, CompareFractions)],
        },
        new Skill
        {
            Id = "fraction-tenths-decimal",
            Name = new("{分数|ぶんすう}と {小数|しょうすう}", "Tenths as fractions and decimals"),
            Codes = ["8250233162100000", "8250233161200000", "8250233151100000"],
            Prerequisites = ["fraction-line", "decimal-place"],
            Templates = [new("fraction-tenths-decimal.convert", 1, ConvertTenths)],
        },
        new Skill
        {
            Id = "fraction-add-same-unit",
            Name = new("{分数|ぶんすう}の たし{算|ざん}", "Adding fractions of the same parts"),
            Codes = ["8250233161300000", "8250233161200000", "8250233162100000"],
            Prerequisites = ["fraction-meaning", "add-no-carry"],
            Templates = [new("fraction-add-same-unit.sum", 1, Add), new("fraction-add-same-unit.story", 1, TellSum)],
        },
        new Skill
        {
            Id = "fraction-subtract-same-unit",
            Name = new("{分数|ぶんすう}の ひき{算|ざん}", "Subtracting fractions of the same parts"),
            Codes = ["8250233161300000", "8250233161200000", "8250233162100000"],
            Prerequisites = ["fraction-add-same-unit"],
            Templates = [new("fraction-subtract-same-unit.difference", 1, Subtract), new("fraction-subtract-same-unit.story", 1, TellDifference)],
        },
    ]);

    // Level 1: one of the equal parts. 2: several of them. 3: what is left when several are used.
    private static ItemDraft NameParts(int level, SeededRandom random)
    {
        var (parts, taken) = random.Draw(
            r => (Parts: r.Between(level == 1 ? 2 : 4, 10), Taken: level == 1 ? 1 : r.Between(2, 8)),
            n => n.Taken < n.Parts && (level < 3 || n.Parts != 2 * n.Taken));
        var (thing, unit, use, english, used, litres) = random.Pick(
            ("テープ", "m", "{使|つか}いました", "tape", "used", "metre"), ("リボン", "m", "{切|き}りとりました", "ribbon", "cut off", "metre"), ("{牛|ぎゅう}にゅう", "L", "のみました", "milk", "drunk", "litre"));
        var asked = level == 3 ? parts - taken : taken;
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($$"""1{{unit}}の {{thing}}を {{parts}}{等分|とうぶん}して、{{taken}}こ{分|ぶん} {{use}}。のこりは {何|なん}{{unit}}ですか。{分数|ぶんすう}で {答|こた}えましょう。""",
                    $"1 {unit} of {english} is divided into {parts} equal parts, and {taken} of them are {used}. What fraction of a {litres} is left?")
                : new($$"""1{{unit}}の {{thing}}を {{parts}}{等分|とうぶん}した {{taken}}こ{分|ぶん}は {何|なん}{{unit}}ですか。{分数|ぶんすう}で {答|こた}えましょう。""",
                    $"1 {unit} of {english} is divided into {parts} equal parts. What fraction of a {litres} is {(taken == 1 ? "1 part" : $"{taken} parts")}?"),
            Figure = new FractionBar(parts, taken, Length: $"1 {unit}"),
            Key = new FractionKey(new Rational(asked, parts), FractionForm.Any),
            Hint = new($$"""ぜんぶを {{parts}}{等分|とうぶん}したよ。1こ{分|ぶん}は いくつかな。""", $"The whole was cut into {parts} parts. How much is one part?"),
            Solution =
            [
                new($$"""{{parts}}{等分|とうぶん}した 1こ{分|ぶん}は $1/{{parts}}$""", $"One of {parts} equal parts is $1/{parts}$."),
                .. level == 3 ? [new($$"""のこりは ${{parts}} - {{taken}} = {{asked}}$で、{{asked}}こ{分|ぶん}""", $"The parts left are ${parts} - {taken} = {asked}$.")] : Array.Empty<LocalizedText>(),
                .. asked > 1 ? [new($$"""$1/{{parts}}$の {{asked}}こ{分|ぶん}は ${{asked}}/{{parts}}$""", $"{asked} times $1/{parts}$ is ${asked}/{parts}$.")] : Array.Empty<LocalizedText>(),
                Phrases.AnswerWithKanji($"{asked}/{parts}"),
            ],
            Traps =
            [
                new(TurnedOver, FractionKey.Unreduced(parts, asked)),
                level == 3
                    ? new(GaveUsedPart, FractionKey.Unreduced(taken, parts))
                    : new(PartToRest, FractionKey.Unreduced(taken, parts - taken)),
            ],
        };
    }

    // Level 1: how many 1/n make k/n, n to 6. 2: n from 7 to 12. 3: how many 1/n are missing from k/n to 1.
    private static ItemDraft CountUnits(int level, SeededRandom random)
    {
        var (parts, count) = random.Draw(
            r => (Parts: level == 1 ? r.Between(3, 6) : r.Between(7, 12), Count: r.Between(1, 11)),
            n => n.Count < n.Parts && n.Parts != 2 * n.Count);
        var missing = parts - count;
        return level == 3
            ? new ItemDraft
            {
                Prompt = new($$"""${{count}}/{{parts}}$に、あと $1/{{parts}}$を {何|なん}こ たすと 1に なりますか。""", $"How many more $1/{parts}$ must you add to ${count}/{parts}$ to make 1?"),
                Figure = new FractionBar(parts, count),
                Key = new NumberKey(missing),
                Hint = new($$"""1は $1/{{parts}}$が {何|なん}こかな。""", $"How many $1/{parts}$ make 1?"),
                Solution =
                [
                    new($$"""$1 = {{parts}}/{{parts}}$で、$1/{{parts}}$が {{parts}}こ。""", $"$1 = {parts}/{parts}$, which is {parts} pieces of $1/{parts}$."),
                    LocalizedText.Same($"${parts} - {count} = {missing}$"),
                    Phrases.AnswerWithKanji(missing),
                ],
                Traps = [NumberTrap.Of(GaveNumerator, count), NumberTrap.Of(GaveDenominator, parts)],
            }
            : new ItemDraft
            {
                Prompt = new($$"""${{count}}/{{parts}}$は $1/{{parts}}$を {何|なん}こ あつめた {数|かず}ですか。""", $"How many $1/{parts}$ make ${count}/{parts}$?"),
                Figure = new FractionBar(parts, count),
                Key = new NumberKey(count),
                Hint = new("{上|うえ}の {数|かず}と {下|した}の {数|かず}は {何|なに}を あらわすかな。", "What do the top number and the bottom number tell you?"),
                Solution =
                [
                    new($$"""$1/{{parts}}$は、1を {{parts}}{等分|とうぶん}した 1こ{分|ぶん}。""", $"$1/{parts}$ is one of {parts} equal parts of 1."),
                    new($$"""${{count}}/{{parts}}$は その {{count}}こ{分|ぶん}。""", $"${count}/{parts}$ is {count} of them."),
                    Phrases.AnswerWithKanji(count),
                ],
                Traps = [NumberTrap.Of(GaveDenominator, parts), NumberTrap.Of(CountedRest, missing)],
            };
    }

    // Level 1: parts to 7. 2: parts from 8 to 12. 3: three fractions. Never above 1.
    private static (int Parts, int[] Tops) DrawSum(int level, SeededRandom random) => random.Draw<(int Parts, int[] Tops)>(
        r => (level == 1 ? r.Between(3, 7) : r.Between(8, 12), level == 3 ? [r.Between(1, 6), r.Between(1, 6), r.Between(1, 6)] : [r.Between(1, 9), r.Between(1, 9)]),
        n => n.Tops.Sum() <= n.Parts);

    private static ItemDraft Add(int level, SeededRandom random)
    {
        var (parts, tops) = DrawSum(level, random);
        return Sum(parts, tops, LocalizedText.Same($"${string.Join(" + ", tops.Select(t => $"{t}/{parts}"))} = □$"));
    }

    private static ItemDraft TellSum(int level, SeededRandom random)
    {
        var (parts, tops) = DrawSum(level, random);
        var amounts = tops.Select(t => $"${t}/{parts}$").ToArray();
        return Sum(parts, tops, random.Pick<LocalizedText>(
            new(string.Join("と ", amounts.Select(a => $"{a}mの テープ")) + "を つなぎます。ぜんぶで {何|なん}mですか。", $"You join tapes of {string.Join(" m and ", amounts)} m. How many metres long is it?"),
            new(string.Join("と ", amounts.Select(a => $"{a}L")) + "の ジュースを あわせます。ぜんぶで {何|なん}Lですか。", $"You pour together {string.Join(" L and ", amounts)} L of juice. How many litres is it?")));
    }

    private static ItemDraft Sum(int parts, int[] tops, LocalizedText prompt)
    {
        var sum = tops.Sum();
        var (a, b) = (tops[0], tops[1]);
        var canTellSubtraction = a != b && a != 3 * b && b != 3 * a; // 3/7 - 1/7 has the value of 4/14
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new FractionKey(new Rational(sum, parts), FractionForm.Any),
            Hint = new($$"""$1/{{parts}}$が {何|なん}こに なるかな。""", $"How many pieces of $1/{parts}$ are there?"),
            Solution =
            [
                new($$"""$1/{{parts}}$が ${{string.Join(" + ", tops)}} = {{sum}}$こ""", $"There are ${string.Join(" + ", tops)} = {sum}$ pieces of $1/{parts}$."),
                new($$"""$1/{{parts}}$が {{sum}}こで ${{sum}}/{{parts}}$""", $"{sum} pieces of $1/{parts}$ make ${sum}/{parts}$."),
                Phrases.AnswerWithKanji(sum == parts ? $"{sum}/{parts} = 1" : $"{sum}/{parts}"),
            ],
            Traps =
            [
                new(AddedDenominators, FractionKey.Unreduced(sum, parts * tops.Length)),
                .. tops.Length == 3 ? [new(AddedFirstTwoOnly, FractionKey.Unreduced(a + b, parts))]
                    : canTellSubtraction ? [new(SubtractedInstead, FractionKey.Unreduced(Math.Abs(a - b), parts))]
                    : Array.Empty<Trap>(),
            ],
        };
    }
}
