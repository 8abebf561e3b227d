using System.Collections.Immutable;
using System.Globalization;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Cells;

namespace Drill.Content.Column;

/// <summary>{筆算|ひっさん} written digit by digit into cells; carries may be noted above.</summary>
internal sealed class ColumnCells
{
    private readonly int _width;
    private readonly (int Row, int Shift, int Number)[] _asked;

    private ColumnCells(int width, IEnumerable<ImmutableArray<Cell>> rows, IEnumerable<int> lines, params (int Row, int Shift, int Number)[] asked)
    {
        (_width, _asked) = (width, asked);
        Key = new([.. rows], IsColumn: true) { Lines = [.. lines] };
    }

    public CellsKey Key { get; }

    public static ColumnCells Sum(int a, int b)
    {
        var sum = a + b;
        var width = Places.Count(sum) + 1;
        var carries = Enumerable.Range(0, width).Reverse().Select(p => p == 0 || p == width - 1 ? Cell.Empty : Cell.Carry(HasCarryInto(p, a, b) ? 1 : null));
        return new(width, [[.. carries], Given(a, width), Given(b, width, "+"), Asked(sum, width)], [4], (4, 0, sum));
    }

    public static ColumnCells Difference(int a, int b)
    {
        var width = Places.Count(a) + 1;
        var notes = Enumerable.Range(0, width).Reverse().Select(p => p == width - 1 ? Cell.Empty : Cell.Carry());
        return new(width, [[.. notes], Given(a, width), Given(b, width, "-"), Asked(a - b, width)], [4], (4, 0, a - b));
    }

    public static ColumnCells ProductByOneDigit(int a, int m)
    {
        var width = Math.Max(Places.Count(a * m), 2) + 1;
        return new(width, [Given(a, width), Given(m, width, "×"), Asked(a * m, width)], [3], (3, 0, a * m));
    }

    /// <summary>Two rows of partial products, the second one moved to the left, and their sum.</summary>
    public static ColumnCells ProductByTwoDigits(int a, int m)
    {
        var (ones, tens, width) = (a * (m % 10), a * (m / 10), Places.Count(a * m) + 1);
        return new(
            width,
            [Given(a, width), Given(m, width, "×"), Asked(ones, width), Asked(tens, width, shift: 1), Asked(a * m, width)],
            [3, 5],
            (3, 0, ones), (4, 1, tens), (5, 0, a * m));
    }

    /// <summary>The response that writes these numbers into the rows asked for; each has as many digits as the right one.</summary>
    public Response Filled(params int[] numbers) => new(_asked.Zip(numbers).SelectMany(pair =>
        Digits(pair.Second).Select((digit, place) => KeyValuePair.Create(CellsKey.BoxOf(pair.First.Row, _width - place - pair.First.Shift), digit))));

    /// <summary>Whether the numbers fit into the cells of the right ones.</summary>
    public static bool Fits(int wrong, int right) => wrong > 0 && Places.Count(wrong) == Places.Count(right);

    private static bool HasCarryInto(int place, int a, int b) => (a % Places.PowerOfTen(place)) + (b % Places.PowerOfTen(place)) >= Places.PowerOfTen(place);

    private static ImmutableArray<Cell> Given(int number, int width, string sign = "") => Row(number, width, 0, sign, digit => Cell.Given(digit));

    private static ImmutableArray<Cell> Asked(int number, int width, int shift = 0) => Row(number, width, shift, "", digit => Cell.Ask(int.Parse(digit, CultureInfo.InvariantCulture)));

    private static ImmutableArray<Cell> Row(int number, int width, int shift, string sign, Func<string, Cell> cell)
    {
        var digits = Digits(number).ToArray();
        return [.. Enumerable.Range(0, width).Reverse().Select(column => column - shift is var place && place >= 0 && place < digits.Length ? cell(digits[place])
            : column == width - 1 && sign.Length > 0 ? Cell.Given(sign) : Cell.Empty)];
    }

    // From the ones.
    private static IEnumerable<string> Digits(int number) => number.ToString(CultureInfo.InvariantCulture).Reverse().Select(digit => digit.ToString());
}
