using System.Globalization;

namespace Drill.Domain.Text;

/// <summary>How one language reads signs and fractions.</summary>
internal sealed record SpokenWords(string Minus, string Negative, string Positive, IReadOnlyDictionary<char, string> Signs, Func<string, string, string, string> SayFraction)
{
    private static readonly string[] Counts = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly Dictionary<string, (string One, string Many)> EnglishParts = new()
    {
        ["2"] = ("half", "halves"),
        ["3"] = ("third", "thirds"),
        ["4"] = ("quarter", "quarters"),
        ["5"] = ("fifth", "fifths"),
        ["6"] = ("sixth", "sixths"),
        ["7"] = ("seventh", "sevenths"),
        ["8"] = ("eighth", "eighths"),
        ["9"] = ("ninth", "ninths"),
        ["10"] = ("tenth", "tenths"),
        ["11"] = ("eleventh", "elevenths"),
        ["12"] = ("twelfth", "twelfths"),
        ["100"] = ("hundredth", "hundredths"),
        ["1000"] = ("thousandth", "thousandths"),
    };

    public static readonly SpokenWords Japanese = new("ひく", "マイナス", "プラス", new Dictionary<char, string>
    {
        ['+'] = "たす",
        ['×'] = "かける",
        ['÷'] = "わる",
        ['='] = "は",
        ['<'] = "小なり",
        ['>'] = "大なり",
        ['≦'] = "以下",
        ['≧'] = "以上",
        ['≒'] = "およそ",
        ['…'] = "あまり",
        [':'] = "たい",
        ['('] = "かっこ",
        [')'] = "かっことじ",
        [','] = "、",
        ['²'] = "の2乗",
        ['³'] = "の3乗",
        ['⁴'] = "の4乗",
        ['⁵'] = "の5乗",
        ['⁶'] = "の6乗",
        ['⁷'] = "の7乗",
        ['⁸'] = "の8乗",
        ['π'] = "パイ",
        ['□'] = "しかく",
        ['%'] = "パーセント",
        ['°'] = "度",
        ['∥'] = "平行",
        ['⊥'] = "垂直",
        ['≡'] = "合同",
        ['∽'] = "相似",
        ['∠'] = "角",
        ['△'] = "三角形",
    }, static (whole, top, bottom) => $"{(whole.Length > 0 ? $"{whole}と" : "")}{(bottom == "□" ? "しかく" : bottom)}分の{(top == "□" ? "しかく" : top)}");

    public static readonly SpokenWords English = new("minus", "minus", "plus", new Dictionary<char, string>
    {
        ['+'] = "plus",
        ['×'] = "times",
        ['÷'] = "divided by",
        ['='] = "equals",
        ['<'] = "is less than",
        ['>'] = "is greater than",
        ['≦'] = "is at most",
        ['≧'] = "is at least",
        ['≒'] = "is about",
        ['…'] = "remainder",
        [':'] = "to",
        ['('] = "open bracket",
        [')'] = "close bracket",
        [','] = ",",
        ['²'] = "squared",
        ['³'] = "cubed",
        ['⁴'] = "to the power of 4",
        ['⁵'] = "to the power of 5",
        ['⁶'] = "to the power of 6",
        ['⁷'] = "to the power of 7",
        ['⁸'] = "to the power of 8",
        ['π'] = "pi",
        ['□'] = "blank",
        ['%'] = "per cent",
        ['°'] = "degrees",
        ['∥'] = "is parallel to",
        ['⊥'] = "is perpendicular to",
        ['≡'] = "is congruent to",
        ['∽'] = "is similar to",
        ['∠'] = "angle",
        ['△'] = "triangle",
    }, SayEnglishFraction);

    // What stands for a value, or ends one: after it a minus takes away.
    private const string Operands = "π□)²³⁴⁵⁶⁷⁸%°";

    /// <param name="isOperandNext">Whether a number is expected here, so that a minus is a negative sign.</param>
    public string? SignOf(char sign, bool isOperandNext) => sign switch
    {
        '-' or '−' => isOperandNext ? Negative : Minus,
        '+' when isOperandNext => Positive,
        _ => Signs.GetValueOrDefault(sign),
    };

    public static bool IsOperand(char sign) => Operands.Contains(sign, StringComparison.Ordinal);

    private static string SayEnglishFraction(string whole, string top, string bottom)
    {
        var fraction = EnglishParts.TryGetValue(bottom, out var part) && top != "□"
            ? $"{Count(top)} {(top == "1" ? part.One : part.Many)}"
            : $"{(top == "□" ? "blank" : top)} over {(bottom == "□" ? "blank" : bottom)}";
        return whole.Length > 0 ? $"{Count(whole)} and {fraction}" : fraction;
    }

    private static string Count(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < Counts.Length ? Counts[number] : digits;
}
