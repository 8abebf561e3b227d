using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Relations.ProportionMisconceptions;

namespace Drill.Content.Grade5.Relations;

/// <summary>5年 比例 (簡単な場合).</summary>
internal sealed partial class Proportion : IUnitFile
{
    public Unit Unit => new("g5-proportion", "math", 5, 30, new("{比例|ひれい}", "Quantities in proportion"),
    [
        new Skill
        {
            Id = "simple-proportion-table",
            Name = new("{比例|ひれい}の {表|ひょう}", "Tables of a proportion"),
            Codes = ["8250253311100000", "8250253312100000"],
            Prerequisites = ["times-table-6to9", "divide-by-1digit"],
            Templates = [new("simple-proportion-table.fill", 1, FillTable), new("proportion-table.story", 1, BuyMore)],
        },
        new Skill
        {
            Id = "proportion-recognise",
            Name = new("{比例|ひれい}して いるかな", "Is it a proportion?"),
            Codes = ["8250253312100000", "8250253311100000"],
            Prerequisites = ["simple-proportion-table"],
            Templates = [new("proportion-recognise.situations", 2, FindProportional)],
        },
    ]);

    private static readonly (string Ja, string En, string AskJa, string AskEn, int Low, int High)[] Pairs =
    [
        ("リボンの {長|なが}さ (m)", "ribbon (m)", "{代金|だいきん} ({円|えん})", "price (yen)", 60, 180),
        ("{水|みず}を {入|い}れる {時間|じかん} ({分|ふん})", "time (min)", "{水|みず}の {深|ふか}さ (cm)", "depth (cm)", 3, 9),
        ("はり{金|がね}の {長|なが}さ (m)", "wire (m)", "{重|おも}さ (g)", "weight (g)", 12, 48),
        ("{本|ほん}の {数|かず} (さつ)", "books", "{厚|あつ}さ (mm)", "thickness (mm)", 12, 28),
        ("{歩|ある}く {時間|じかん} ({分|ふん})", "walking (min)", "{道|みち}のり (m)", "distance (m)", 55, 75),
    ];

    // Level 1: the amount for 1 is given. 2: only the amount for 2 or 3 is given. 3: larger multiples are asked.
    private static ItemDraft FillTable(int level, SeededRandom random)
    {
        var (ja, en, askJa, askEn, low, high) = random.Pick(Pairs);
        var unit = random.Between(low, high);
        int[] xs = level == 3 ? [3, 5, 8, 12, 15] : [1, 2, 3, 4, 5];
        var known = level switch { 1 => 0, 2 => random.Between(1, 2), _ => random.Between(0, 1) };
        int[] asked = [.. Enumerable.Range(0, xs.Length).Where(i => i != known)];
        var givenY = xs[known] * unit;
        return new ItemDraft
        {
            Prompt = new(
                $"{ja}が {xs[known]}の とき、{askJa}は {givenY}です。2つの {{量|りょう}}は {{比例|ひれい}}して います。{{表|ひょう}}の あいて いる ところに {{数|かず}}を {{入|い}}れましょう。",
                $"Where “{en}” is {xs[known]}, “{askEn}” is {givenY}. The two are in proportion. Fill in the empty cells of the table."),
            Key = new CellsKey(
            [
                [Cell.Given(new LocalizedText(ja, en)), .. xs.Select(x => Cell.Given($"{x}"))],
                [Cell.Given(new LocalizedText(askJa, askEn)), .. xs.Select((x, i) => i == known ? Cell.Given($"{givenY}") : Cell.Ask(x * unit))],
            ]),
            Hint = new("1の ときの {大|おお}きさを {求|もと}めて、2{倍|ばい}、3{倍|ばい}、…に しよう。", "Find the amount for 1, then double it, triple it and so on."),
            Solution =
            [
                .. xs[known] > 1 ? [LocalizedText.Same($"${givenY} ÷ {xs[known]} = {unit}$")] : Array.Empty<LocalizedText>(),
                .. asked.Select(i => LocalizedText.Same($"${unit} × {xs[i]} = {unit * xs[i]}$")),
                new($"{{答|こた}}えは {string.Join("、", asked.Select(i => unit * xs[i]))}", $"The answer: {string.Join(", ", asked.Select(i => unit * xs[i]))}."),
            ],
            Traps =
            [
                new(AddedSameDifference, Filled(asked, i => givenY + xs[i] - xs[known])),
                .. xs[known] > 1 ? [new Trap(UsedOneForUnit, Filled(asked, i => givenY * xs[i]))] : Array.Empty<Trap>(),
            ],
        };
    }

    private static Response Filled(int[] asked, Func<int, int> value) => new(asked.Select(i => KeyValuePair.Create(CellsKey.BoxOf(2, i + 2), $"{value(i)}")));

    // Level 1: from one to many. 2: from some to many, a whole number of times. 3: through the amount for one.
    private static ItemDraft BuyMore(int level, SeededRandom random)
    {
        var (from, to) = level switch
        {
            1 => (1, random.Between(6, 19)),
            2 => random.Draw(r => (From: r.Between(2, 5), To: r.Between(8, 30)), n => n.To % n.From == 0),
            _ => random.Draw(r => (From: r.Between(4, 9), To: r.Between(10, 25)), n => n.To % n.From != 0),
        };
        var unit = random.Between(level == 1 ? 21 : 31, 79);
        var (known, value) = (from * unit, to * unit);
        return new ItemDraft
        {
            Prompt = new(
                $"はり{{金|がね}}の {{重|おも}}さは {{長|なが}}さに {{比例|ひれい}}します。{from}mの {{重|おも}}さが {known}gの とき、{to}mの {{重|おも}}さは {{何|なん}}gですか。",
                $"The weight of a wire is in proportion to its length. {from} m weighs {known} g. How many grams does {to} m weigh?"),
            Key = new NumberKey(value),
            Hint = new($"{{長|なが}}さが {{何倍|なんばい}}に なったかな？ 1mの {{重|おも}}さから {{考|かんが}}えても いいよ。", "How many times as long is it? Or start from the weight of 1 m."),
            Solution =
            [
                level < 3
                    ? new($"{{長|なが}}さが ${to} ÷ {from} = {to / from}$ {{倍|ばい}}だから、{{重|おも}}さも {to / from}{{倍|ばい}}", $"It is ${to} ÷ {from} = {to / from}$ times as long, so it weighs {to / from} times as much.")
                    : new($"1mの {{重|おも}}さ：${known} ÷ {from} = {unit}$", $"One metre weighs ${known} ÷ {from} = {unit}$."),
                level < 3 ? LocalizedText.Same($"${known} × {to / from} = {value}$") : LocalizedText.Same($"${unit} × {to} = {value}$"),
                WorkedSolution.Answer($"{value}", "g"),
            ],
            Traps = [NumberTrap.Of(AddedSameDifference, known + to - from), .. from > 1 ? [NumberTrap.Of(UsedOneForUnit, known * to)] : Array.Empty<Trap>()],
        };
    }

    private static readonly (LocalizedText Text, Misconception? Idea)[] Situations =
    [
        (new("1まい 8{円|えん}の {紙|かみ}の まい{数|すう}と {代金|だいきん}", "sheets of paper at 8 yen each, and the price"), null),
        (new("{正方形|せいほうけい}の 1{辺|ぺん}の {長|なが}さと まわりの {長|なが}さ", "the side of a square and its perimeter"), null),
        (new("{分速|ふんそく} 60mで {歩|ある}く {時間|じかん}と {道|みち}のり", "the time walked at 60 m a minute and the distance"), null),
        (new("1mの {重|おも}さが 30gの はり{金|がね}の {長|なが}さと {重|おも}さ", "the length of wire of 30 g a metre and its weight"), null),
        (new("たてが 5cmの {長方形|ちょうほうけい}の {横|よこ}の {長|なが}さと {面積|めんせき}", "the width of a rectangle 5 cm high and its area"), null),
        (new("からの {水|みず}そうに 1{分|ぷん}に 4Lずつ {入|い}れる {時間|じかん}と {水|みず}の {量|りょう}", "the time an empty tank is filled at 4 L a minute and its water"), null),
        (new("{父|ちち}の {年|とし}と {子|こ}どもの {年|とし}", "a father's age and his child's age"), TookAnyChange),
        (new("{水|みず}が 10L {入|はい}った {水|みず}そうに 1{分|ぷん}に 4Lずつ {入|い}れる {時間|じかん}と {水|みず}の {量|りょう}", "the time a tank that holds 10 L is filled at 4 L a minute and its water"), TookAnyChange),
        (new("{正方形|せいほうけい}の 1{辺|ぺん}の {長|なが}さと {面積|めんせき}", "the side of a square and its area"), TookAnyChange),
        (new("50{円|えん}の はこに 90{円|えん}の ケーキを つめる ときの こ{数|すう}と {代金|だいきん}", "cakes at 90 yen in a box of 50 yen, and the price"), TookAnyChange),
        (new("{日|ひ}にちと {草|くさ}の {高|たか}さ", "the days gone by and the height of some grass"), TookAnyChange),
        (new("100ページの {本|ほん}の {読|よ}んだ ページ{数|すう}と のこりの ページ{数|すう}", "the pages read of a book of 100 and those left"), TookFixedSum),
        (new("まわりが 20cmの {長方形|ちょうほうけい}の たてと {横|よこ}", "the height and width of a rectangle with a perimeter of 20 cm"), TookFixedSum),
        (new("{昼|ひる}の {長|なが}さと {夜|よる}の {長|なが}さ", "the length of the day and of the night"), TookFixedSum),
    ];

    // Level 1: one of three. 2: two of four. 3: two of five.
    private static ItemDraft FindProportional(int level, SeededRandom random)
    {
        var right = random.Shuffle(Situations.Where(s => s.Idea is null)).Take(level == 1 ? 1 : 2).ToArray();
        var growing = random.Shuffle(Situations.Where(s => s.Idea == TookAnyChange)).Take(level == 3 ? 2 : 1).ToArray();
        var shrinking = random.Shuffle(Situations.Where(s => s.Idea == TookFixedSum)).First();
        var all = random.Shuffle([.. right, .. growing, shrinking]);
        var choice = AllOf.Of(
            all, s => s.Text, s => s.Idea is null,
            (TookAnyChange, s => s.Idea is null || s.Idea == TookAnyChange),
            (TookFixedSum, s => s.Idea == TookFixedSum),
            (MissedConstantRate, s => s == all.First(o => o.Idea is null)));
        return new ItemDraft
        {
            Prompt = new("2つの {量|りょう}が {比例|ひれい}して いる ものを すべて えらびましょう。", "Choose every pair of quantities that is in proportion."),
            Key = choice.Key,
            Hint = new("{片方|かたほう}が 2{倍|ばい}に なると、もう{片方|かたほう}も 2{倍|ばい}に なるかな？", "When one doubles, does the other double?"),
            Solution =
            [
                new("2{倍|ばい}、3{倍|ばい}に なると 2{倍|ばい}、3{倍|ばい}に なる ものを さがす", "Look for those where doubling one doubles the other."),
                .. right.Select(r => new LocalizedText($"「{r.Text.Ja}」は 1つ{{分|ぶん}}が いつも {{同|おな}}じだから {{比例|ひれい}}して いる", $"For {r.Text.En}, the amount per one stays the same: in proportion.")),
            ],
            Traps = choice.Traps,
        };
    }
}
