using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Relations.RateMisconceptions;

namespace Drill.Content.Grade5.Relations;

/// <summary>5年 単位量当たりの大きさ.</summary>
internal sealed class UnitRates : IUnitFile
{
    public Unit Unit => new("g5-unit-rate", "math", 5, 120, new("{単位量|たんいりょう}あたりの {大|おお}きさ", "Amounts per unit"),
    [
        new Skill
        {
            Id = "crowdedness",
            Name = new("こみぐあい", "How crowded is it?"),
            Codes = ["8250253322100000", "8250253321100000"],
            Prerequisites = ["average-mean", "decimal-divide-whole"],
            Templates = [new("crowdedness.rooms", 2, CompareRooms)],
        },
        new Skill
        {
            Id = "unit-rate",
            Name = new("1つ{分|ぶん}あたりの {大|おお}きさ", "The amount for one"),
            Codes = ["8250253321100000", "8250253322100000"],
            Prerequisites = ["crowdedness", "divide-by-2digit"],
            Templates = [new("unit-rate.use", 1, UseRate), new("unit-rate.better", 1, CompareRates)],
        },
        new Skill
        {
            Id = "population-density",
            Name = new("{人口|じんこう}{密度|みつど}", "Population density"),
            Codes = ["8250253321100000", "8250253322100000"],
            Prerequisites = ["unit-rate", "round-numbers"],
            Templates = [new("population-density.towns", 1, FindDensity)],
        },
    ]);

    private static readonly (int Mats, int Children)[] SmallRooms = RoomsUpTo(20, 18);
    private static readonly (int Mats, int Children)[] LargeRooms = RoomsUpTo(30, 36);

    // Children to a mat come out in whole hundredths and are neither few nor many.
    private static (int Mats, int Children)[] RoomsUpTo(int mats, int children) =>
    [
        .. from m in Enumerable.Range(6, mats - 5)
           from c in Enumerable.Range(4, children - 3)
           where 100 * c % m == 0 && c <= 2 * m && m <= 3 * c
           select (m, c),
    ];

    // Level 1: the rooms or the children are equal in number. 2: neither is. 3: three cabins.
    private static ItemDraft CompareRooms(int level, SeededRandom random)
    {
        var (count, possible) = level == 3 ? (3, LargeRooms) : (2, SmallRooms);
        var rooms = random.Draw(
            r => Enumerable.Range(0, count).Select(_ => r.Pick(possible.AsSpan())).ToArray(),
            n => n.Select(x => new Rational(x.Children, x.Mats)).Distinct().Count() == count
                && (level == 1
                    ? n[0].Mats == n[1].Mats || n[0].Children == n[1].Children
                    : n.SelectMany(x => (int[])[x.Mats, x.Children]).Distinct().Count() == 2 * count && n.MaxBy(x => x.Children) != n.MaxBy(x => new Rational(x.Children, x.Mats))));
        var crowded = rooms.MaxBy(x => new Rational(x.Children, x.Mats));
        var most = rooms.MaxBy(x => x.Children);
        var emptiest = rooms.MinBy(x => new Rational(x.Children, x.Mats));
        var options = OneOf.InOrder([.. rooms.Select((x, i) => (
            x == crowded ? null : level > 1 && x == most ? ComparedOneAmount : x == emptiest ? ReversedMeaning : UsedDifference,
            new LocalizedText($"{"ABC"[i]}{{室|しつ}}", $"room {"ABC"[i]}")))]);
        var name = options.Right;
        return new ItemDraft
        {
            Prompt = count == 2
                ? new("{合宿|がっしゅく}の {部屋|へや}わりの {表|ひょう}です。こんで いるのは どちらの {部屋|へや}ですか。", "The table shows the rooms of a camp. Which room is more crowded?")
                : new("{合宿|がっしゅく}の {部屋|へや}わりの {表|ひょう}です。いちばん こんで いるのは どの {部屋|へや}ですか。", "The table shows the rooms of a camp. Which room is the most crowded?"),
            Figure = new Table(
                new("{部屋|へや}の {広|ひろ}さと {人数|にんずう}", "rooms"),
                [new("{部屋|へや}", "room"), new("たたみ (まい)", "mats"), new("{人数|にんずう} ({人|にん})", "children")],
                [.. rooms.Select((x, i) => TableRow.Of(new($"{"ABC"[i]}{{室|しつ}}", $"room {"ABC"[i]}"), $"{x.Mats}", $"{x.Children}"))]),
            Key = options.Key,
            Hint = new("たたみ 1まいあたりの {人数|にんずう}を くらべよう。", "Compare the children per mat."),
            Solution =
            [
                .. rooms.Select((x, i) => new LocalizedText(
                    $"{"ABC"[i]}{{室|しつ}}：${x.Children} ÷ {x.Mats} = {NumberKey.Write(new(x.Children, x.Mats))}$ ({{人|にん}})",
                    $"Room {"ABC"[i]}: ${x.Children} ÷ {x.Mats} = {NumberKey.Write(new(x.Children, x.Mats))}$ children per mat.")),
                new($"{{答|こた}}えは {name.Ja}", $"The answer is {name.En}."),
            ],
            Traps = options.Traps,
        };
    }

    private sealed record Rate(string KnownJa, string KnownEn, string MoreJa, string MoreEn, string BackJa, string BackEn, string Unit, int Low, int High);

    // {n} the first count, {v} its amount, {m} the asked count, {w} the asked amount.
    private static readonly Rate[] Rates =
    [
        new("{n}Lの ガソリンで {v}km {走|はし}る {自動車|じどうしゃ}が あります。", "A car drives {v} km on {n} L of petrol.", "{m}Lでは {何|なん}km {走|はし}れますか。", "How many km does it drive on {m} L?", "{w}km {走|はし}るには {何|なん}Lの ガソリンが いりますか。", "How many litres does it need for {w} km?", "km", 12, 24),
        new("{n}mの {重|おも}さが {v}gの はり{金|がね}が あります。", "{n} m of wire weighs {v} g.", "{m}mの {重|おも}さは {何|なん}gですか。", "How many grams does {m} m weigh?", "{w}gの {長|なが}さは {何|なん}mですか。", "How many metres weigh {w} g?", "g", 15, 45),
        new("{n}a の {畑|はたけ}から {v}kgの じゃがいもが とれました。", "{n} a of field gave {v} kg of potatoes.", "{m}a では {何|なん}kg とれると {考|かんが}えられますか。", "How many kg would {m} a give?", "{w}kg とるには {何|なん}a いると {考|かんが}えられますか。", "How many a would give {w} kg?", "kg", 120, 280),
        new("{n}{分間|ふんかん}に {v}まい {印刷|いんさつ}する プリンターが あります。", "A printer prints {v} sheets in {n} minutes.", "{m}{分間|ふんかん}では {何|なん}まい {印刷|いんさつ}できますか。", "How many sheets does it print in {m} minutes?", "{w}まい {印刷|いんさつ}するのに {何分|なんぷん} かかりますか。", "How many minutes do {w} sheets take?", "まい", 18, 42),
    ];

    // Level 1: the amount for one. 2: the amount for many. 3: how many give an amount.
    private static ItemDraft UseRate(int level, SeededRandom random)
    {
        var rate = random.Pick(Rates);
        var (per, n, m) = random.Draw(
            r => (Per: r.Between(rate.Low, rate.High), N: r.Between(4, 9) * (level == 1 ? 1 : 2), M: r.Between(11, 35)),
            t => t.M % t.N != 0 && t.N != t.M && Distinct.All(t.Per, t.M, Math.Abs(t.Per * (t.M - t.N))));
        string Fill(string text) => text.Replace("{n}", $"{n}", StringComparison.Ordinal).Replace("{v}", $"{per * n}", StringComparison.Ordinal).Replace("{m}", $"{(level == 1 ? 1 : m)}", StringComparison.Ordinal).Replace("{w}", $"{per * m}", StringComparison.Ordinal);
        var (value, unit) = level switch { 1 => (per, rate.Unit), 2 => (per * m, rate.Unit), _ => (m, rate.Unit switch { "km" => "L", "g" => "m", "kg" => "a", _ => "{分|ふん}" }) };
        var (askJa, askEn) = level == 3 ? (rate.BackJa, rate.BackEn) : (rate.MoreJa, rate.MoreEn);
        return new ItemDraft
        {
            Prompt = new($"{Fill(rate.KnownJa)}{Fill(askJa)}", Fill($"{rate.KnownEn} {askEn}")),
            Key = new NumberKey(value),
            Hint = new("まず 1あたりの {大|おお}きさを {求|もと}めよう。", "First find the amount for one."),
            Solution =
            [
                new($"1あたり：${per * n} ÷ {n} = {per}$", $"For one: ${per * n} ÷ {n} = {per}$."),
                .. level switch { 1 => Array.Empty<LocalizedText>(), 2 => [LocalizedText.Same($"${per} × {m} = {per * m}$")], _ => [LocalizedText.Same($"${per * m} ÷ {per} = {m}$")] },
                unit switch
                {
                    "まい" => WorkedSolution.Answer($"{value}", unit, "sheets"),
                    "{分|ふん}" => WorkedSolution.Answer($"{value}", Counters.Minutes(value), "minutes"),
                    _ => WorkedSolution.Answer($"{value}", unit),
                },
            ],
            Traps = level switch
            {
                1 => [NumberTrap.Of(MultipliedToFindRate, per * n * n), NumberTrap.Of(UsedDifference, (per * n) - n)],
                2 => [NumberTrap.Of(StoppedAtRate, per), NumberTrap.Of(UsedDifference, (per * n) + m - n), NumberTrap.Of(MultipliedToFindRate, per * n * m)],
                _ => [NumberTrap.Of(StoppedAtRate, per), NumberTrap.Of(UsedDifference, Math.Abs((per * m) - (per * n)))],
            },
        };
    }

    // Level 1: prices that divide evenly. 2: larger packs. 3: three shops.
    private static ItemDraft CompareRates(int level, SeededRandom random)
    {
        var count = level == 3 ? 3 : 2;
        var offers = random.Draw(
            r => Enumerable.Range(0, count).Select(_ => (Each: r.Between(level == 1 ? 40 : 55, level == 1 ? 90 : 120), Count: r.Between(level == 1 ? 3 : 6, level == 1 ? 9 : 24))).ToArray(),
            n => n.Select(o => o.Each).Distinct().Count() == count && n.Select(o => o.Count).Distinct().Count() == count
                && n.MinBy(o => o.Each) != n.MinBy(o => o.Each * o.Count) && n.Max(o => o.Each) - n.Min(o => o.Each) <= 15);
        var (best, cheapest) = (offers.MinBy(o => o.Each), offers.MinBy(o => o.Each * o.Count));
        var options = OneOf.InOrder([.. offers.Select((o, i) => (
            o == best ? null : o == cheapest ? ComparedOneAmount : ReversedMeaning,
            new LocalizedText($"{"ABC"[i]}{{店|てん}}", $"shop {"ABC"[i]}")))]);
        var name = options.Right;
        return new ItemDraft
        {
            Prompt = new(
                $"{{同|おな}}じ ノートを、{string.Join("、", offers.Select((o, i) => $"{"ABC"[i]}{{店|てん}}では {o.Count}さつ {o.Each * o.Count}{{円|えん}}"))}で {{売|う}}って います。1さつあたりの ねだんが {(count == 2 ? "{安|やす}いのは どちらの {店|みせ}" : "いちばん {安|やす}いのは どの {店|みせ}")}ですか。",
                $"The same notebooks are sold in {(count == 2 ? "two" : "three")} shops: {string.Join(", ", offers.Select((o, i) => $"shop {"ABC"[i]} {o.Count} for {o.Each * o.Count} yen"))}. In which shop is one notebook {(count == 2 ? "cheaper" : "the cheapest")}?"),
            Key = options.Key,
            Hint = new("1さつあたりの ねだんを くらべよう。", "Compare the price for one."),
            Solution =
            [
                .. offers.Select((o, i) => new LocalizedText($"{"ABC"[i]}{{店|てん}}：${o.Each * o.Count} ÷ {o.Count} = {o.Each}$", $"Shop {"ABC"[i]}: ${o.Each * o.Count} ÷ {o.Count} = {o.Each}$.")),
                new($"{{答|こた}}えは {name.Ja}", $"The answer is {name.En}."),
            ],
            Traps = options.Traps,
        };
    }

    // Level 1: it divides evenly. 2: rounded to a whole number. 3: the population is asked from the density.
    private static ItemDraft FindDensity(int level, SeededRandom random)
    {
        var (density, area) = random.Draw(r => (Density: r.Between(120, 980), Area: r.Between(level == 1 ? 12 : 35, level == 1 ? 48 : 320)), n => n.Area % 10 != 0 && n.Density != n.Area);
        var rest = level == 2 ? random.Draw(r => r.Between(1, area - 1), n => 2 * n != area) : 0;
        var people = (density * area) + rest;
        var answer = level == 3 ? people : density + (2 * rest > area ? 1 : 0);
        return new ItemDraft
        {
            Prompt = level switch
            {
                1 => new($"{{面積|めんせき}}が {area}km²で {{人口|じんこう}}が {people}{{人|にん}}の {{町|まち}}の {{人口|じんこう}}{{密度|みつど}}は {{何人|なんにん}}ですか。", $"A town of {area} km² has {people} people. How many people is that per km²?"),
                2 => new($"{{面積|めんせき}}が {area}km²で {{人口|じんこう}}が {people}{{人|にん}}の {{市|し}}の {{人口|じんこう}}{{密度|みつど}}を、{{四捨五入|ししゃごにゅう}}して {{整数|せいすう}}で {{求|もと}}めましょう。", $"A city of {area} km² has {people} people. Find its population density, rounded to a whole number."),
                _ => new($"{{人口|じんこう}}{{密度|みつど}}が {density}{{人|にん}}、{{面積|めんせき}}が {area}km²の {{市|し}}の {{人口|じんこう}}は {{何人|なんにん}}ですか。", $"A city of {area} km² has {density} people per km². How many people live there?"),
            },
            Key = new NumberKey(answer),
            Hint = new("{人口|じんこう}{密度|みつど}は 1km²あたりの {人口|じんこう}だよ。", "Population density is people per km²."),
            Solution = level == 3
                ? [new("{人口|じんこう} = {人口|じんこう}{密度|みつど} × {面積|めんせき}", "people = density × area"), LocalizedText.Same($"${density} × {area} = {people}$"), WorkedSolution.Answer($"{people}", "{人|にん}", "people")]
                : [
                    new("{人口|じんこう} ÷ {面積|めんせき}", "people ÷ area"),
                    LocalizedText.Same(level == 1 ? $"${people} ÷ {area} = {density}$" : $"${people} ÷ {area} = {density}.{rest * 10 / area}…$"),
                    WorkedSolution.Answer($"{answer}", "{人|にん}", "people"),
                ],
            Traps = level switch
            {
                1 => [NumberTrap.Of(MultipliedToFindRate, people * area), NumberTrap.Of(UsedDifference, people - area)],
                2 => [NumberTrap.Of(2 * rest > area ? Misconceptions.Decimals.DecimalMeaningMisconceptions.TruncatedQuotient : Misconceptions.Numbers.RoundingMisconceptions.RoundedUp, 2 * rest > area ? density : density + 1), NumberTrap.Of(UsedDifference, people - area)],
                _ => [NumberTrap.Of(UsedDifference, density + area), NumberTrap.Of(DividedInsteadOfMultiplied, (density / area) + (density < area ? 1 : 0))],
            },
        };
    }
}
