using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Relations.ProportionMisconceptions;

namespace Drill.Content.Grade5.Relations;

/// <summary>5年 変わり方調べ: 数量の関係を表す式.</summary>
internal sealed class RelationExpressions : IUnitFile
{
    public Unit Unit => new("g5-relations", "math", 5, 170, new("かわり{方|かた}を {調|しら}べよう", "How quantities change together"),
    [
        new Skill
        {
            Id = "relation-expression",
            Name = new("□と ○を {使|つか}った {式|しき}", "Expressions with □ and ○"),
            Codes = ["8250253161100000", "8250253162100000", "8250253312100000"],
            Prerequisites = ["simple-proportion-table", "order-of-operations"],
            Templates = [new("relation-expression.choose", 1, ChooseExpression), new("relation-expression.value", 1, FindValue)],
        },
        new Skill
        {
            Id = "relation-pattern",
            Name = new("ならべた {図形|ずけい}の きまり", "Patterns of figures in a row"),
            Codes = ["8250253162100000", "8250253161100000", "8250253312100000"],
            Prerequisites = ["relation-expression"],
            Templates = [new("relation-pattern.sticks", 1, CountSticks), new("relation-pattern.tables", 1, SeatGuests)],
        },
    ]);

    // □ and ○ stand in sentences, {a} and {b} are numbers of the item.
    private sealed record Relation(LocalizedText Story, string Right, (string Text, Misconception Idea)[] Wrong);

    private static Relation[] Draw(int level, SeededRandom random)
    {
        var (price, box, sum, each) = (random.Between(10, 19) * 10, random.Between(3, 9) * 10, random.Between(15, 40), random.Between(3, 9));
        return level switch
        {
            1 =>
            [
                new(
                    new($"1こ {price}{{円|えん}}の パンを □こ {{買|か}}うと、{{代金|だいきん}}は ○{{円|えん}}です。", $"□ rolls at {price} yen each cost ○ yen."),
                    $"{price} × □ = ○", [($"□ × ○ = {price}", SwappedInExpression), ($"{price} + □ = ○", WrongOperationInExpression)]),
                new(
                    new($"{sum}cmの ひもを □cm {{使|つか}}うと、のこりは ○cmです。", $"□ cm of a {sum} cm string are used; ○ cm are left."),
                    $"{sum} − □ = ○", [($"□ − {sum} = ○", SwappedInExpression), ($"{sum} + □ = ○", WrongOperationInExpression)]),
                new(
                    new($"1{{辺|ぺん}}が □cmの {{正|せい}}{each}{{角形|かくけい}}の まわりの {{長|なが}}さは ○cmです。", $"A regular polygon of {each} sides of □ cm has a perimeter of ○ cm."),
                    $"□ × {each} = ○", [($"○ × {each} = □", SwappedInExpression), ($"□ + {each} = ○", WrongOperationInExpression)]),
            ],
            2 =>
            [
                new(
                    new($"1こ {price}{{円|えん}}の ケーキを □こ、{box}{{円|えん}}の はこに {{入|い}}れて {{買|か}}うと、{{代金|だいきん}}は ○{{円|えん}}です。", $"□ cakes at {price} yen each in a box of {box} yen cost ○ yen."),
                    $"{price} × □ + {box} = ○", [($"{price} × □ = ○", LostStart), ($"{box} × □ + {price} = ○", SwappedInExpression)]),
                new(
                    new($"{sum}Lの {{水|みず}}が {{入|はい}}った {{水|みず}}そうに 1{{分|ぷん}}に {each}Lずつ {{入|い}}れます。□{{分後|ふんご}}の {{水|みず}}は ○Lです。", $"A tank holds {sum} L; {each} L a minute run in. After □ minutes it holds ○ L."),
                    $"{each} × □ + {sum} = ○", [($"{each} × □ = ○", LostStart), ($"{sum} × □ + {each} = ○", SwappedInExpression)]),
            ],
            _ =>
            [
                new(
                    new($"1000{{円|えん}}で 1さつ {price}{{円|えん}}の ノートを □さつ {{買|か}}うと、おつりは ○{{円|えん}}です。", $"You buy □ notebooks at {price} yen with 1000 yen; the change is ○ yen."),
                    $"1000 − {price} × □ = ○", [($"(1000 − {price}) × □ = ○", WrongOperationInExpression), ($"{price} × □ = ○", LostStart), ($"{price} × □ − 1000 = ○", SwappedInExpression)]),
                new(
                    new($"{sum * 10}mLの ジュースを □{{人|にん}}に {each * 5}mLずつ {{配|くば}}ると、○mL のこります。", $"□ people get {each * 5} mL each of {sum * 10} mL of juice; ○ mL are left."),
                    $"{sum * 10} − {each * 5} × □ = ○", [($"({sum * 10} − {each * 5}) × □ = ○", WrongOperationInExpression), ($"{each * 5} × □ = ○", LostStart), ($"{each * 5} × □ − {sum * 10} = ○", SwappedInExpression)]),
            ],
        };
    }

    // Level 1: one operation. 2: times and plus. 3: taken from a whole, one more wrong way.
    private static ItemDraft ChooseExpression(int level, SeededRandom random)
    {
        var relation = random.Pick(Draw(level, random));
        var options = OneOf.Shuffled(random, LocalizedText.Same(relation.Right), [.. relation.Wrong.Select(w => (w.Idea, LocalizedText.Same(w.Text)))]);
        return new ItemDraft
        {
            Prompt = new($"{relation.Story.Ja} □と ○の {{関係|かんけい}}を {{表|あらわ}}す {{式|しき}}は どれですか。", $"{relation.Story.En} Which expression shows how □ and ○ belong together?"),
            Key = options.Key,
            Hint = new("ことばの {式|しき}を {作|つく}って、□と ○を あてはめよう。", "Write it in words, then put in □ and ○."),
            Solution =
            [
                new("□に 2を {入|い}れて たしかめる", "Put 2 for □ to check."),
                LocalizedText.Same(relation.Right.Replace("□", "2", StringComparison.Ordinal)),
                new($"{{答|こた}}えは {relation.Right}", $"The answer is {relation.Right}."),
            ],
            Traps = options.Traps,
        };
    }

    // Level 1: one multiplication. 2: a constant is added. 3: the amount is given, □ is asked.
    private static ItemDraft FindValue(int level, SeededRandom random)
    {
        var (each, start, count) = (random.Between(4, 9) * 10, random.Between(2, 9) * 15, random.Between(3, 12));
        var constant = level == 1 ? 0 : start;
        var value = (each * count) + constant;
        var expression = level == 1 ? $"{each} × □ = ○" : $"{each} × □ + {start} = ○";
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($"□と ○の {{関係|かんけい}}を {{式|しき}}に すると {expression} でした。○が {value}の とき、□は いくつですか。", $"□ and ○ belong together by {expression}. What is □ when ○ is {value}?")
                : new($"□と ○の {{関係|かんけい}}を {{式|しき}}に すると {expression} でした。□が {count}の とき、○は いくつですか。", $"□ and ○ belong together by {expression}. What is ○ when □ is {count}?"),
            Key = new NumberKey(level == 3 ? count : value),
            Hint = new("わかって いる {数|かず}を {式|しき}に {入|い}れて みよう。", "Put the number you know into the expression."),
            Solution = level == 3
                ? [LocalizedText.Same($"${each} × □ + {start} = {value}$"), LocalizedText.Same($"${value} − {start} = {each * count}$"), LocalizedText.Same($"${each * count} ÷ {each} = {count}$"), WorkedSolution.Answer($"{count}")]
                : [LocalizedText.Same($"${each} × {count} = {each * count}$"), .. level == 2 ? [LocalizedText.Same($"${each * count} + {start} = {value}$")] : Array.Empty<LocalizedText>(), WorkedSolution.Answer($"{value}")],
            Traps = level switch
            {
                1 => [NumberTrap.Of(WrongOperationInExpression, each + count), NumberTrap.Of(AddedSameDifference, (each * count) + each)],
                2 => [NumberTrap.Of(LostStart, each * count), NumberTrap.Of(WrongOperationInExpression, each * (count + start))],
                _ => [NumberTrap.Of(WrongOperationInExpression, value - start - each), NumberTrap.Of(SwappedInExpression, (value * each) + start)],
            },
        };
    }

    // Level 1: squares, up to 12. 2: squares or triangles, up to 30. 3: the number of figures is asked.
    private static ItemDraft CountSticks(int level, SeededRandom random)
    {
        var (sides, count) = (level == 1 ? 4 : random.Pick(3, 4, 5, 6), level == 1 ? random.Between(5, 30) : random.Between(12, 48));
        var added = sides - 1;
        var value = (added * count) + 1;
        var (name, nameEn) = sides switch { 3 => ("{正三角形|せいさんかくけい}", "triangles"), 4 => ("{正方形|せいほうけい}", "squares"), 5 => ("{正五角形|せいごかくけい}", "pentagons"), _ => ("{正六角形|せいろっかくけい}", "hexagons") };
        string[] firsts = [.. Enumerable.Range(1, 4).Select(n => $"{(added * n) + 1}"), "…"];
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($"ぼうで {name}を {{横|よこ}}に つなげて {{作|つく}}ります。ぼうを {value}{{本|ほん}} {{使|つか}}うと、{name}は {{何|なん}}こ できますか。", $"Sticks make {nameEn} in a row, neighbours sharing a side. How many {nameEn} do {value} sticks make?")
                : new($"ぼうで {name}を {{横|よこ}}に つなげて {{作|つく}}ります。{count}こ {{作|つく}}るには、ぼうは {{何本|なんぼん}} いりますか。", $"Sticks make {nameEn} in a row, neighbours sharing a side. How many sticks do {count} {nameEn} take?"),
            Figure = new Table(new("ぼうの {数|かず}", "sticks"), [], [TableRow.Of(new($"{name} (こ)", nameEn), "1", "2", "3", "4", "…"), TableRow.Of(new("ぼう ({本|ほん})", "sticks"), firsts)]),
            Key = new NumberKey(level == 3 ? count : value),
            Hint = new("1こ ふえると、ぼうは {何本|なんぼん} ふえるかな？ はじめの 1{本|ぽん}も わすれずに。", "How many sticks does one more take? Remember the very first stick."),
            Solution = level == 3
                ? [new($"1こ ふえると {added}{Counters.Sticks(added)} ふえる", $"One more takes {added} sticks."), LocalizedText.Same($"$({value} − 1) ÷ {added} = {count}$"), WorkedSolution.Answer($"{count}", "こ", nameEn)]
                : [new($"1こ ふえると {added}{Counters.Sticks(added)} ふえる", $"One more takes {added} sticks."), LocalizedText.Same($"$1 + {added} × {count} = {value}$"), WorkedSolution.Answer($"{value}", Counters.Sticks(value), "sticks")],
            Traps = level == 3
                ? [NumberTrap.Of(CountedSharedTwice, value / sides), .. value % added == 0 ? [NumberTrap.Of(LostStart, value / added)] : new[] { NumberTrap.Of(WrongOperationInExpression, value - added) }]
                : [NumberTrap.Of(CountedSharedTwice, sides * count), NumberTrap.Of(LostStart, added * count)],
        };
    }

    // Level 1: to 12 tables. 2: to 30. 3: the number of tables is asked.
    private static ItemDraft SeatGuests(int level, SeededRandom random)
    {
        var (each, count) = (random.Pick(4, 6, 8), level == 1 ? random.Between(4, 12) : random.Between(13, 35));
        var (added, value) = (each - 2, ((each - 2) * count) + 2);
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($"{each}{{人|にん}}がけの テーブルを {{一列|いちれつ}}に つなげます。つないだ ところには すわれないので、1こ ふえると {added}{{人|にん}} ふえます。{value}{{人|にん}} すわるには、テーブルは {{何|なん}}こ いりますか。", $"Tables for {each} are pushed together in a row. Nobody sits where they touch, so each further table adds {added} seats. How many tables seat {value} people?")
                : new($"{each}{{人|にん}}がけの テーブルを {{一列|いちれつ}}に つなげます。つないだ ところには すわれないので、1こ ふえると {added}{{人|にん}} ふえます。{count}こ つなぐと {{何人|なんにん}} すわれますか。", $"Tables for {each} are pushed together in a row. Nobody sits where they touch, so each further table adds {added} seats. How many people do {count} tables seat?"),
            Key = new NumberKey(level == 3 ? count : value),
            Hint = new("{両|りょう}はしの {2人|ふたり}の ほかは、1こに {何人|なんにん} すわれるかな？", "Leave out the two people at the ends: how many sit at each table?"),
            Solution = level == 3
                ? [new($"{{両|りょう}}はしの 2を ひく：${value} − 2 = {value - 2}$", $"Take off the 2 at the ends: ${value} − 2 = {value - 2}$."), LocalizedText.Same($"${value - 2} ÷ {added} = {count}$"), WorkedSolution.Answer($"{count}", "こ", "tables")]
                : [LocalizedText.Same($"${added} × {count} = {added * count}$"), new($"{{両|りょう}}はしの 2を たす：${added * count} + 2 = {value}$", $"Add the 2 at the ends: ${added * count} + 2 = {value}$."), WorkedSolution.Answer($"{value}", "{人|にん}", "people")],
            Traps = level == 3
                ? [NumberTrap.Of(CountedSharedTwice, (value + each - 1) / each), NumberTrap.Of(WrongOperationInExpression, value - added)]
                : [NumberTrap.Of(CountedSharedTwice, each * count), NumberTrap.Of(LostStart, added * count)],
        };
    }
}
