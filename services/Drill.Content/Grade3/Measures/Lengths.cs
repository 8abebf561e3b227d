using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Measures.MetricUnitMisconceptions;
using static Drill.Content.Misconceptions.Measures.WayMisconceptions;

namespace Drill.Content.Grade3.Measures;

/// <summary>3年 長さ.</summary>
internal sealed class Lengths : IUnitFile
{
    private static readonly ThousandUnits KmAndM = new("km", "m");

    private static readonly MeasuredThing[] Things =
    [
        new("けしゴムの あつさ", "The thickness of an eraser", "9", "mm"), new("ノートの あつさ", "The thickness of a notebook", "4", "mm"), new("{米|こめ}つぶの {長|なが}さ", "The length of a grain of rice", "5", "mm"),
        new("えんぴつの {長|なが}さ", "The length of a pencil", "17", "cm"), new("{手|て}の はば", "The width of a hand", "7", "cm"), new("つくえの {高|たか}さ", "The height of a desk", "60", "cm"),
        new("{教室|きょうしつ}の たての {長|なが}さ", "The length of a classroom", "9", "m"), new("プールの {長|なが}さ", "The length of a swimming pool", "25", "m"), new("{校|こう}しゃの {高|たか}さ", "The height of a school building", "15", "m"),
        new("マラソンで {走|はし}る {道|みち}のり", "The way of a marathon", "42", "km"), new("ふじ{山|さん}の まわりの {道|みち}のり", "The road around Mount Fuji", "100", "km"), new("{遠足|えんそく}で {歩|ある}く {道|みち}のり", "The way walked on a school trip", "5", "km"),
    ];

    private static readonly NamedUnit[] Units = [new("mm", "mm", "mm"), new("cm", "cm", "cm"), new("m", "m", "m"), new("km", "km", "km")];

    public Unit Unit => new("g3-length", "math", 3, 25, new("{長|なが}さ", "Length"),
    [
        new Skill
        {
            Id = "measure-length-convert",
            Name = new("kmと m", "Kilometres and metres"),
            Codes = ["8250233311100000", "8250233312100000"],
            Prerequisites = ["times-zero-ten", "place-value-1000"],
            Templates = [new("measure-length-convert.units", 1, Convert)],
        },
        new Skill
        {
            Id = "way-and-distance",
            Name = new("{道|みち}のりと きょり", "The way and the distance"),
            Codes = ["8250233311200000", "8250233311100000", "8250233121200000"],
            Prerequisites = ["measure-length-convert", "add-3digit", "sub-3digit"],
            Templates = [new("way-and-distance.map", 1, ReadMap)],
        },
        new Skill
        {
            Id = "measure-length-units",
            Name = new("{長|なが}さの たんい", "Units of length"),
            Codes = ["8250233311200000", "8250233311100000"],
            Prerequisites = ["measure-length-convert"],
            Templates = [new("measure-length-units.things", 1, ChooseUnits)],
        },
    ]);

    private static ItemDraft Convert(int level, SeededRandom random)
    {
        var (ja, en) = random.Pick(
            ("{家|いえ}から {駅|えき}までの {道|みち}のり", "The way from home to the station"), ("{湖|みずうみ}の まわりの {長|なが}さ", "The way around a lake"), ("{自転車|じてんしゃ}コースの {長|なが}さ", "The length of a cycling course"));
        return KmAndM.Convert(level, random, ja, en);
    }

    // Level 1: the way, below 1 km. 2: the way in km and m. 3: how much longer the way is than the distance.
    private static ItemDraft ReadMap(int level, SeededRandom random)
    {
        var (first, second, straight) = random.Draw(
            r => level == 1 ? (A: 10 * r.Between(20, 60), B: 10 * r.Between(20, 60), C: 10 * r.Between(30, 80)) : (A: 10 * r.Between(45, 95), B: 10 * r.Between(45, 95), C: 10 * r.Between(60, 95)),
            n => n.A != n.B && n.C != n.A && n.C != n.B && n.A + n.B >= n.C + 60 && n.C + Math.Min(n.A, n.B) >= Math.Max(n.A, n.B) + 60 && (level == 1 ? n.A + n.B < 1000 : n.A + n.B > 1010));
        var (way, more) = (first + second, first + second - straight);
        var (place, placeEn) = random.Pick(("ゆうびん{局|きょく}", "the post office"), ("{公園|こうえん}", "the park"), ("{図書館|としょかん}", "the library"));
        var (askJa, askEn) = level switch
        {
            1 => ("{家|いえ}から " + place + "を {通|とお}って {学校|がっこう}へ {行|い}く {道|みち}のりは {何|なん}mですか。", $"How many metres is the way from home by {placeEn} to school?"),
            2 => ("{家|いえ}から " + place + "を {通|とお}って {学校|がっこう}へ {行|い}く {道|みち}のりは {何|なん}km {何|なん}mですか。", $"How many km and m is the way from home by {placeEn} to school?"),
            _ => ("{家|いえ}から " + place + "を {通|とお}って {学校|がっこう}へ {行|い}く {道|みち}のりは、まっすぐな きょりより {何|なん}m {長|なが}いですか。", $"By how many metres is the way from home by {placeEn} to school longer than the straight distance?"),
        };
        return new ItemDraft
        {
            Prompt = new($$"""{図|ず}の {左下|ひだりした}が {家|いえ}、{上|うえ}が {{place}}、{右下|みぎした}が {学校|がっこう}です。{{askJa}}""", $"In the picture, home is at the lower left, {placeEn} at the top and school at the lower right. {askEn}"),
            Figure = Map(first, second, straight),
            Key = level == 2 ? StepCells.Line((way / 1000, "km"), (way % 1000, "m")) : new NumberKey(level == 3 ? more : way),
            Hint = new("{道|みち}に そって はかるのが {道|みち}のり、まっすぐ はかるのが きょりだよ。", "The way is measured along the road, the distance straight."),
            Solution =
            [
                new($"{{道|みち}}のりは ${first} + {second} = {way}$ m。", $"The way is ${first} + {second} = {way}$ m."),
                .. level == 3 ? [new($"きょりは {straight} mだから、${way} - {straight} = {more}$。", $"The distance is {straight} m, so ${way} - {straight} = {more}$.")] : Array.Empty<LocalizedText>(),
                level == 2 ? new($"{{答|こた}}えは {KmAndM.Write(way)}", $"The answer is {KmAndM.Write(way)}.") : WorkedSolution.Answer($"{(level == 3 ? more : way)}", "m"),
            ],
            Traps = level switch
            {
                1 => [NumberTrap.Of(GaveDistance, straight), NumberTrap.Of(AddedEverything, way + straight)],
                2 => [new(HundredToOne, StepCells.LineNumbers(way / 100, way % 100)), new(GaveDistance, StepCells.LineNumbers(0, straight))],
                _ => [NumberTrap.Of(GaveWay, way), NumberTrap.Of(AddedEverything, way + straight)],
            },
        };
    }

    // The top of the triangle of the three lengths, to the nearest metre.
    private static Triangle Map(int first, int second, int straight)
    {
        var foot = (((double)first * first) - ((double)second * second) + ((double)straight * straight)) / (2 * straight);
        var height = Math.Sqrt(((double)first * first) - (foot * foot));
        return new(straight, (int)Math.Round(height), (int)Math.Round(foot), new(Base: $"{straight} m", Left: $"{first} m", Right: $"{second} m"));
    }

    // Level 1: two things. 2: three. 3: four.
    private static ItemDraft ChooseUnits(int level, SeededRandom random) => UnitMatching.Draft(level, Things, Units, random, UnitTooSmall, UnitTooLarge);
}
