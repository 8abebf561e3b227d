using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Data;

/// <summary>{円|えん}グラフ with marks every percent, starting at the top and going clockwise.</summary>
public sealed record CircleGraph(LocalizedText Title, IReadOnlyList<Share> Shares) : Figure
{
    public override LocalizedText Text => FigureWords.Sentences(new LocalizedText($"{{円|えん}}グラフ「{Title.Ja}」", $"a circle graph “{Title.En}”"), Share.Say(Shares));

    public override string? FindError() => Share.FindError(Shares) ?? Label.FindError([Title]);
}

/// <summary>{帯|おび}グラフ: one band, or several of equal length under each other to compare.</summary>
public sealed record BandGraph(LocalizedText Title, IReadOnlyList<Band> Bands) : Figure
{
    public override LocalizedText Text => FigureWords.Sentences(
        [new($"{{帯|おび}}グラフ「{Title.Ja}」", $"a band graph “{Title.En}”"), .. Bands.Select(b => b.Name.Ja.Length == 0 ? Share.Say(b.Shares) : new($"{b.Name.Ja}：{Share.Say(b.Shares).Ja}", $"{b.Name.En}: {Share.Say(b.Shares).En}"))]);

    public override string? FindError() =>
        Bands.Count is < 1 or > 4 ? $"{Bands.Count} bands instead of 1 to 4"
        : Bands.Count > 1 && Bands.Any(b => b.Name.Ja.Length == 0) ? "bands to compare need names"
        : Bands.Select(b => Share.FindError(b.Shares)).FirstOrDefault(e => e is not null) ?? Label.FindError([Title, .. Bands.Select(b => b.Name)]);
}

/// <param name="Name">The year or place of the band; empty for one alone.</param>
public sealed record Band(LocalizedText Name, IReadOnlyList<Share> Shares);

/// <param name="Percent">1–100.</param>
/// <param name="IsAsked">Whether the number is left out of the drawing, to be read off the marks.</param>
public sealed record Share(LocalizedText Name, int Percent, bool IsAsked = false)
{
    // The marks are the only way to an asked share, so it is said where it begins and ends.
    internal static LocalizedText Say(IReadOnlyList<Share> shares)
    {
        var (said, begin) = (new List<LocalizedText>(), 0);
        foreach (var share in shares)
        {
            var end = begin + share.Percent;
            said.Add(share.IsAsked
                ? new($"{share.Name.Ja}は {begin}の め{{盛|も}}りから {end}の め{{盛|も}}りまで", $"{share.Name.En} from mark {begin} to mark {end}")
                : new($"{share.Name.Ja} {share.Percent}%", $"{share.Name.En} {share.Percent}%"));
            begin = end;
        }

        return FigureWords.List(said);
    }

    internal static string? FindError(IReadOnlyList<Share> shares) =>
        shares.Count is < 2 or > 8 ? $"{shares.Count} shares instead of 2 to 8"
        : shares.Any(s => s.Percent < 1) ? "a share below 1 %"
        : shares.Sum(s => s.Percent) != 100 ? $"shares of {shares.Sum(s => s.Percent)} % in all"
        : Label.FindError(shares.Select(s => s.Name));
}
