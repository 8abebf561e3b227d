using System.Globalization;

namespace Drill.Domain.Text;

/// <summary>How one language reads signs and fractions.</summary>
internal sealed record SpokenWords(string Minus, string Negative, IReadOnlyDictionary<char, string> Signs, Func<string, string, string, string> SayFraction)
{
    private static readonly string[] Counts = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly Dictionary<string, (string One, string Many)> EnglishParts = new()
    {
        ["2"] = ("half", "halves"), ["3"] = ("third", "thirds"), ["4"] = ("quarter", "quarters"), ["5"] = ("fifth", "fifths"), ["6"] = ("sixth", "sixths"),
        ["7"] = ("seventh", "sevenths"), ["8"] = ("eighth", "eighths"), ["9"] = ("ninth", "ninths"), ["10"] = ("tenth", "tenths"), ["12"] = ("twelfth", "twelfths"),
        ["100"] = ("hundredth", "hundredths"), ["1000"] = ("thousandth", "thousandths"),
    };

    public static readonly SpokenWords Japanese = new("ひく", "マイナス", new Dictionary<char, string>
    {
        ['+'] = "たす", ['×'] = "かける", ['÷'] = "わる", ['='] = "は", ['<'] = "小なり", ['>'] = "大なり", ['≦'] = "以下", ['≧'] = "以上", ['≒'] = "およそ", ['…'] = "あまり",
        [':'] = "たい", ['('] = "かっこ", [')'] = "かっことじ", [','] = "、", ['²'] = "の2乗", ['³'] = "の3乗", ['π'] = "パイ", ['□'] = "しかく", ['%'] = "パーセント",
    }, static (whole, top, bottom) => $"{(whole.Length > 0 ? $"{whole}と" : "")}{(bottom == "□" ? "しかく" : bottom)}分の{(top == "□" ? "しかく" : top)}");

    public static readonly SpokenWords English = new("minus", "minus", new Dictionary<char, string>
    {
        ['+'] = "plus", ['×'] = "times", ['÷'] = "divided by", ['='] = "equals", ['<'] = "is less than", ['>'] = "is greater than", ['≦'] = "is at most", ['≧'] = "is at least",
        ['≒'] = "is about", ['…'] = "remainder", [':'] = "to", ['('] = "open bracket", [')'] = "close bracket", [','] = ",", ['²'] = "squared", ['³'] = "cubed", ['π'] = "pi",
        ['□'] = "blank", ['%'] = "per cent",
    }, SayEnglishFraction);

    /// <param name="isOperandNext">Whether a number is expected here, so that a minus is a negative sign.</param>
    public string? SignOf(char sign, bool isOperandNext) => sign is '-' or '−' ? isOperandNext ? Negative : Minus : Signs.GetValueOrDefault(sign);

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
