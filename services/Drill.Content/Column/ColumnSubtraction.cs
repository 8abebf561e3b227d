using Drill.Domain.Text;

namespace Drill.Content.Column;

/// <summary>Subtracting a whole number from a larger one in columns (筆算), as it is done rightly and wrongly.</summary>
internal static class ColumnSubtraction
{
    public static int Borrows(int a, int b) => Columns(a, b).Count(c => c.Borrows);

    /// <summary>52 - 28 → 36: in each column the smaller digit is taken from the larger.</summary>
    public static int SmallerFromLarger(int a, int b) =>
        Enumerable.Range(0, Places.Count(a)).Sum(place => Math.Abs(Places.Digit(a, place) - Places.Digit(b, place)) * Places.PowerOfTen(place));

    /// <summary>52 - 28 → 34: ten is borrowed, but the place it came from stays as it was.</summary>
    public static int ForgettingBorrows(int a, int b) =>
        Enumerable.Range(0, Places.Count(a)).Sum(place => (Places.Digit(a, place) - Places.Digit(b, place) + 10) % 10 * Places.PowerOfTen(place));

    /// <summary>One sentence for each column, from the ones.</summary>
    public static IEnumerable<LocalizedText> Steps(int a, int b)
    {
        foreach (var (place, lent, borrows) in Columns(a, b))
        {
            var top = Places.Digit(a, place) + (borrows ? 10 : 0);
            string[] terms = [$"{top}", .. lent ? ["1"] : Array.Empty<string>(), .. place < Places.Count(b) ? [$"{Places.Digit(b, place)}"] : Array.Empty<string>()];
            var left = top - (lent ? 1 : 0) - Places.Digit(b, place);
            if (place == Places.Count(a) - 1 && left == 0) yield break;
            var math = terms.Length == 1 ? $"${left}$" : $"${string.Join(" - ", terms)} = {left}$";
            var name = Places.Name(place);
            yield return (lent, borrows) switch
            {
                (false, false) => new($"{name.Ja}：{math}", $"{name.En}: {math}."),
                (false, true) => new($"{name.Ja}：つぎの くらいから 1 くりさげて {math}", $"{name.En}: borrow 1 from the next place, {math}."),
                (true, false) => new($"{name.Ja}：1 くりさげた あとなので {math}", $"{name.En}: 1 was borrowed from here, {math}."),
                (true, true) => new($"{name.Ja}：1 くりさげた あとなので、つぎの くらいからも 1 くりさげて {math}", $"{name.En}: 1 was borrowed from here, so borrow 1 from the next place too, {math}."),
            };
        }
    }

    private static IEnumerable<(int Place, bool Lent, bool Borrows)> Columns(int a, int b)
    {
        var lent = false;
        for (var place = 0; place < Places.Count(a); place++)
        {
            var borrows = Places.Digit(a, place) - (lent ? 1 : 0) < Places.Digit(b, place);
            yield return (place, lent, borrows);
            lent = borrows;
        }
    }
}
