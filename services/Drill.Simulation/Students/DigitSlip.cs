using Drill.Domain.Numbers;

namespace Drill.Simulation.Students;

/// <summary>Slips in writing a number, whatever its sign and decimal point.</summary>
internal static class DigitSlip
{
    public static string Make(string number, SeededRandom random)
    {
        var digits = Enumerable.Range(0, number.Length).Where(i => char.IsAsciiDigit(number[i])).ToArray();
        return random.Between(0, 3) switch
        {
            0 when digits.Length >= 2 => Swap(number, digits, random.Between(0, digits.Length - 2)),
            1 when digits.Length >= 2 => Step(number, digits[^2], random),
            2 when digits.Length >= 3 => number.Remove(digits[random.Between(1, digits.Length - 1)], 1),
            _ => Step(number, digits[^1], random),
        };
    }

    private static string Swap(string number, int[] digits, int at)
    {
        var chars = number.ToCharArray();
        (chars[digits[at]], chars[digits[at + 1]]) = (chars[digits[at + 1]], chars[digits[at]]);
        return new string(chars);
    }

    // Off by one in one place, without carrying: what miscounting looks like.
    private static string Step(string number, int place, SeededRandom random)
    {
        var chars = number.ToCharArray();
        chars[place] = chars[place] switch
        {
            '0' => '1',
            '9' => '8',
            var digit => (char)(digit + random.Pick(-1, 1)),
        };
        return new string(chars);
    }
}
