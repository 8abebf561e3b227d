using Drill.Content.Choices;
using Drill.Content.Misconceptions.Relations;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Content.Grade7.Functions;

internal sealed partial class InverseProportions
{
    private static readonly LocalizedText Proportional = new("{比例|ひれい}する", "proportional");
    private static readonly LocalizedText Inverse = new("{反比例|はんぴれい}する", "inversely proportional");
    private static readonly LocalizedText Neither = new("{比例|ひれい}も{反比例|はんぴれい}もしない", "neither");

    // Level 1: proportion or inverse proportion. 2: where neither may be true. 3: geometry and rates.
    private static ItemDraft NameKind(int level, SeededRandom random)
    {
        var n = random.Between(level == 1 ? 3 : 12, level == 1 ? 30 : 90);
        var (ja, en, formula, kind) = (level switch
        {
            1 => random.Pick(
                ($"1{{本|ぽん}}{n}{{円|えん}}の{{鉛筆|えんぴつ}}をx{{本|ほん}}{{買|か}}うときの{{代金|だいきん}}y{{円|えん}}", $"the price y yen of x pencils at {n} yen", $"y = {n}x", Proportional),
                ($"{n}kmの{{道|みち}}のりを{{時速|じそく}}x kmで{{進|すす}}むときにかかる{{時間|じかん}}y{{時間|じかん}}", $"the time y hours for {n} km at x km an hour", $"xy = {n}", Inverse),
                ($"{{毎分|まいふん}}{n}Lずつ{{水|みず}}を{{入|い}}れるとき、x{{分間|ふんかん}}に{{入|はい}}る{{水|みず}}の{{量|りょう}}y L", $"the water y L that flows in x minutes at {n} L a minute", $"y = {n}x", Proportional),
                ($"{n}Lのジュースをx{{人|にん}}で{{等分|とうぶん}}するときの{{1人分|ひとりぶん}}の{{量|りょう}}y L", $"the share y L when x people share {n} L of juice", $"xy = {n}", Inverse)),
            2 => random.Pick(
                ($"{n}{{枚|まい}}の{{画用紙|がようし}}からx{{枚|まい}}{{使|つか}}ったときの{{残|のこ}}りの{{枚数|まいすう}}y{{枚|まい}}", $"the sheets y left of {n} after using x", $"y = {n} − x", Neither),
                ($"1{{個|こ}}{n}{{円|えん}}の{{品物|しなもの}}をx{{個|こ}}{{買|か}}い、100{{円|えん}}の{{箱|はこ}}に{{入|い}}れたときの{{代金|だいきん}}y{{円|えん}}", $"the price y yen of x things at {n} yen in a box for 100 yen", $"y = {n}x + 100", Neither),
                ($"{n}Lの{{水|すい}}そうに{{毎分|まいふん}}x Lずつ{{水|みず}}を{{入|い}}れるとき、{{満水|まんすい}}までの{{時間|じかん}}y{{分|ふん}}", $"the time y minutes to fill a tank of {n} L with x L a minute", $"xy = {n}", Inverse),
                ($"1mの{{重|おも}}さが{n}gの{{針金|はりがね}}x mの{{重|おも}}さy g", $"the weight y g of x m of wire, {n} g a metre", $"y = {n}x", Proportional)),
            _ => random.Pick(
                ($"{{面積|めんせき}}が{n}cm²の{{長方形|ちょうほうけい}}の{{縦|たて}}x cmと{{横|よこ}}y cm", $"height x cm and width y cm of a rectangle of {n} cm²", $"xy = {n}", Inverse),
                ($"{{周|しゅう}}の{{長|なが}}さが{2 * n}cmの{{長方形|ちょうほうけい}}の{{縦|たて}}x cmと{{横|よこ}}y cm", $"height x cm and width y cm of a rectangle with perimeter {2 * n} cm", $"y = {n} − x", Neither),
                ($"{{底辺|ていへん}}が{2 * n}cmの{{三角形|さんかくけい}}の{{高|たか}}さx cmと{{面積|めんせき}}y cm²", $"height x cm and area y cm² of a triangle with base {2 * n} cm", $"y = {n}x", Proportional),
                ($"{{歯|は}}の{{数|かず}}が{n}の{{歯車|はぐるま}}が{{毎分|まいふん}}20{{回転|かいてん}}するとき、かみ{{合|あ}}う{{歯車|はぐるま}}の{{歯|は}}の{{数|かず}}xと{{毎分|まいふん}}の{{回転数|かいてんすう}}y", $"teeth x and turns a minute y of a gear driven by one with {n} teeth that turns 20 times a minute", $"xy = {20 * n}", Inverse)),
        });
        var all = new[] { Proportional, Inverse, Neither };
        var options = Options.Of(all);
        return new ItemDraft
        {
            Prompt = new($"{{次|つぎ}}のxとyについて、yはxにどのような{{関係|かんけい}}がありますか。{ja}", $"How is y related to x? {en}"),
            Key = options.One(kind),
            Hint = new("yをxの{式|しき}で{表|あらわ}して、y＝axか、xとyの{積|せき}が{一定|いってい}かを{調|しら}べましょう。", "Write y in terms of x. Is it y = ax, or is the product of x and y constant?"),
            Solution =
            [
                new($"xとyの{{関係|かんけい}}を{{式|しき}}に{{表|あらわ}}すと${formula}$", $"The relation is ${formula}$."),
                .. level == 1 ? Array.Empty<LocalizedText>() : [new LocalizedText("y＝axなら{比例|ひれい}、xyが{一定|いってい}なら{反比例|はんぴれい}である。", "y = ax is a proportion; a constant product is an inverse proportion.")],
                .. level == 3 ? [new LocalizedText("xが2{倍|ばい}、3{倍|ばい}になるときのyの{変|か}わり{方|ほう}でも{確|たし}かめられる。", "See how y changes when x becomes 2 or 3 times as large.")] : Array.Empty<LocalizedText>(),
                new($"{{答|こた}}えは「{kind.Ja}」", $"The answer: {kind.En}."),
            ],
            Traps = kind == Proportional
                ? [new(FunctionMisconceptions.InverseForProportion, options.Only(Inverse))]
                : [new(kind == Inverse ? FunctionMisconceptions.ProportionForInverse : FunctionMisconceptions.UsedDifference, options.Only(Proportional))],
        };
    }

    // Level 1: a number of equal things by their weight. 2: an inverse proportion. 3: either, with larger numbers and a step more.
    private static ItemDraft UseRelation(int level, SeededRandom random)
    {
        if (level == 2 || (level == 3 && random.Between(0, 1) == 0)) return UseInverse(level, random);
        var (ja, en, counter, each) = random.Pick(("くぎ", "nails", "{本|ほん}", 2), ("クリップ", "paper clips", "{個|こ}", 3), ("{紙|かみ}", "sheets of paper", "{枚|まい}", 4), ("ボルト", "bolts", "{個|こ}", 6), ("ビー{玉|だま}", "marbles", "{個|こ}", 5));
        var (few, count) = random.Draw(r => (Few: r.Between(2, 9) * 10, Count: r.Between(level == 3 ? 21 : 11, level == 3 ? 90 : 40) * 10), n => n.Count % n.Few != 0);
        var (fewWeight, total) = (few * each, count * each);
        var (box, jaBox, enBox) = level == 3 ? (random.Between(6, 20) * 10, "{箱|はこ}ごと", "with their box") : (0, "", "");
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($"{{同|おな}}じ{ja}{few}{counter}の{{重|おも}}さは{fewWeight}gです。{{重|おも}}さ{box}gの{{箱|はこ}}に{ja}を{{入|い}}れて{jaBox}{{量|はか}}ると{total + box}gでした。{ja}は{{何|なん}}{counter}ありますか。", $"{few} equal {en} weigh {fewWeight} g. {enBox}, which weighs {box} g, some weigh {total + box} g. How many {en} are there?".Replace("with their box, which", "With their box, which", StringComparison.Ordinal))
                : new($"{{同|おな}}じ{ja}{few}{counter}の{{重|おも}}さは{fewWeight}gです。この{ja}が{total}gあるとき、{ja}は{{何|なん}}{counter}ありますか。", $"{few} equal {en} weigh {fewWeight} g. How many {en} weigh {total} g?"),
            Key = new NumberKey(count),
            Hint = new("{個数|こすう}と{重|おも}さは{比例|ひれい}します。", "The weight is proportional to the number."),
            Solution =
            [
                .. level == 3 ? [new LocalizedText($"{{中身|なかみ}}の{{重|おも}}さは${total + box} − {box} = {total}$ g", $"Without the box: ${total + box} − {box} = {total}$ g.")] : Array.Empty<LocalizedText>(),
                new($"x{counter}の{{重|おも}}さをy gとすると$y = {(each == 1 ? "" : $"{each}")}x$", $"x of them weigh y g: $y = {(each == 1 ? "" : $"{each}")}x$."),
                LocalizedText.Same($"$x = {total} ÷ {each} = {count}$"),
                WorkedSolution.Answer($"{count}", counter, en),
            ],
            Traps = [NumberTrap.Of(FunctionMisconceptions.UsedDifference, total - fewWeight + few), NumberTrap.Of(FunctionMisconceptions.InverseForProportion, new Rational(few * fewWeight, total))],
        };
    }

    private static ItemDraft UseInverse(int level, SeededRandom random)
    {
        var (x, y, other) = random.Draw(
            r => (X: r.Between(4, level == 3 ? 30 : 15), Y: r.Between(4, level == 3 ? 48 : 20), Other: r.Between(3, 24)),
            n => n.X != n.Other && n.X * n.Y % n.Other == 0 && n.Y != n.Other && n.X * n.Y >= (level == 3 ? 120 : 40));
        var value = x * y / other;
        var (ja, en, jaUnit, enUnit) = random.Pick(
            ($"{{毎分|まいふん}}{x}Lずつ{{水|みず}}を{{入|い}}れると{y}{{分|ふん}}で{{満水|まんすい}}になる{{水|すい}}そうがあります。{{毎分|まいふん}}{other}Lずつ{{入|い}}れると、{{何|なん}}{{分|ふん}}で{{満水|まんすい}}になりますか。", $"A tank is full after {y} minutes with {x} L a minute. How many minutes does it take with {other} L a minute?", "{分|ふん}", "minutes"),
            ($"{x}{{人|にん}}ですると{y}{{日|にち}}かかる{{仕事|しごと}}があります。{{同|おな}}じ{{仕事|しごと}}を{other}{{人|にん}}ですると{{何日|なんにち}}かかりますか。", $"A job takes {x} people {y} days. How many days does it take {other} people?", "{日|にち}", "days"),
            ($"{{1人|ひとり}}に{x}{{枚|まい}}ずつ{{配|くば}}ると{y}{{人|にん}}にちょうど{{配|くば}}れる{{折|お}}り{{紙|がみ}}があります。{{1人|ひとり}}に{other}{{枚|まい}}ずつ{{配|くば}}ると、{{何|なん}}{{人|にん}}に{{配|くば}}れますか。", $"With {x} sheets each, the origami paper is just enough for {y} people. For how many is it with {other} sheets each?", "{人|にん}", "people"));
        return new ItemDraft
        {
            Prompt = new(ja, en),
            Key = new NumberKey(value),
            Hint = new("2つの{量|りょう}の{積|せき}が{一定|いってい}になる{関係|かんけい}です。", "The product of the two quantities is constant."),
            Solution =
            [
                new("yはxに{反比例|はんぴれい}する。", "y is inversely proportional to x."),
                LocalizedText.Same($"$xy = {x} × {y} = {x * y}$"),
                LocalizedText.Same($"${x * y} ÷ {other} = {value}$"),
                WorkedSolution.Answer($"{value}", jaUnit, enUnit),
            ],
            Traps = [NumberTrap.Of(FunctionMisconceptions.ProportionForInverse, new Rational(y * other, x)), NumberTrap.Of(FunctionMisconceptions.UsedDifference, x + y - other)],
        };
    }
}
