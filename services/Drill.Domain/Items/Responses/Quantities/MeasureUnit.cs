using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Responses.Quantities;

/// <summary>A unit of the elementary and lower secondary curriculum.</summary>
/// <param name="Symbol">As it is shown: cm, cm², mL, 円.</param>
/// <param name="InBase">How many of the measure's smallest common unit it is, exactly.</param>
/// <param name="Name">As it is read aloud.</param>
/// <param name="Spellings">Further spellings in lower case with katakana, see <see cref="UnitText"/>.</param>
public sealed record MeasureUnit(string Symbol, Measure Measure, Rational InBase, LocalizedText Name, params string[] Spellings)
{
    public static readonly MeasureUnit Mm = new("mm", Measure.Length, 1, new("ミリメートル", "millimetres"), "ミリメートル", "ミリ");
    public static readonly MeasureUnit Cm = new("cm", Measure.Length, 10, new("センチメートル", "centimetres"), "センチメートル", "センチ");
    public static readonly MeasureUnit M = new("m", Measure.Length, 1000, new("メートル", "metres"), "メートル");
    public static readonly MeasureUnit Km = new("km", Measure.Length, 1_000_000, new("キロメートル", "kilometres"), "キロメートル");

    public static readonly MeasureUnit Mm2 = new("mm²", Measure.Area, new(1, 100), new("平方ミリメートル", "square millimetres"), "平方ミリメートル", "平方ミリ");
    public static readonly MeasureUnit Cm2 = new("cm²", Measure.Area, 1, new("平方センチメートル", "square centimetres"), "平方センチメートル", "平方センチ", "平方cm");
    public static readonly MeasureUnit M2 = new("m²", Measure.Area, 10_000, new("平方メートル", "square metres"), "平方メートル", "平方m", "平米");
    public static readonly MeasureUnit A = new("a", Measure.Area, 1_000_000, new("アール", "ares"), "アール");
    public static readonly MeasureUnit Ha = new("ha", Measure.Area, 100_000_000, new("ヘクタール", "hectares"), "ヘクタール");
    public static readonly MeasureUnit Km2 = new("km²", Measure.Area, new(10_000_000_000, 1), new("平方キロメートル", "square kilometres"), "平方キロメートル", "平方キロ", "平方km");

    public static readonly MeasureUnit Mm3 = new("mm³", Measure.Volume, new(1, 1000), new("立方ミリメートル", "cubic millimetres"), "立方ミリメートル");
    public static readonly MeasureUnit Cm3 = new("cm³", Measure.Volume, 1, new("立方センチメートル", "cubic centimetres"), "立方センチメートル", "立方センチ", "立方cm", "cc");
    public static readonly MeasureUnit M3 = new("m³", Measure.Volume, 1_000_000, new("立方メートル", "cubic metres"), "立方メートル", "立方m", "立米");
    public static readonly MeasureUnit Ml = new("mL", Measure.Volume, 1, new("ミリリットル", "millilitres"), "ミリリットル");
    public static readonly MeasureUnit Dl = new("dL", Measure.Volume, 100, new("デシリットル", "decilitres"), "デシリットル", "デシ");
    public static readonly MeasureUnit L = new("L", Measure.Volume, 1000, new("リットル", "litres"), "リットル", "リッター");
    public static readonly MeasureUnit Kl = new("kL", Measure.Volume, 1_000_000, new("キロリットル", "kilolitres"), "キロリットル");

    public static readonly MeasureUnit Mg = new("mg", Measure.Weight, new(1, 1000), new("ミリグラム", "milligrams"), "ミリグラム");
    public static readonly MeasureUnit G = new("g", Measure.Weight, 1, new("グラム", "grams"), "グラム");
    public static readonly MeasureUnit Kg = new("kg", Measure.Weight, 1000, new("キログラム", "kilograms"), "キログラム");
    public static readonly MeasureUnit T = new("t", Measure.Weight, 1_000_000, new("トン", "tonnes"), "トン");

    public static readonly MeasureUnit Yen = new("円", Measure.Money, 1, new("えん", "yen"), "エン", "yen", "\u00A5");
    public static readonly MeasureUnit Degree = new("°", Measure.Angle, 1, new("度", "degrees"), "度", "ド");

    public static readonly MeasureUnit MPerSecond = new("m/秒", Measure.Speed, 3600, new("メートル毎秒", "metres per second"), "m/s", "毎秒m", "秒速m", "秒速メートル");
    public static readonly MeasureUnit MPerMinute = new("m/分", Measure.Speed, 60, new("メートル毎分", "metres per minute"), "m/min", "毎分m", "分速m", "分速メートル");
    public static readonly MeasureUnit KmPerMinute = new("km/分", Measure.Speed, 60_000, new("キロメートル毎分", "kilometres per minute"), "km/min", "毎分km", "分速km", "分速キロメートル");
    public static readonly MeasureUnit KmPerHour = new("km/時", Measure.Speed, 1000, new("キロメートル毎時", "kilometres per hour"), "km/h", "毎時km", "時速km", "時速キロメートル", "時速キロ");

    /// <summary>Every unit, by measure, smaller ones first.</summary>
    public static readonly IReadOnlyList<MeasureUnit> All =
    [
        Mm, Cm, M, Km, Mm2, Cm2, M2, A, Ha, Km2, Mm3, Cm3, M3, Ml, Dl, L, Kl, Mg, G, Kg, T, Yen, Degree, MPerSecond, MPerMinute, KmPerMinute, KmPerHour,
    ];

    private static readonly Dictionary<string, MeasureUnit> BySpelling =
        All.SelectMany(u => u.Spellings.Prepend(u.Symbol).Select(s => (Key: UnitText.Fold(s), Unit: u))).ToDictionary(p => p.Key, p => p.Unit, StringComparer.Ordinal);

    /// <summary>The unit of any spelling (cm², cm2, ㎠, 平方センチメートル, へいほう…), or null.</summary>
    public static MeasureUnit? Find(string spelling) => BySpelling.GetValueOrDefault(UnitText.Fold(spelling));

    /// <summary>What a screen offers beside this unit: its whole family, which tells nothing of the right one.</summary>
    internal IEnumerable<MeasureUnit> Family() => All.Where(u => u.Measure == Measure && u != Mm2 && u != Mm3 && u != Mg);

    public override string ToString() => Symbol;
}
