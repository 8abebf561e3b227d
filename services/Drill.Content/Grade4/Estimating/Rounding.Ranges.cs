using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Numbers.EstimateMisconceptions;

namespace Drill.Content.Grade4.Estimating;

/// <content>がい数のはんい.</content>
internal sealed partial class Rounding
{
    // Level 1: to the tens. 2: to the hundreds. 3: to the thousands, how many whole numbers there are included.
    private static ItemDraft FindBound(int level, SeededRandom random)
    {
        var unit = level switch { 1 => 10, 2 => 100, _ => 1000 };
        var rounded = random.Draw(r => r.Between(12, 98), n => n % 10 != 0) * unit;
        var (smallest, largest) = (rounded - (unit / 2), rounded + (unit / 2) - 1);
        var isSmallest = random.Between(0, 1) == 0;
        var answer = isSmallest ? smallest : largest;
        return new ItemDraft
        {
            Prompt = new(
                $$"""{四捨五入|ししゃごにゅう}して {{PlaceJa(unit)}}の {位|くらい}までの がい{数|すう}に すると {{rounded}}に なる {整数|せいすう}の うち、いちばん {{(isSmallest ? "{小|ちい}さい" : "{大|おお}きい")}} {数|かず}は いくつですか。""",
                $"What is the {(isSmallest ? "smallest" : "largest")} whole number that gives {rounded} when rounded to the nearest {PlaceEn(unit)}?"),
            Figure = new NumberLine(new Ticks(rounded - unit, rounded + unit, unit, new(unit, 10)), [new(rounded, LocalizedText.Same("↓"))]),
            Key = new NumberKey(answer),
            Hint = new("{数直線|すうちょくせん}で、{区切|くぎ}りと {区切|くぎ}りの まん{中|なか}を {見|み}よう。", "Look at the middle between two round numbers on the line."),
            Solution =
            [
                new($$"""{{rounded - unit}}と {{rounded}}の まん{中|なか}は {{smallest}}で、5は {切|き}り{上|あ}げるから {{smallest}}は {入|はい}る""", $"The middle of {rounded - unit} and {rounded} is {smallest}; a 5 goes up, so {smallest} is in."),
                new($$"""{{rounded}}と {{rounded + unit}}の まん{中|なか}は {{largest + 1}}で、{{largest + 1}}は {切|き}り{上|あ}がるから {入|はい}らない""", $"The middle of {rounded} and {rounded + unit} is {largest + 1}; it goes up, so it is not in."),
                new($$"""{{smallest}}{以上|いじょう} {{largest + 1}}{未満|みまん}""", $"From {smallest} to less than {largest + 1}."),
                WorkedSolution.Answer($"{answer}"),
            ],
            Traps =
            [
                NumberTrap.Of(OneBeyondBound, isSmallest ? smallest + 1 : largest + 1),
                NumberTrap.Of(GaveRoundedNumber, rounded),
                NumberTrap.Of(WholeUnitAway, isSmallest ? rounded - unit + 1 : rounded + unit - 1),
            ],
        };
    }

    // Level 1: 以上 and 以下. 2: 以上 and 未満, larger numbers. 3: the range of a rounded number.
    private static ItemDraft ChooseInRange(int level, SeededRandom random)
    {
        var (low, high, rounded) = level switch
        {
            1 => random.Draw(r => (Low: r.Between(12, 60), High: r.Between(25, 98), Rounded: 0), n => n.High - n.Low >= 8),
            2 => random.Draw(r => (Low: r.Between(120, 600), High: r.Between(250, 980), Rounded: 0), n => n.High - n.Low >= 30),
            _ => random.Between(121, 989) * 10 is var r ? (Low: r - 5, High: r + 5, Rounded: r) : default,
        };
        var inside = low + ((high - low) / 2);
        int[] numbers = [low - 1, low, inside, high - 1, high, high + 1];
        var shown = random.Shuffle(numbers);
        bool IsIn(int n) => n >= low && (level == 1 ? n <= high : n < high);
        var chosen = AllOf.Of(
            shown, n => LocalizedText.Same($"${n}$"), IsIn,
            (LeftOutBounds, n => n > low && n < high), (IncludedLessThanBound, n => n >= low && n <= high));
        return new ItemDraft
        {
            Prompt = level switch
            {
                1 => new($$"""{{low}}{以上|いじょう} {{high}}{以下|いか}の {数|かず}を ぜんぶ えらびましょう。""", $"Choose all numbers that are {low} or more and {high} or less."),
                2 => new($$"""{{low}}{以上|いじょう} {{high}}{未満|みまん}の {数|かず}を ぜんぶ えらびましょう。""", $"Choose all numbers that are {low} or more and less than {high}."),
                _ => new($$"""{四捨五入|ししゃごにゅう}して {十|じゅう}の {位|くらい}までの がい{数|すう}に すると {{rounded}}に なる {数|かず}を ぜんぶ えらびましょう。""", $"Choose all numbers that give {rounded} when rounded to the nearest ten."),
            },
            Key = chosen.Key,
            Hint = new("「{以上|いじょう}」「{以下|いか}」は その {数|かず}が {入|はい}り、「{未満|みまん}」は {入|はい}らないよ。", "“Or more” and “or less” include the number, “less than” does not."),
            Solution =
            [
                .. level == 3 ? [new($$"""{{rounded}}に なるのは {{low}}{以上|いじょう} {{high}}{未満|みまん}""", $"Numbers from {low} to less than {high} give {rounded}.")] : Array.Empty<LocalizedText>(),
                new($$"""{{low}}{以上|いじょう}だから {{low}}は {入|はい}る""", $"“{low} or more” includes {low}."),
                level == 1 ? new($$"""{{high}}{以下|いか}だから {{high}}も {入|はい}る""", $"“{high} or less” includes {high}.") : new($$"""{{high}}{未満|みまん}だから {{high}}は {入|はい}らない""", $"“Less than {high}” does not include {high}."),
                new($$"""{答|こた}えは {{string.Join("、", shown.Where(IsIn))}}""", $"The answer is {string.Join(", ", shown.Where(IsIn))}."),
            ],
            Traps = chosen.Traps,
        };
    }
}
