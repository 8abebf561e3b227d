using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Items.Responses.Quantities;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Measures.VolumeMisconceptions;

namespace Drill.Content.Grade5.Shapes;

/// <content>体積の単位、容積.</content>
internal sealed partial class Volume
{
    private static readonly (string From, string To, int Factor)[] Steps =
        [("L", "cm³", 1000), ("m³", "L", 1000), ("kL", "m³", 1), ("mL", "cm³", 1), ("m³", "cm³", 1_000_000), ("kL", "L", 1000)];

    // Level 1: whole litres, mL and kL. 2: cubic metres to litres or cm³. 3: tenths of them.
    private static ItemDraft Convert(int level, SeededRandom random)
    {
        var (from, to, factor) = level == 1 ? random.Pick(Steps[0], Steps[2], Steps[3]) : level == 2 ? random.Pick(Steps[1], Steps[4], Steps[5]) : random.Pick(Steps[0], Steps[1], Steps[4]);
        var tenths = level == 3 ? random.Draw(r => r.Between(12, 98), n => n % 10 != 0) : 10 * (from == "mL" ? random.Between(2, 9) * 50 : random.Between(2, 40));
        var (amount, value) = (DecimalNotation.Decimal(tenths, 1), new Rational(tenths, 10) * factor);
        var answer = NumberKey.Write(value);
        return new ItemDraft
        {
            Prompt = new($"{amount}{from}は {{何|なん}}{to}ですか。", $"How many {to} are {amount} {from}?"),
            Key = new NumberKey(value, IsDecimal: level == 3),
            Hint = new($"1{from}は {{何|なん}}{to}かな？", $"How many {to} is 1 {from}?"),
            Solution =
            [
                new($"1{from} = {factor}{to}", $"1 {from} = {factor} {to}"),
                LocalizedText.Same($"${amount} × {factor} = {answer}$"),
                WorkedSolution.Answer(answer, to),
            ],
            Traps = factor == 1_000_000
                ? [NumberTrap.Of(LengthFactor, value / 10_000), NumberTrap.Of(AreaFactor, value / 100), NumberTrap.Of(ThousandFactor, value / 1000)]
                : [NumberTrap.Of(ThousandFactor, factor == 1 ? value * 1000 : value / 1000), NumberTrap.Of(LengthFactor, factor == 1 ? value * 100 : value / 10)],
        };
    }

    // Level 1: whole metres. 2: one edge in centimetres. 3: two edges in centimetres.
    private static ItemDraft MeasureLarge(int level, SeededRandom random)
    {
        var (w, d, h) = (random.Between(2, 6), level == 1 ? random.Between(2, 5) : random.Pick(70, 80, 150, 120, 90), level == 3 ? random.Pick(60, 80, 110, 140) : random.Between(2, 4));
        var (depth, height) = (level == 1 ? (Rational)d : new Rational(d, 100), level == 3 ? new Rational(h, 100) : h);
        var (value, answer) = (depth * w * height, NumberKey.Write(depth * w * height));
        var (wordD, wordH) = (level == 1 ? $"{d} m" : $"{d} cm", level == 3 ? $"{h} cm" : $"{h} m");
        return new ItemDraft
        {
            Prompt = new(
                $"この {{直方体|ちょくほうたい}}の {{形|かたち}}の {(level == 1 ? "{倉庫|そうこ}" : "コンクリートの {台|だい}")}の {{体積|たいせき}}を {{求|もと}}めましょう。{{単位|たんい}}も えらびましょう。",
                $"Find the volume of this {(level == 1 ? "storeroom" : "concrete block")}, a cuboid. Choose the unit too."),
            Figure = new Solid(SolidShape.Cuboid, w, depth, height, new($"{w} m", wordD, wordH)),
            Key = new QuantityKey(value, MeasureUnit.M3) { OfferedUnits = [MeasureUnit.M3, MeasureUnit.L, MeasureUnit.Cm3] },
            Hint = new("{長|なが}さの {単位|たんい}を mに そろえてから かけよう。", "Change every length to metres before you multiply."),
            Solution =
            [
                new($"mに そろえる：たて {NumberKey.Write(depth)}m、{{横|よこ}} {w}m、{{高|たか}}さ {NumberKey.Write(height)}m", $"In metres: {NumberKey.Write(depth)} m, {w} m and {NumberKey.Write(height)} m."),
                LocalizedText.Same($"${NumberKey.Write(depth)} × {w} × {NumberKey.Write(height)} = {answer}$"),
                WorkedSolution.Answer(answer, "m³"),
            ],
            Traps =
            [
                new(ThousandFactor, QuantityKey.ResponseFor(value, MeasureUnit.L)),
                .. level == 1 ? [new Trap(BaseOnly, QuantityKey.ResponseFor(depth * w, MeasureUnit.M3))] : new[] { new Trap(LengthFactor, QuantityKey.ResponseFor((Rational)d * w * h, MeasureUnit.M3)) },
            ],
        };
    }

    // Level 1: the inside is measured. 2: boards 1 cm thick. 3: boards 2 cm thick, answered in litres.
    private static ItemDraft FillBox(int level, SeededRandom random)
    {
        var thick = level - 1;
        var (w, d, h) = level == 3
            ? random.Draw(r => (W: r.Between(1, 5) * 10, D: r.Between(1, 4) * 10, H: r.Between(11, 28)), n => n.W > n.D)
            : random.Draw(r => (W: r.Between(12, 25), D: r.Between(8, 20), H: r.Between(6, 15)), n => n.W > n.D && n.D > n.H);
        var (value, outside) = (w * d * h, (w + (2 * thick)) * (d + (2 * thick)) * (h + thick));
        var (given, givenEn) = thick == 0 ? ("{内|うち}のりを はかった", "measured on the inside") : ($"{{外|そと}}がわを はかった {{厚|あつ}}さ {thick}cmの いたで できた", $"made of boards {thick} cm thick and measured on the outside");
        var key = level == 3 ? new NumberKey(new Rational(value, 1000), IsDecimal: true) : new NumberKey(value);
        var scale = level == 3 ? 1000 : 1;
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($"{given}、ふたの ない {{水|みず}}そうです。{{容積|ようせき}}は {{何|なん}}Lですか。", $"An open tank {givenEn}. How many litres does it hold?")
                : new($"{given}、ふたの ない {{入|い}}れものです。{{容積|ようせき}}は {{何|なん}}cm³ですか。", $"An open box {givenEn}. How many cm³ does it hold?"),
            Figure = new Solid(SolidShape.Cuboid, w + (2 * thick), d + (2 * thick), h + thick, new($"{w + (2 * thick)} cm", $"{d + (2 * thick)} cm", $"{h + thick} cm")),
            Key = key,
            Hint = new("{中|なか}に {入|はい}る ところの たて、{横|よこ}、{深|ふか}さを {考|かんが}えよう。", "Think of the length, width and depth of the inside."),
            Solution =
            [
                .. thick > 0
                    ? [new LocalizedText(
                        $"{{内|うち}}のり：たて ${d + (2 * thick)} − {2 * thick} = {d}$、{{横|よこ}} ${w + (2 * thick)} − {2 * thick} = {w}$、{{深|ふか}}さ ${h + thick} − {thick} = {h}$",
                        $"Inside: ${d + (2 * thick)} − {2 * thick} = {d}$, ${w + (2 * thick)} − {2 * thick} = {w}$, depth ${h + thick} − {thick} = {h}$.")]
                    : Array.Empty<LocalizedText>(),
                LocalizedText.Same($"${d} × {w} × {h} = {value}$"),
                .. level == 3 ? [new LocalizedText($"1L = 1000cm³ だから ${value} ÷ 1000 = {NumberKey.Write(key.Value)}$", $"1 L = 1000 cm³, so ${value} ÷ 1000 = {NumberKey.Write(key.Value)}$.")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer(NumberKey.Write(key.Value), level == 3 ? "L" : "cm³"),
            ],
            Traps = thick == 0
                ? [NumberTrap.Of(BaseOnly, w * d), NumberTrap.Of(AddedEdges, w + d + h)]
                : [NumberTrap.Of(IgnoredThickness, new Rational(outside, scale)), NumberTrap.Of(ThicknessOnce, new Rational((w + thick) * (d + thick) * h, scale))],
        };
    }

    // Level 1: the rise is told. 2: depth before and after. 3: how far the water rises.
    private static ItemDraft SinkStone(int level, SeededRandom random)
    {
        var (w, d, rise, before) = random.Draw(
            r => (W: r.Between(2, 6) * 5, D: r.Between(2, 4) * 5, Rise: r.Between(2, 6), Before: r.Between(8, 15)),
            n => n.W > n.D && n.Rise != n.Before);
        var (area, stone) = (w * d, w * d * rise);
        var (box, boxEn) = ($"{{内|うち}}のりが たて {d}cm、{{横|よこ}} {w}cmの {{水|みず}}そうに {{水|みず}}が {{深|ふか}}さ {before}cmまで {{入|はい}}って います。", $"A tank measures {d} cm by {w} cm inside and holds water {before} cm deep.");
        return new ItemDraft
        {
            Prompt = level switch
            {
                1 => new($"{box}{{石|いし}}を しずめると {{水面|すいめん}}が {rise}cm {{上|あ}}がりました。{{石|いし}}の {{体積|たいせき}}は {{何|なん}}cm³ですか。", $"{boxEn} A stone is sunk and the water rises by {rise} cm. What is the volume of the stone in cm³?"),
                2 => new($"{box}{{石|いし}}を しずめると {{深|ふか}}さが {before + rise}cmに なりました。{{石|いし}}の {{体積|たいせき}}は {{何|なん}}cm³ですか。", $"{boxEn} A stone is sunk and the water is now {before + rise} cm deep. What is the volume of the stone in cm³?"),
                _ => new($"{box}{stone}cm³の {{石|いし}}を しずめると、{{深|ふか}}さは {{何|なん}}cmに なりますか。{{水|みず}}は あふれません。", $"{boxEn} A stone of {stone} cm³ is sunk, and no water spills. How deep is the water now, in cm?"),
            },
            Key = new NumberKey(level == 3 ? before + rise : stone),
            Hint = new("{石|いし}の {体積|たいせき}の {分|ぶん}だけ {水面|すいめん}が {上|あ}がるよ。", "The water rises by the volume of the stone."),
            Solution = level == 3
                ?
                [
                    LocalizedText.Same($"${d} × {w} = {area}$"),
                    new($"{{上|あ}}がった {{高|たか}}さ：${stone} ÷ {area} = {rise}$", $"It rises by ${stone} ÷ {area} = {rise}$."),
                    LocalizedText.Same($"${before} + {rise} = {before + rise}$"),
                    WorkedSolution.Answer($"{before + rise}", "cm"),
                ]
                :
                [
                    .. level == 2 ? [new LocalizedText($"{{上|あ}}がった {{高|たか}}さ：${before + rise} − {before} = {rise}$", $"It rose by ${before + rise} − {before} = {rise}$.")] : Array.Empty<LocalizedText>(),
                    LocalizedText.Same($"${d} × {w} × {rise} = {stone}$"),
                    WorkedSolution.Answer($"{stone}", "cm³"),
                ],
            Traps = level == 3
                ? [NumberTrap.Of(GaveRiseOnly, rise), NumberTrap.Of(SubtractedEdges, before + stone - area)]
                : [NumberTrap.Of(UsedWholeDepth, area * (level == 2 ? before + rise : before)), NumberTrap.Of(BaseOnly, area)],
        };
    }
}
