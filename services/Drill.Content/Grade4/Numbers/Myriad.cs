using System.Globalization;
using System.Numerics;

namespace Drill.Content.Grade4.Numbers;

/// <summary>Large whole numbers in groups of four digits, as 万, 億 and 兆 count them.</summary>
internal static class Myriad
{
    private static readonly string[] Ja = ["", "{万|まん}", "{億|おく}", "{兆|ちょう}"];
    private static readonly string[] En = ["", " man", " oku", " cho"];

    /// <summary>The groups from the ones upwards: [500, 20, 3] is 3億20万500.</summary>
    public static BigInteger Value(IReadOnlyList<int> groups, int size = 10_000) =>
        groups.Select((group, i) => group * BigInteger.Pow(size, i)).Aggregate((a, b) => a + b);

    /// <summary>3{億|おく}20{万|まん}500; empty groups are not said.</summary>
    public static string SayJa(IReadOnlyList<int> groups) => string.Concat(Said(groups).Select(i => $"{groups[i]}{Ja[i]}"));

    public static string SayEn(IReadOnlyList<int> groups) => string.Join(' ', Said(groups).Select(i => $"{groups[i]}{En[i]}"));

    /// <summary>The digits of the groups written side by side, without the zeros that fill a group.</summary>
    public static BigInteger SideBySide(IReadOnlyList<int> groups) => BigInteger.Parse(
        string.Concat(Enumerable.Range(0, groups.Count).Reverse().Select(i => groups[i] == 0 ? "0000" : groups[i].ToString(CultureInfo.InvariantCulture))), CultureInfo.InvariantCulture);

    public static string UnitJa(int group) => Ja[group];

    public static string UnitEn(int group) => En[group].Trim();

    private static IEnumerable<int> Said(IReadOnlyList<int> groups) => Enumerable.Range(0, groups.Count).Reverse().Where(i => groups[i] != 0);
}
