using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Measures.MetricUnitMisconceptions;
using static Drill.Content.Misconceptions.Measures.WeighingMisconceptions;

namespace Drill.Content.Grade3.Measures;

/// <summary>Which unit and which instrument fit, and what k and m before a unit mean.</summary>
internal sealed partial class Weights
{
    private static readonly MeasuredThing[] Things =
    [
        new("1{円玉|えんだま}", "A 1-yen coin", "1", "g"), new("たまご", "An egg", "60", "g"), new("みかん", "A mikan", "100", "g"), new("えんぴつ", "A pencil", "5", "g"),
        new("{算数|さんすう}の {教科書|きょうかしょ}", "A maths book", "300", "g"),
        new("{米|こめ} 1ふくろ", "A bag of rice", "5", "kg"), new("3{年生|ねんせい}の {体重|たいじゅう}", "The weight of a third grader", "27", "kg"), new("すいか", "A watermelon", "6", "kg"), new("{自転車|じてんしゃ}", "A bicycle", "16", "kg"),
        new("ぞう", "An elephant", "5", "t"), new("トラック", "A truck", "8", "t"), new("{水族館|すいぞくかん}の {大|おお}きな シャチ", "A large orca at the aquarium", "4", "t"),
    ];

    private static readonly NamedUnit[] Units = [new("g", "g", "g"), new("kg", "kg", "kg"), new("t", "t", "t")];

    private static readonly MeasuredThing[] ToMeasure =
    [
        new("{筆箱|ふでばこ}の {横|よこ}の {長|なが}さ", "The length of a pencil case", "", "ruler"), new("はがきの {横|よこ}の {長|なが}さ", "The width of a postcard", "", "ruler"), new("{本|ほん}の あつさ", "The thickness of a book", "", "ruler"),
        new("{木|き}の みきの まわりの {長|なが}さ", "The way around a tree trunk", "", "tape"), new("{教室|きょうしつ}の {横|よこ}の {長|なが}さ", "The width of a classroom", "", "tape"), new("{体育館|たいいくかん}の たての {長|なが}さ", "The length of a gym", "", "tape"),
        new("みかん 3この {重|おも}さ", "The weight of 3 mikan", "", "kitchen"), new("コップの {重|おも}さ", "The weight of a cup", "", "kitchen"), new("ノート 1さつの {重|おも}さ", "The weight of a notebook", "", "kitchen"),
        new("{自分|じぶん}の {体重|たいじゅう}", "Your own weight", "", "body"), new("{犬|いぬ}を だいた {人|ひと}の {重|おも}さ", "The weight of a person holding a dog", "", "body"), new("{父|ちち}の {体重|たいじゅう}", "Your father's weight", "", "body"),
    ];

    private static readonly NamedUnit[] Tools =
    [
        new("ruler", "30cmの ものさし", "a ruler of 30 cm"), new("tape", "まきじゃく", "a tape measure"), new("kitchen", "1kgまでの はかり", "scales up to 1 kg"), new("body", "{体重計|たいじゅうけい}", "bathroom scales"),
    ];

    // Level 1: two things. 2: three. 3: four.
    private static ItemDraft ChooseUnits(int level, SeededRandom random) => UnitMatching.Draft(level, Things, Units, random, UnitTooSmall, UnitTooLarge);

    // Level 1: two things. 2: three. 3: four. Ruler and tape, and the two scales, are what can be confused.
    private static ItemDraft ChooseTools(int level, SeededRandom random)
    {
        var things = random.Draw(r => UnitMatching.DrawThings(level + 1, ToMeasure, r), t => t.Any(x => x.Unit is "ruler" or "kitchen") && t.Any(x => x.Unit is "tape" or "body"));
        var places = things.Select(t => Array.FindIndex(Tools, u => u.Id == t.Unit)).ToArray();
        var key = UnitMatching.Key(things, Tools, places);
        return new ItemDraft
        {
            Prompt = new("はかるのに いちばん よい どうぐを えらびましょう。", "Choose the best instrument for each."),
            Figure = new Table(LocalizedText.Empty, [], [.. things.Select((t, i) => new TableRow(LocalizedText.Same($"{i + 1}"), [t.Name]))]),
            Key = key,
            Hint = new("どれくらいの {長|なが}さや {重|おも}さか、{先|さき}に {見当|けんとう}を つけよう。", "First guess how long or how heavy it is."),
            Solution =
            [
                .. things.Zip(places, (t, p) => new LocalizedText($"{t.Ja}は {Tools[p].Ja}で はかる。", $"{t.En}: {Tools[p].En}.")),
                new($"{{答|こた}}えは {string.Join("、", places.Select(p => Tools[p].Ja))}", $"The answer: {string.Join(", ", places.Select(p => Tools[p].En))}."),
            ],
            Traps =
            [
                new(ToolTooSmall, key.ResponseFor(places.Select(p => key.Options[p / 2 * 2].Id))),
                new(ToolTooLarge, key.ResponseFor(places.Select(p => key.Options[(p / 2 * 2) + 1].Id))),
            ],
        };
    }

    // Level 1: the larger unit in the smaller. 2: the smaller in the larger. 3: both together in the smaller.
    private static ItemDraft RelateUnits(int level, SeededRandom random)
    {
        var (large, small, meaning, meaningEn) = random.Pick(
            ("km", "m", "k（キロ）は 1000{倍|ばい}", "k (kilo) means 1000 times"), ("kg", "g", "k（キロ）は 1000{倍|ばい}", "k (kilo) means 1000 times"), ("kL", "L", "k（キロ）は 1000{倍|ばい}", "k (kilo) means 1000 times"),
            ("m", "mm", "1mは 1mmの 1000{倍|ばい}", "1 m is 1000 times 1 mm"), ("L", "mL", "1Lは 1mLの 1000{倍|ばい}", "1 L is 1000 times 1 mL"), ("t", "kg", "1tは 1kgの 1000{倍|ばい}", "1 t is 1000 times 1 kg"));
        var count = random.Between(2, 9);
        var extra = level == 3 ? 100 * random.Between(2, 9) : 0;
        var all = (1000 * count) + extra;
        var answer = level == 2 ? count : all;
        var (from, to) = level switch { 1 => ($"{count} {large}", small), 2 => ($"{all} {small}", large), _ => ($"{count} {large} {extra} {small}", small) };
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"{from} = □ {to}"),
            Key = new NumberKey(answer),
            Hint = new($"{meaning}だよ。", $"{meaningEn}."),
            Solution =
            [
                new($"{meaning}だから、1 {large} = 1000 {small}。", $"{meaningEn}, so 1 {large} = 1000 {small}."),
                level == 2 ? new($$"""{{all}} {{small}}は 1000 {{small}}が {{count}}こ。""", $"{all} {small} is {count} times 1000 {small}.") : new($"{count} {large} = {1000 * count} {small}。", $"{count} {large} = {1000 * count} {small}."),
                .. level == 3 ? [LocalizedText.Same($"${1000 * count} + {extra} = {all}$")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer($"{answer}", to),
            ],
            Traps = level switch
            {
                1 => [NumberTrap.Of(HundredToOne, 100 * count), NumberTrap.Of(TenToOne, 10 * count)],
                2 => [NumberTrap.Of(HundredToOne, 10 * count), NumberTrap.Of(TenToOne, 100 * count)],
                _ => [NumberTrap.Of(HundredToOne, (100 * count) + extra), NumberTrap.Of(AddedUnits, count + extra)],
            },
        };
    }
}
