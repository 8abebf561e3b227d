using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Data.BarGraphMisconceptions;

namespace Drill.Content.Grade3.Data;

/// <summary>3年 表と ぼうグラフ.</summary>
internal sealed partial class TablesAndGraphs : IUnitFile
{
    private static readonly LocalizedText Children = new("{人|にん}", "children");

    public Unit Unit => new("g3-data", "math", 3, 35, new("{表|ひょう}と ぼうグラフ", "Tables and bar graphs"),
    [
        new Skill
        {
            Id = "tally-table",
            Name = new("{記|き}ろくを {表|ひょう}に まとめる", "Sorting records into a table"),
            Codes = ["8250233411100000", "8250233412100000"],
            Prerequisites = ["add-2digit"],
            Templates = [new("tally-table.fill", 1, SortRecords)],
        },
        new Skill
        {
            Id = "two-way-table",
            Name = new("1つに まとめた {表|ひょう}", "Several tables in one"),
            Codes = ["8250233411100000", "8250233412100000"],
            Prerequisites = ["tally-table", "add-3digit"],
            Templates = [new("two-way-table.fill", 1, JoinTables)],
        },
        new Skill
        {
            Id = "bar-graph-read",
            Name = new("ぼうグラフを {読|よ}む", "Reading bar graphs"),
            Codes = ["8250233411200000"],
            Prerequisites = ["tally-table", "large-number-line"],
            Templates = [new("bar-graph-read.value", 1, ReadBar)],
        },
        new Skill
        {
            Id = "bar-graph-scale",
            Name = new("ぼうグラフの めもり", "Choosing the scale of a bar graph"),
            Codes = ["8250233411200000", "8250233412100000"],
            Prerequisites = ["bar-graph-read", "multiply-tens-hundreds"],
            Templates = [new("bar-graph-scale.choose", 1, ChooseScale)],
        },
        new Skill
        {
            Id = "bar-graph-claims",
            Name = new("グラフから わかる こと", "What a graph tells"),
            Codes = ["8250233412100000", "8250233411200000"],
            Prerequisites = ["bar-graph-read", "division-facts"],
            Templates = [new("bar-graph-claims.choose", 1, ChooseClaim)],
        },
    ]);

    private sealed record Survey(LocalizedText Title, LocalizedText Unit, params LocalizedText[] Names);

    private static readonly Survey[] Surveys =
    [
        new(new("すきな くだもの", "Favourite fruit"), Children, new("いちご", "Strawberry"), new("みかん", "Mikan"), new("ぶどう", "Grapes"), new("りんご", "Apple"), new("もも", "Peach")),
        new(new("すきな きゅう{食|しょく}", "Favourite school lunch"), Children, new("カレー", "Curry"), new("からあげ", "Fried chicken"), new("うどん", "Noodles"), new("シチュー", "Stew"), new("やきそば", "Fried noodles")),
        new(new("かりた {本|ほん}", "Books borrowed"), new("さつ", "books"), new("{物語|ものがたり}", "Stories"), new("{図|ず}かん", "Picture guides"), new("でんき", "Life stories"), new("{絵本|えほん}", "Picture books"), new("{科学|かがく}", "Science")),
        new(new("{通|とお}った {車|くるま}", "Vehicles passing"), new("{台|だい}", "vehicles"), new("{自動車|じどうしゃ}", "Cars"), new("トラック", "Trucks"), new("バス", "Buses"), new("バイク", "Motorbikes"), new("タクシー", "Taxis")),
    ];

    // Level 1: marks of 1. 2: marks of 2 or 5. 3: how many more, with marks of 2, 5 or 20.
    private static ItemDraft ReadBar(int level, SeededRandom random)
    {
        var survey = random.Pick(Surveys.AsSpan());
        var minor = level == 1 ? 1 : random.Pick(2, level == 2 ? 5 : 20);
        var major = 5 * minor;
        var values = random.Draw(
            r => Enumerable.Range(0, Math.Min(level + 3, 5)).Select(_ => minor * r.Between(3, 19)).ToArray(),
            v => v.Distinct().Count() == v.Length && v.Skip(1).All(x => x % major > minor) && (level < 3 ? v[0] != v[1] + (v[1] % major / minor * (level == 1 ? 4 : 1 - minor)) : Math.Abs(v[1] - v[2]) > minor));
        var (at, with) = (1, 2);
        if (level == 3 && values[1] < values[2]) (at, with) = (2, 1);
        var (value, other) = (values[at], values[with]);
        var (difference, marks) = (value - other, value % major / minor);
        var answer = level == 3 ? difference : value;
        var (name, otherName) = (survey.Names[at], survey.Names[with]);
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($"{name.Ja}は {otherName.Ja}より なん{survey.Unit.Ja} {{多|おお}}いですか。", $"How many more {survey.Unit.En} are there for {name.En} than for {otherName.En}?")
                : new($"{name.Ja}は なん{survey.Unit.Ja}ですか。", $"How many {survey.Unit.En} are there for {name.En}?"),
            Figure = Graph(survey, values, minor),
            Key = new NumberKey(answer),
            Hint = new("1めもりが いくつか、はじめに たしかめよう。", "First find out how much one mark is."),
            Solution =
            [
                new($$"""{{major}}が 5つに {分|わ}かれて いるから、1めもりは {{minor}}。""", $"{major} is divided into 5 parts, so one mark is {minor}."),
                new($"{name.Ja}は {value - (marks * minor)}から {marks}めもりで ${value - (marks * minor)} + {marks * minor} = {value}$", $"{name.En}: {marks} marks past {value - (marks * minor)}, ${value - (marks * minor)} + {marks * minor} = {value}$."),
                .. level == 3 ? [new($"{otherName.Ja}は {other}だから ${value} - {other} = {difference}$", $"{otherName.En}: {other}, so ${value} - {other} = {difference}$.")] : Array.Empty<LocalizedText>(),
                Phrases.AnswerWithKanji(answer),
            ],
            Traps = level switch
            {
                1 => [NumberTrap.Of(OtherBar, values[0]), NumberTrap.Of(TickAsFive, value - marks + (5 * marks))],
                2 => [NumberTrap.Of(TickAsOne, value - (marks * minor) + marks), NumberTrap.Of(OtherBar, values[0])],
                _ => [NumberTrap.Of(GaveOneBar, value), NumberTrap.Of(TickAsOne, difference / minor)],
            },
        };
    }

    private static BarGraph Graph(Survey survey, int[] values, int minor) =>
        new(survey.Title, [.. values.Select((v, i) => new Bar(survey.Names[i], v))], Axis.From0(20 * minor, 5 * minor, minor, survey.Unit));

    // Level 1: 10 marks. 2: 12 marks. 3: 15 marks, larger numbers.
    private static ItemDraft ChooseScale(int level, SeededRandom random)
    {
        var survey = random.Pick(Surveys.AsSpan());
        var marks = level switch { 1 => 10, 2 => 12, _ => 15 };
        int[] scales = level == 3 ? [10, 20, 50, 100] : [1, 2, 5, 10];
        var (right, largest) = random.Draw(r => (Scale: scales[r.Between(1, 2)], Largest: r.Between(12, level == 3 ? 740 : 58)), n => n.Largest <= n.Scale * marks && n.Largest > scales[Array.IndexOf(scales, n.Scale) - 1] * marks && (level < 3 || n.Largest % 10 == 0));
        var place = Array.IndexOf(scales, right);
        LocalizedText Scale(int size) => LocalizedText.Same($"${size}$");
        var options = Options.Shuffled(random, [.. scales.Select(Scale)]);
        return new ItemDraft
        {
            Prompt = new(
                $$"""「{{survey.Title.Ja}}」を ぼうグラフに します。めもりは {{marks}}こ あり、いちばん {多|おお}いのは {{largest}}{{survey.Unit.Ja}}です。1めもりを いくつに すると、いちばん {細|こま}かく あらわせますか。""",
                $"You draw a bar graph of “{survey.Title.En}”. There are {marks} marks, and the largest number is {largest}. How much should one mark be, to show the numbers most exactly?"),
            Key = options.One(Scale(right)),
            Hint = new("1めもりの {大|おお}きさと めもりの {数|かず}を かけて みよう。", "Multiply one mark by the number of marks."),
            Solution =
            [
                new($"1めもり {scales[place - 1]}では ${scales[place - 1]} × {marks} = {scales[place - 1] * marks}$までしか かけない。", $"With {scales[place - 1]} a mark you reach only ${scales[place - 1]} × {marks} = {scales[place - 1] * marks}$."),
                new($$"""1めもり {{right}}なら ${{right}} × {{marks}} = {{right * marks}}$で、{{largest}}が {入|はい}る。""", $"With {right} a mark you reach ${right} × {marks} = {right * marks}$, and {largest} fits."),
                Phrases.AnswerWithKanji(right),
            ],
            Traps = [new(ScaleTooSmall, options.Only(Scale(scales[place - 1]))), new(ScaleTooLarge, options.Only(Scale(scales[place + 1])))],
        };
    }

    // Level 1: marks of 1, how many more. 2: marks of 5, how many more. 3: marks of 5 or 10, how many times.
    private static ItemDraft ChooseClaim(int level, SeededRandom random)
    {
        var survey = random.Pick(Surveys.AsSpan());
        var minor = level switch { 1 => 1, 2 => 5, _ => random.Pick(5, 10) };
        var (small, times) = (random.Between(3, 6), random.Between(2, 3));
        var (low, high) = level == 3 ? (small, small * times) : random.Draw(r => (L: r.Between(4, 9), H: r.Between(9, 18)), n => n.H - n.L is > 2 and < 9 && n.H != 2 * n.L);
        var rest = random.Draw(r => (A: r.Between(3, 19), B: r.Between(3, 19)), n => n.A != n.B && n.A != low && n.A != high && n.B != low && n.B != high);
        int[] values = [minor * low, minor * rest.A, minor * high, minor * rest.B];
        var (more, less) = (survey.Names[2], survey.Names[0]);
        var (unit, difference) = (survey.Unit, minor * (high - low));
        LocalizedText More(LocalizedText a, LocalizedText b, int by) => new($"{a.Ja}は {b.Ja}より {by}{unit.Ja} {{多|おお}}い", $"There are {by} more for {a.En} than for {b.En}");
        LocalizedText Times(int by) => new($"{more.Ja}は {less.Ja}の {by}{{倍|ばい}}", $"There are {by} times as many for {more.En} as for {less.En}");
        var (right, first, firstIdea, second, secondIdea) = level switch
        {
            1 => (More(more, less, difference), More(less, more, difference), ReversedClaim, Times(difference), DifferenceAsTimes),
            2 => (More(more, less, difference), More(more, less, high - low), TickAsOne, Times(high - low), DifferenceAsTimes),
            _ => (Times(times), More(more, less, times), DifferenceAsTimes, More(more, less, high - low), TickAsOne),
        };
        var choice = OneOf.Shuffled(random, right, (firstIdea, first), (secondIdea, second));
        return new ItemDraft
        {
            Prompt = new($"「{survey.Title.Ja}」の グラフから わかる ことで、{{正|ただ}}しいのは どれですか。", $"Which is right about the graph “{survey.Title.En}”?"),
            Figure = Graph(survey, values, minor),
            Key = choice.Key,
            Hint = new("くらべる 2つの ぼうの {数|かず}を {読|よ}もう。", "Read the numbers of the two bars first."),
            Solution =
            [
                new($"{more.Ja}は {minor * high}{unit.Ja}、{less.Ja}は {minor * low}{unit.Ja}。", $"{more.En}: {minor * high}, {less.En}: {minor * low}."),
                LocalizedText.Same(level == 3 ? $"${minor * high} ÷ {minor * low} = {times}$" : $"${minor * high} - {minor * low} = {difference}$"),
                .. level == 3 ? [new($"ちがいは ${minor * high} - {minor * low} = {difference}${unit.Ja}。", $"The difference is ${minor * high} - {minor * low} = {difference}$.")] : Array.Empty<LocalizedText>(),
                new($"{{答|こた}}えは「{right.Ja}」", $"The answer: {right.En}."),
            ],
            Traps = choice.Traps,
        };
    }
}
