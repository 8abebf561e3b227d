using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Measures;

/// <summary>Coins and notes of Japan.</summary>
public sealed record Money(IReadOnlyList<MoneyPieces> Pieces) : Figure
{
    private static readonly int[] Coins = [1, 5, 10, 50, 100, 500];
    private static readonly int[] Notes = [1000, 5000, 10000];

    /// <summary>The amount in as few coins and notes as it takes, the largest first.</summary>
    public static Money Of(int yen)
    {
        var pieces = new List<MoneyPieces>();
        foreach (var value in ((int[])[.. Coins, .. Notes]).Reverse())
        {
            if (yen / value > 0) pieces.Add(new(value, yen / value));
            yen %= value;
        }

        return new(pieces);
    }

    public override LocalizedText Text => FigureWords.Sentences(FigureWords.List(Pieces.Select(p => Notes.Contains(p.Yen)
        ? new LocalizedText($"{p.Yen}{{円|えん}}さつ {p.Count}まい", $"{FigureWords.Count(p.Count, "note")} of {p.Yen} yen")
        : new($"{p.Yen}{{円|えん}}{{玉|だま}} {p.Count}こ", $"{FigureWords.Count(p.Count, "coin")} of {p.Yen} yen"))));

    public override string? FindError() =>
        Pieces.FirstOrDefault(p => !Coins.Contains(p.Yen) && !Notes.Contains(p.Yen)) is { } unknown ? $"there is no piece of {unknown.Yen} yen"
        : Pieces.Any(p => p.Count < 1) ? "a piece that is not there"
        : Pieces.Sum(p => p.Count) is < 1 or > 30 ? "1 to 30 pieces can be counted"
        : null;
}

public sealed record MoneyPieces(int Yen, int Count);
