using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Measures;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Shapes.AngleMisconceptions;

namespace Drill.Content.Grade4.Measures;

/// <content>回転の大きさとしての角.</content>
internal sealed partial class Angles
{
    private static readonly LocalizedText[] Directions =
    [
        new("{北|きた}", "north"), new("{北東|ほくとう}", "north-east"), new("{東|ひがし}", "east"), new("{南東|なんとう}", "south-east"),
        new("{南|みなみ}", "south"), new("{南西|なんせい}", "south-west"), new("{西|にし}", "west"), new("{北西|ほくせい}", "north-west"),
    ];

    // Level 1: the long hand, up to half a turn. 2: more than half a turn. 3: single minutes, from one time to another.
    private static ItemDraft TurnClockHand(int level, SeededRandom random)
    {
        var hour = random.Between(1, 11);
        var (start, minutes) = random.Draw(
            r => (Start: level == 3 ? r.Between(1, 24) : r.Between(0, 5) * 5, Minutes: level switch { 1 => r.Between(2, 5) * 5, 2 => r.Between(7, 10) * 5, _ => r.Between(11, 34) }),
            n => n.Start + n.Minutes < 60 && (level < 3 || n.Minutes % 5 != 0));
        var answer = minutes * 6;
        return new ItemDraft
        {
            Prompt = level == 3
                ? new(
                    $$"""{{hour}}{時|じ}{{start}}{{Counters.Minutes(start)}}から {{hour}}{時|じ}{{start + minutes}}{{Counters.Minutes(start + minutes)}}までに、{時計|とけい}の {長|なが}い はりは {何度|なんど} まわりますか。""",
                    $"Through how many degrees does the long hand turn from {hour}:{start:00} to {hour}:{start + minutes:00}?")
                : new(
                $$"""{{hour}}{時|じ}{{(start == 0 ? "" : $"{start}{Counters.Minutes(start)}")}}から {{minutes}}{{Counters.Minutes(minutes)}}たつ {間|あいだ}に、{時計|とけい}の {長|なが}い はりは {何度|なんど} まわりますか。""",
                $"It is {hour}:{start:00}. Through how many degrees does the long hand turn in {minutes} minutes?"),
            Figure = new ClockFace(hour, start),
            Key = new NumberKey(answer),
            Hint = new("{長|なが}い はりは 60{分|ぷん}で 1{回転|かいてん}、360°まわるよ。", "The long hand turns once round, 360°, in 60 minutes."),
            Solution = level == 3
                ?
                [
                    LocalizedText.Same($"${start + minutes} − {start} = {minutes}$"),
                    new($$"""1{分|ぷん}で まわる {角|かく}は $360 ÷ 60 = 6$""", "In one minute it turns $360 ÷ 60 = 6$ degrees."),
                    LocalizedText.Same($"$6 × {minutes} = {answer}$"),
                    WorkedSolution.Answer($"{answer}", "{度|ど}", "degrees"),
                ]
                :
                [
                    new("5{分|ふん}で まわる {角|かく}は $360 ÷ 12 = 30$", "In five minutes it turns $360 ÷ 12 = 30$ degrees."),
                    new($$"""{{minutes}}{{Counters.Minutes(minutes)}}は 5{分|ふん}の {{minutes / 5}}つ{分|ぶん}：$30 × {{minutes / 5}} = {{answer}}$""", $"{minutes} minutes are {minutes / 5} times five minutes: $30 × {minutes / 5} = {answer}$."),
                    WorkedSolution.Answer($"{answer}", "{度|ど}", "degrees"),
                ],
            Traps = [NumberTrap.Of(TenDegreesForFive, minutes), NumberTrap.Of(OneHourForTen, minutes * 2)],
        };
    }

    // Level 1: right angles from one of four directions. 2: half right angles among eight. 3: two turns.
    private static ItemDraft TurnBody(int level, SeededRandom random)
    {
        var step = level == 1 ? 2 : 1;
        var from = random.Between(0, (8 / step) - 1) * step;
        var (first, second) = random.Draw(
            r => (First: level == 1 ? r.Between(1, 3) * 2 : r.Between(1, 7), Second: level == 3 ? r.Pick(-3, -2, -1, 1, 2, 3) : 0),
            n => level == 1 || ((n.First + n.Second) % 4 != 0 && (level == 3 || n.First % 2 == 1)));
        var isRight = random.Between(0, 1) == 0;
        var turn = (isRight ? 1 : -1) * (first + second);
        var to = Turn(from, turn);
        var (sideJa, sideEn) = isRight ? ("{右|みぎ}まわり", "right") : ("{左|ひだり}まわり", "left");
        var (backJa, backEn) = second > 0 == isRight ? ("{右|みぎ}まわり", "right") : ("{左|ひだり}まわり", "left");
        LocalizedText[] offered = level == 1 ? [Directions[0], Directions[2], Directions[4], Directions[6]] : Directions;
        var chosen = OneOf.InOrder(offered, to / step, (TurnedOtherWay, Turn(from, -turn) / step), (FaceTheOtherSide, Turn(from, level == 3 ? (isRight ? 1 : -1) * (first - second) : turn + 2) / step));
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($$"""{{Directions[from].Ja}}を {向|む}いて います。{{sideJa}}に {{first * 45}}°、つぎに {{backJa}}に {{Math.Abs(second) * 45}}° まわると、どちらを {向|む}きますか。""", $"You face {Directions[from].En}, turn {first * 45}° to the {sideEn} and then {Math.Abs(second) * 45}° to the {backEn}. Which way do you face?")
                : new($$"""{{Directions[from].Ja}}を {向|む}いて います。{{sideJa}}に {{first * 45}}° まわると、どちらを {向|む}きますか。""", $"You face {Directions[from].En} and turn {first * 45}° to the {sideEn}. Which way do you face?"),
            Key = chosen.Key,
            Hint = new("{北|きた}から {東|ひがし}までが 90°だよ。", "From north to east it is 90°."),
            Solution =
            [
                new("90°で {北|きた}→{東|ひがし}→{南|みなみ}→{西|にし}の 1つ{分|ぶん}", "90° is one step of north, east, south, west."),
                .. level == 1 ? Array.Empty<LocalizedText>() : [new("45°では その {半分|はんぶん}", "45° is half a step.")],
                .. level == 3 ? [new($$"""はじめに {{first * 45}}°で {{Directions[Turn(from, isRight ? first : -first)].Ja}}を {向|む}く""", $"After the first {first * 45}° you face {Directions[Turn(from, isRight ? first : -first)].En}.")] : Array.Empty<LocalizedText>(),
                new($$"""{答|こた}えは {{Directions[to].Ja}}""", $"The answer is {Directions[to].En}."),
            ],
            Traps = chosen.Traps,
        };
    }

    private static int Turn(int from, int by) => (((from + by) % 8) + 8) % 8;
}
