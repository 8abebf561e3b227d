using System.Text;
using System.Text.RegularExpressions;

namespace Drill.Domain.Text;

/// <summary>A text as it is read aloud, without markup: ruby by its reading, mathematics in words (3と4分の1, three and one quarter).</summary>
public static partial class Spoken
{
    public static LocalizedText Of(LocalizedText text) => new(Say(text.Ja, SpokenWords.Japanese), Say(text.En, SpokenWords.English));

    private static string Say(string text, SpokenWords words)
    {
        var spoken = new StringBuilder(text.Length);
        foreach (Match part in Part().Matches(text))
        {
            if (part.Groups["reading"] is { Success: true } reading) spoken.Append(reading.Value);
            else if (part.Groups["math"] is { Success: true } math) SayMath(math.Value, words, spoken);
            else if (part.Value != "*") spoken.Append(part.Value);
        }

        return Spaces().Replace(spoken.ToString(), " ").Trim();
    }

    private static void SayMath(string math, SpokenWords words, StringBuilder spoken)
    {
        var isOperandNext = true; // a minus here is a sign, not a subtraction
        foreach (Match part in MathPart().Matches(math))
        {
            if (spoken.Length > 0 && part.Index > 0) spoken.Append(' ');
            var sign = part.Value.Length == 1 ? words.SignOf(part.Value[0], isOperandNext || IsCloseAfterBlank(math, part.Index)) : null;
            spoken.Append(part.Groups["top"].Success ? words.SayFraction(part.Groups["whole"].Value, part.Groups["top"].Value, part.Groups["bottom"].Value) : sign ?? part.Value);
            isOperandNext = sign is not null && !SpokenWords.IsOperand(part.Value[0]);
        }
    }

    // "-3 □ -5" compares two negative numbers, "3 □ - 5" does not.
    private static bool IsCloseAfterBlank(string math, int at) => math.AsSpan(0, at).EndsWith("□ ") && at + 1 < math.Length && math[at + 1] != ' ';

    [GeneratedRegex(@"\{[^{}|$]+\|(?<reading>[^{}|$]+)\}|\$(?<math>[^$]*)\$|\*|[^{$*]+|.", RegexOptions.Singleline)]
    private static partial Regex Part();

    [GeneratedRegex(@"(?:(?<whole>\d+)_)?(?<top>\d+|□)/(?<bottom>\d+|□)|\d+(?:\.\d+)?|\S")]
    private static partial Regex MathPart();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
