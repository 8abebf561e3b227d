using System.Globalization;
using Drill.Domain.Text;

namespace Drill.Content.Column;

/// <summary>Adding two whole numbers in columns (筆算), as it is done rightly and wrongly.</summary>
internal static class ColumnAddition
{
    public static int Carries(int a, int b) => Columns(a, b).Count(c => c.Carried);

    /// <summary>The result when no carried 1 is added; the first column is written in full, as there is nowhere to carry to.</summary>
    public static int ForgettingCarries(int a, int b)
    {
        var last = Math.Max(Places.Count(a), Places.Count(b)) - 1;
        return Enumerable.Range(0, last + 1).Sum(place => PlainSum(a, b, place) % (place == last ? 100 : 10) * Places.PowerOfTen(place));
    }

    /// <summary>27 + 35 → 512: each column's sum is written whole beside the others.</summary>
    public static int WritingWholeColumns(int a, int b)
    {
        var sums = Enumerable.Range(0, Math.Max(Places.Count(a), Places.Count(b))).Reverse().Select(place => PlainSum(a, b, place));
        return int.Parse(string.Concat(sums), CultureInfo.InvariantCulture);
    }

    /// <summary>One sentence for each column, from the ones.</summary>
    public static IEnumerable<LocalizedText> Steps(int a, int b)
    {
        foreach (var (place, carriedIn, sum, carried) in Columns(a, b))
        {
            var name = Places.Name(place);
            string[] terms = [.. Digits(a, place), .. Digits(b, place), .. carriedIn ? ["1"] : Array.Empty<string>()];
            var math = terms.Length == 1 ? $"${sum}$" : $"${string.Join(" + ", terms)} = {sum}$";
            yield return carried
                ? new($"{name.Ja}：{math}。つぎの くらいへ 1 くりあげる。", $"{name.En}: {math}. Carry 1 to the next place.")
                : new($"{name.Ja}：{math}", $"{name.En}: {math}.");
        }
    }

    private static IEnumerable<(int Place, bool CarriedIn, int Sum, bool Carried)> Columns(int a, int b)
    {
        var carriedIn = false;
        for (var place = 0; place < Math.Max(Places.Count(a), Places.Count(b)); place++)
        {
            var sum = PlainSum(a, b, place) + (carriedIn ? 1 : 0);
            yield return (place, carriedIn, sum, sum >= 10);
            carriedIn = sum >= 10;
        }
    }

    private static int PlainSum(int a, int b, int place) => Places.Digit(a, place) + Places.Digit(b, place);

    private static string[] Digits(int number, int place) => place < Places.Count(number) ? [$"{Places.Digit(number, place)}"] : [];
}
