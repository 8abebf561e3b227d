namespace Drill.Content.Stories;

/// <summary>Equal portions: so many things to each plate, bag or box.</summary>
/// <param name="Group">The Japanese counter of the portions, the same after every number.</param>
/// <param name="EnGroup">One portion in English; an s makes it many.</param>
internal sealed record Portion(string Group, string Thing, Counter Counter, string EnGroup, string En)
{
    public static readonly Portion[] All =
    [
        new("さら", "みかん", Counter.Ko, "plate", "oranges"),
        new("ふくろ", "クッキー", Counter.Mai, "bag", "cookies"),
        new("はこ", "えんぴつ", Counter.Hon, "box", "pencils"),
        new("ふくろ", "あめ", Counter.Ko, "bag", "candies"),
    ];

    public string EnGroups => EnGroup == "box" ? "boxes" : $"{EnGroup}s";
}
