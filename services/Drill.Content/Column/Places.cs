using Drill.Domain.Text;

namespace Drill.Content.Column;

/// <summary>The places of a whole number, counted from the ones at 0.</summary>
internal static class Places
{
    private static readonly int[] Powers = [1, 10, 100, 1_000, 10_000];

    private static readonly LocalizedText[] Names =
    [
        new("いちの くらい", "Ones"),
        new("じゅうの くらい", "Tens"),
        new("ひゃくの くらい", "Hundreds"),
        new("せんの くらい", "Thousands"),
    ];

    public static int PowerOfTen(int place) => Powers[place];

    public static int Digit(int number, int place) => number / Powers[place] % 10;

    /// <summary>How many digits a number above 0 has.</summary>
    public static int Count(int number) => number < 10 ? 1 : 1 + Count(number / 10);

    public static LocalizedText Name(int place) => Names[place];
}
