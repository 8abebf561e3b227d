using System.Globalization;
using Drill.Domain.Text;

namespace Drill.Content.Column;

/// <summary>Multiplying whole numbers in columns (筆算), as it is done rightly and wrongly.</summary>
internal static class ColumnMultiplication
{
    /// <summary>How many columns of <paramref name="a"/> × a one-digit <paramref name="m"/> carry to a next digit of a.</summary>
    public static int Carries(int a, int m)
    {
        var (carried, count) = (0, 0);
        for (var place = 0; place < Places.Count(a) - 1; place++)
        {
            carried = ((Places.Digit(a, place) * m) + carried) / 10;
            if (carried > 0) count++;
        }

        return count;
    }

    /// <summary>27 × 3 → 61: what each column carries is lost; the first column is written in full.</summary>
    public static int ForgettingCarries(int a, int m)
    {
        var last = Places.Count(a) - 1;
        return Enumerable.Range(0, last + 1).Sum(place => Places.Digit(a, place) * m % (place == last ? 100 : 10) * Places.PowerOfTen(place));
    }

    /// <summary>27 × 3 → 621: each column's product is written whole beside the others.</summary>
    public static int WritingWholeColumns(int a, int m) =>
        int.Parse(string.Concat(Enumerable.Range(0, Places.Count(a)).Reverse().Select(place => Places.Digit(a, place) * m)), CultureInfo.InvariantCulture);

    /// <summary>a × a one-digit m: the product of each place, then their sum.</summary>
    public static IEnumerable<LocalizedText> Steps(int a, int m)
    {
        var parts = Enumerable.Range(0, Places.Count(a)).Select(place => Places.Digit(a, place) * Places.PowerOfTen(place)).Where(p => p > 0).ToArray();
        foreach (var part in parts) yield return LocalizedText.Same($"${part} × {m} = {part * m}$");
        if (parts.Length > 1) yield return LocalizedText.Same($"${string.Join(" + ", parts.Select(p => p * m))} = {a * m}$");
    }
}
