using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Items.Responses.Quantities;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Shapes.SymmetryMisconceptions;

namespace Drill.Content.Grade6.Shapes;

/// <summary>6年 拡大図と縮図.</summary>
internal sealed class ScaleDrawings : IUnitFile
{
    public Unit Unit => new("g6-scale", "math", 6, 100, new("{拡大図|かくだいず}と {縮図|しゅくず}", "Enlarged and reduced drawings"),
    [
        new Skill
        {
            Id = "scaled-lengths",
            Name = new("{拡大図|かくだいず}・{縮図|しゅくず}の {辺|へん}の {長|なが}さ", "Sides of enlarged and reduced figures"),
            Codes = ["8250263211100000", "8250263212100000"],
            Prerequisites = ["ratio-use"],
            Templates = [new("scaled-lengths.side", 1, FindSide)],
        },
        new Skill
        {
            Id = "map-scale",
            Name = new("{縮尺|しゅくしゃく}と {実際|じっさい}の {長|なが}さ", "Map scales and real lengths"),
            Codes = ["8250263212100000", "8250263211100000"],
            Prerequisites = ["scaled-lengths"],
            Templates = [new("map-scale.distance", 1, MeasureMap)],
        },
    ]);

    // Level 1: enlarged by a whole number. 2: reduced. 3: a factor between whole numbers.
    private static ItemDraft FindSide(int level, SeededRandom random)
    {
        var (side, height, factor) = random.Draw(
            r => (Side: r.Between(level == 2 ? 12 : 4, level == 2 ? 36 : 16), Height: r.Between(level == 2 ? 12 : 4, level == 2 ? 36 : 16), Factor: level switch { 1 => r.Between(2, 4), 2 => new Rational(1, r.Between(2, 4)), _ => new Rational(r.Pick(7, 9, 11), 2) }),
            n => n.Side != n.Height && (n.Side * n.Factor).IsWhole && (n.Height * n.Factor).IsWhole && n.Height < 3 * n.Side && n.Side < 3 * n.Height && n.Height + (n.Side * n.Factor) - n.Side != n.Height * n.Factor
                && n.Height + (n.Side * n.Factor) > n.Side);
        var (newSide, newHeight) = (side * factor, height * factor);
        var (ja, en) = factor > 1 ? ("{拡大図|かくだいず}", "an enlarged") : ("{縮図|しゅくず}", "a reduced");
        var (s, h, f) = (NumberKey.Write(newSide), NumberKey.Write(newHeight), $"{factor}");
        return new ItemDraft
        {
            Prompt = new($"いは あの {ja}です。□に あたる {{長|なが}}さは {{何|なん}}cmですか。", $"B is {en} drawing of A. How many cm is the length marked □?"),
            Figure = new Panels(
            [
                new(new("あ", "A"), new Triangle(side, height, new(side, 3), new(Base: $"{side} cm", Height: $"{height} cm"))),
                new(new("い", "B"), new Triangle(newSide, newHeight, newSide / 3, new(Base: $"{s} cm", Height: "□ cm"))),
            ]),
            Key = new NumberKey(newHeight, IsDecimal: true),
            Hint = new("{底辺|ていへん}は {何倍|なんばい}に なって いるかな。", "How many times as long is the base?"),
            Solution =
            [
                new($"{{何倍|なんばい}}か：${s} ÷ {side} = {f}$", $"The factor: ${s} ÷ {side} = {f}$."),
                LocalizedText.Same($"${height} × {f} = {h}$"),
                WorkedSolution.Answer(h, "cm"),
            ],
            Traps = [NumberTrap.Of(AddedDifference, height + newSide - side), NumberTrap.Of(KeptLength, height)],
        };
    }

    // Level 1: metres from a plan. 2: kilometres from a map. 3: centimetres on the map from kilometres.
    private static ItemDraft MeasureMap(int level, SeededRandom random)
    {
        var scale = level == 1 ? random.Pick(200, 500, 1000, 2000) : random.Pick(10_000, 20_000, 25_000, 50_000);
        var tenths = random.Draw(r => r.Between(12, 95), n => n % 10 != 0);
        var (placeJa, placeEn) = level == 1 ? random.Pick(("{校舎|こうしゃ}の はしから はし", "one end of the school to the other"), ("{校門|こうもん}から {体育館|たいいくかん}", "the gate to the gym"), ("{公園|こうえん}の {入|い}り{口|ぐち}から ふん{水|すい}", "the park gate to the fountain"))
            : random.Pick(("{駅|えき}から {図書館|としょかん}", "the station to the library"), ("{学校|がっこう}から {神社|じんじゃ}", "school to the shrine"), ("{市役所|しやくしょ}から {港|みなと}", "the town hall to the harbour"));
        var onMap = new Rational(tenths, 10);
        var actual = onMap * scale;
        var (unit, perUnit) = level == 1 ? (MeasureUnit.M, 100) : (MeasureUnit.Km, 100_000);
        var real = actual / perUnit;
        var (textMap, textReal, textCm) = (NumberKey.Write(onMap), NumberKey.Write(real), NumberKey.Write(actual));
        var shown = level == 3;
        return new ItemDraft
        {
            Prompt = shown
                ? new($"{placeJa}までの {{実際|じっさい}}の きょりは {textReal}kmです。{{縮尺|しゅくしゃく}} $1:{scale}$の {{地図|ちず}}では {{何|なん}}cmに なりますか。", $"From {placeEn} it is {textReal} km. How many cm is that on a map with the scale $1:{scale}$?")
                : new($"{{縮尺|しゅくしゃく}} $1:{scale}$の {(level == 1 ? "{図|ず}" : "{地図|ちず}")}で、{placeJa}までは {textMap}cmです。{{実際|じっさい}}の きょりは {{何|なん}}{unit}ですか。", $"On a {(level == 1 ? "plan" : "map")} with the scale $1:{scale}$ it is {textMap} cm from {placeEn}. How many {unit} is it really?"),
            Key = shown
                ? new QuantityKey(onMap, MeasureUnit.Cm, IsUnitRequired: true) { OfferedUnits = [MeasureUnit.Cm, MeasureUnit.M, MeasureUnit.Km] }
                : new QuantityKey(real, unit, IsUnitRequired: true) { OfferedUnits = [MeasureUnit.Cm, MeasureUnit.M, MeasureUnit.Km] },
            Hint = shown ? new("{単位|たんい}を cmに そろえてから {考|かんが}えよう。", "Change to cm first.") : new($"{{実際|じっさい}}は {{図|ず}}の {scale}{{倍|ばい}}だよ。", $"The real length is {scale} times that on the paper."),
            Solution = shown
                ? [new($"cmに なおす：{textReal}km = {textCm}cm", $"In cm: {textReal} km = {textCm} cm."), LocalizedText.Same($"${textCm} ÷ {scale} = {textMap}$"), new($"たしかめ：${textMap} × {scale} = {textCm}$", $"Check: ${textMap} × {scale} = {textCm}$."), WorkedSolution.Answer(textMap, "cm")]
                : [LocalizedText.Same($"${textMap} × {scale} = {textCm}$"), new($"{unit}に なおす：{textCm}cm = {textReal}{unit}", $"In {unit}: {textCm} cm = {textReal} {unit}."), WorkedSolution.Answer(textReal, $"{unit}")],
            Traps = shown
                ? [new(WrongUnitStep, QuantityKey.ResponseFor(onMap / 10, MeasureUnit.Cm)), new(DividedForActual, QuantityKey.ResponseFor(real * scale, MeasureUnit.Cm))]
                : [new(WrongUnitStep, QuantityKey.ResponseFor(real * 10, unit)), new(DividedForActual, QuantityKey.ResponseFor(onMap / scale, unit))],
        };
    }
}
