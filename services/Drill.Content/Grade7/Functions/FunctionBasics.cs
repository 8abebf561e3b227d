using System.Collections.Immutable;
using Drill.Content.Choices;
using Drill.Content.Misconceptions.Algebra;
using Drill.Content.Misconceptions.Relations;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Writing.SignedNotation;

namespace Drill.Content.Grade7.Functions;

/// <summary>中1 関数、変域、座標.</summary>
internal sealed class FunctionBasics : IUnitFile
{
    public Unit Unit => new("g7-functions", "math", 7, 100, new("{関数|かんすう}と{座標|ざひょう}", "Functions and coordinates"),
    [
        new Skill
        {
            Id = "function-meaning",
            Name = new("{関数|かんすう}の{意味|いみ}", "What a function is"),
            Codes = ["8350213311100000", "8350213321000000", "8350213322000000"],
            Prerequisites = ["letter-equality"],
            Templates = [new("function-meaning.choose", 2, ChooseFunction)],
        },
        new Skill
        {
            Id = "variable-domain",
            Name = new("{変域|へんいき}", "Ranges of variables"),
            Codes = ["8350213323000000", "8350213322000000", "8350213148000000"],
            Prerequisites = ["letter-inequality", "function-meaning"],
            Templates = [new("variable-domain.tank", 1, FindDomain)],
        },
        new Skill
        {
            Id = "coordinates",
            Name = new("{座標|ざひょう}", "Coordinates"),
            Codes = ["8350213311300000"],
            Prerequisites = ["signed-number-line"],
            Templates = [new("coordinates.plot", 1, PlotPoint), new("coordinates.read", 1, ReadPoint)],
        },
    ]);

    // Level 1: one function among formulas. 2: one that is not a function. 3: a function that is no proportion.
    private static ItemDraft ChooseFunction(int level, SeededRandom random)
    {
        var n = random.Between(3, 40);
        LocalizedText[] proportions =
        [
            new($"1{{個|こ}}{n}{{円|えん}}の{{部品|ぶひん}}をx{{個|こ}}{{買|か}}うときの{{代金|だいきん}}y{{円|えん}}", $"the price y yen of x parts at {n} yen"),
            new($"{{時速|じそく}}{n}kmでx{{時間|じかん}}{{進|すす}}むときの{{道|みち}}のりy km", $"the way y km in x hours at {n} km an hour"),
            new($"1 mの{{重|おも}}さが{n}gの{{針金|はりがね}}x mの{{重|おも}}さy g", $"the weight y g of x m of wire, {n} g a metre"),
            new($"{{底辺|ていへん}}がx cm、{{高|たか}}さが{n}cmの{{三角形|さんかくけい}}の{{面積|めんせき}}y cm²", $"the area y cm² of a triangle with base x cm and height {n} cm"),
        ];
        LocalizedText[] others =
        [
            new($"1{{辺|ぺん}}x cmの{{正方形|せいほうけい}}{n}{{個|こ}}の{{面積|めんせき}}の{{合計|ごうけい}}y cm²", $"the area y cm² of {n} squares with side x cm"),
            new($"{n + 30}cmのろうそくがx cm{{燃|も}}えたときの{{残|のこ}}りの{{長|なが}}さy cm", $"what is left, y cm, of a candle of {n + 30} cm after x cm have burnt"),
            new($"{{面積|めんせき}}{n}cm²の{{長方形|ちょうほうけい}}の{{縦|たて}}の{{長|なが}}さx cmと{{横|よこ}}の{{長|なが}}さy cm", $"height x cm and width y cm of a rectangle of {n} cm²"),
            new($"{{現在|げんざい}}x{{才|さい}}の{{人|ひと}}の{n}{{年後|ねんご}}の{{年齢|ねんれい}}y{{才|さい}}", $"the age y in {n} years of a person who is x now"),
        ];
        LocalizedText[] notFunctions =
        [
            new("{身長|しんちょう}x cmの{人|ひと}の{体重|たいじゅう}y kg", "the weight y kg of a person who is x cm tall"),
            new("{周|しゅう}の{長|なが}さがx cmの{長方形|ちょうほうけい}の{面積|めんせき}y cm²", "the area y cm² of a rectangle with perimeter x cm"),
            new("{自然数|しぜんすう}xの{倍数|ばいすう}y", "a multiple y of the natural number x"),
            new("{絶対値|ぜったいち}がxである{数|かず}y", "a number y whose absolute value is x"),
            new("{気温|きおん}x{度|ど}の{日|ひ}の{降水量|こうすいりょう}y mm", "the rainfall y mm of a day with x degrees"),
            new("x{才|さい}の{生徒|せいと}のくつの{大|おお}きさy cm", "the shoe size y cm of a student aged x"),
        ];
        var (right, wrong) = level switch
        {
            1 => (random.Pick(proportions), random.Shuffle(notFunctions)[..3]),
            2 => (random.Pick(notFunctions), random.Shuffle([.. proportions, .. others])[..3]),
            _ => (random.Pick(others), [.. random.Shuffle(notFunctions)[..2], random.Pick(proportions)]),
        };
        var (jaAsk, enAsk) = level switch
        {
            1 => ("yがxの{関数|かんすう}であるもの", "In which is y a function of x?"),
            2 => ("yがxの{関数|かんすう}で*ない*もの", "In which is y *not* a function of x?"),
            _ => ("yがxの{関数|かんすう}であるが、{比例|ひれい}ではないもの", "In which is y a function of x, but not proportional to it?"),
        };
        var choice = OneOf.Shuffled(random, right, [.. wrong.Select((w, i) => (level == 2 || (level == 3 && i == 2) ? FunctionMisconceptions.FunctionsAreProportional : FunctionMisconceptions.NotDetermined, w))]);
        return new ItemDraft
        {
            Prompt = new($"{jaAsk}を{{選|えら}}びましょう。", enAsk),
            Key = choice.Key,
            Hint = new("xの{値|あたい}を1つ{決|き}めて、yの{値|あたい}がただ1つに{決|き}まるかを{考|かんが}えましょう。", "Choose a value of x. Is the value of y then the only one?"),
            Solution =
            [
                new("xの{値|あたい}を{決|き}めると、それに{対応|たいおう}するyの{値|あたい}がただ1つ{決|き}まるとき、yはxの{関数|かんすう}である。", "When each x has exactly one y, y is a function of x."),
                .. level == 1 ? Array.Empty<LocalizedText>() : [new("{関数|かんすう}でないものは、{同|おな}じxでもyがいろいろな{値|あたい}になる。", "Where it is no function, the same x has several y.")],
                .. level == 3 ? [new LocalizedText("{比例|ひれい}はy＝axの{形|かたち}に{表|あらわ}される{関数|かんすう}である。", "A proportion is a function of the form y = ax.")] : Array.Empty<LocalizedText>(),
                new($"{{答|こた}}えは「{right.Ja}」", $"The answer: {right.En}."),
            ],
            Traps = choice.Traps,
        };
    }

    // Level 1: how long the filling takes. 2: how much is in it. 3: emptying what is in it already.
    private static ItemDraft FindDomain(int level, SeededRandom random)
    {
        var (jaThing, enThing) = random.Pick(("{水|すい}そう", "tank"), ("{浴|よく}そう", "bathtub"), ("タンク", "water tank"), ("ドラムかん", "drum"));
        var (rate, minutes) = random.Draw(r => (R: r.Between(3, 15), M: r.Between(8, 40)), n => n.R != n.M);
        var full = rate * minutes;
        var start = level == 1 ? 0 : rate * random.Between(2, 6);
        var (low, high) = level switch { 1 => (0, minutes), 2 => (start, full + start), _ => (start, full + start) };
        var variable = level == 1 ? "x" : "y";
        var (ja, en) = level switch
        {
            1 => ($"{full}L{{入|はい}}る{{空|から}}の{jaThing}に、{{毎分|まいふん}}{rate}Lずつ{{満水|まんすい}}になるまで{{水|みず}}を{{入|い}}れます。{{水|みず}}を{{入|い}}れる{{時間|じかん}}をx{{分|ふん}}とするとき、xの{{変域|へんいき}}を{{表|あらわ}}しましょう。", $"An empty {enThing} holds {full} L and is filled with {rate} L a minute until it is full. The time is x minutes. Give the range of x."),
            2 => ($"{full + start}L{{入|はい}}る{jaThing}に、すでに{start}Lの{{水|みず}}が{{入|はい}}っています。{{毎分|まいふん}}{rate}Lずつ{{満水|まんすい}}になるまで{{水|みず}}を{{入|い}}れるとき、x{{分後|ふんご}}の{{水|みず}}の{{量|りょう}}をy Lとします。yの{{変域|へんいき}}を{{表|あらわ}}しましょう。", $"A {enThing} holds {full + start} L and has {start} L in it. It is filled with {rate} L a minute until it is full. After x minutes there are y L. Give the range of y."),
            _ => ($"{full + start}Lの{{水|みず}}が{{入|はい}}った{jaThing}から、{{毎分|まいふん}}{rate}Lずつ{minutes}{{分間|ふんかん}}{{水|みず}}をぬきます。x{{分後|ふんご}}の{{残|のこ}}りの{{水|みず}}の{{量|りょう}}をy Lとするとき、yの{{変域|へんいき}}を{{表|あらわ}}しましょう。", $"A {enThing} has {full + start} L of water. {rate} L a minute flow out for {minutes} minutes. After x minutes y L are left. Give the range of y."),
        };
        ImmutableArray<Cell> row = [Cell.Ask(low), Cell.Given($"$≦ {variable} ≦$"), Cell.Ask(high)];
        var key = new CellsKey([row]);
        Response Filled(int a, int b) => Response.Of(CellsKey.BoxOf(1, 1), $"{a}", CellsKey.BoxOf(1, 3), $"{b}");
        return new ItemDraft
        {
            Prompt = new(ja, en),
            Key = key,
            Hint = new("{最|もっと}も{小|ちい}さい{値|あたい}と{最|もっと}も{大|おお}きい{値|あたい}を{求|もと}めましょう。", "Find the smallest and the greatest value."),
            Solution =
            [
                level switch
                {
                    1 => LocalizedText.Same($"${full} ÷ {rate} = {minutes}$"),
                    2 => new LocalizedText($"{{始|はじ}}めは{start} L、{{満水|まんすい}}のとき{full + start} Lである。", $"At first it is {start} L, when full {full + start} L."),
                    _ => new($"{{始|はじ}}めは{full + start} L、{minutes}{{分後|ふんご}}は${full + start} − {rate} × {minutes} = {start}$ L", $"At first {full + start} L, after {minutes} minutes ${full + start} − {rate} × {minutes} = {start}$ L."),
                },
                WorkedSolution.Answer($"{low} ≦ {variable} ≦ {high}"),
            ],
            Traps = [new(FunctionMisconceptions.OtherVariable, level == 1 ? Filled(0, full) : Filled(0, minutes)), new(LetterMisconceptions.TurnedRelation, Filled(high, low))],
        };
    }

    // Level 1: both coordinates positive or one negative. 2: at least one negative. 3: half units.
    private static ItemDraft PlotPoint(int level, SeededRandom random)
    {
        var scale = level == 3 ? 2 : 1;
        var reach = level == 3 ? 4 : 6;
        var (a, b) = DrawPoint(level, random, reach * scale);
        var (x, y) = (new Rational(a, scale), new Rational(b, scale));
        var axis = new Domain.Items.Responses.Cells.Axis(-reach, reach, new(1, scale), 1);
        var point = $"({SignedDecimal(x)}, {SignedDecimal(y)})";
        return new ItemDraft
        {
            Prompt = new($"{{座標|ざひょう}}が${point}$である{{点|てん}}の{{位置|いち}}を{{選|えら}}びましょう。", $"Choose the place of the point ${point}$."),
            Key = new PointKey(axis, axis, x, y),
            Hint = new("{原点|げんてん}から、まず{左右|さゆう}に、{次|つぎ}に{上下|じょうげ}に{進|すす}みましょう。", "From the origin go left or right first, then up or down."),
            Solution =
            [
                new($"x{{座標|ざひょう}}は${SignedDecimal(x)}$、y{{座標|ざひょう}}は${SignedDecimal(y)}$である。", $"The x-coordinate is ${SignedDecimal(x)}$, the y-coordinate ${SignedDecimal(y)}$."),
                .. level > 1 ? [new LocalizedText($"{{原点|げんてん}}から{(a < 0 ? "{左|ひだり}" : "{右|みぎ}")}へ{SignedDecimal(Size(x))}、{(b < 0 ? "{下|した}" : "{上|うえ}")}へ{SignedDecimal(Size(y))}{{進|すす}}む。", $"From the origin {SignedDecimal(Size(x))} to the {(a < 0 ? "left" : "right")} and {SignedDecimal(Size(y))} {(b < 0 ? "down" : "up")}.")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer(point),
            ],
            Traps = [new(FunctionMisconceptions.SwappedCoordinates, PointKey.ResponseFor(y, x)), new(FunctionMisconceptions.MirroredCoordinates, PointKey.ResponseFor(0 - x, y))],
        };
    }

    // Level 1: one point, a coordinate negative at most. 2: negative coordinates. 3: one of three points.
    private static ItemDraft ReadPoint(int level, SeededRandom random)
    {
        var (a, b) = DrawPoint(Math.Min(level, 2), random, 6);
        string Write(int x, int y) => $"({Signed(x)}, {Signed(y)})";
        LocalizedText Text(int x, int y) => LocalizedText.Same($"${Write(x, y)}$");
        var choice = OneOf.Shuffled(random, Text(a, b), (FunctionMisconceptions.SwappedCoordinates, Text(b, a)), (FunctionMisconceptions.MirroredCoordinates, Text(-a, b)), (FunctionMisconceptions.MirroredCoordinates, Text(a, -b)));
        var others = level == 3 ? new[] { (X: b, Y: a), (X: -a, Y: b) } : [];
        var names = random.Shuffle<string>(["A", "B", "C"]);
        var axis = new Ticks(-6, 6, 1, 1);
        return new ItemDraft
        {
            Prompt = new($"{{点|てん}}{names[0]}の{{座標|ざひょう}}を{{選|えら}}びましょう。", $"Choose the coordinates of point {names[0]}."),
            Figure = new Coordinates(axis, axis, [new(a, b, names[0]), .. others.Select((o, i) => new PlottedPoint(o.X, o.Y, names[i + 1]))], []),
            Key = choice.Key,
            Hint = new("{座標|ざひょう}は(x{座標|ざひょう}, y{座標|ざひょう})の{順|じゅん}に{書|か}きます。", "Coordinates are written as (x, y)."),
            Solution =
            [
                new($"{{原点|げんてん}}から{(a < 0 ? "{左|ひだり}" : "{右|みぎ}")}へ{Math.Abs(a)}なので、x{{座標|ざひょう}}は${Signed(a)}$", $"It lies {Math.Abs(a)} to the {(a < 0 ? "left" : "right")} of the origin: x is ${Signed(a)}$."),
                new($"{{原点|げんてん}}から{(b < 0 ? "{下|した}" : "{上|うえ}")}へ{Math.Abs(b)}なので、y{{座標|ざひょう}}は${Signed(b)}$", $"It lies {Math.Abs(b)} {(b < 0 ? "below" : "above")}: y is ${Signed(b)}$."),
                WorkedSolution.Answer(Write(a, b)),
            ],
            Traps = choice.Traps,
        };
    }

    private static (int X, int Y) DrawPoint(int level, SeededRandom random, int reach) => random.Draw(
        r => (X: DrawSigned(r, 1, reach - 1), Y: DrawSigned(r, 1, reach - 1)),
        p => Math.Abs(p.X) != Math.Abs(p.Y) && (level == 1 ? p.X > 0 || p.Y > 0 : p.X < 0 || p.Y < 0) && (level < 3 || (p.X % 2 != 0 && p.Y % 2 != 0)));

    private static Rational Size(Rational value) => value < 0 ? 0 - value : value;
}
