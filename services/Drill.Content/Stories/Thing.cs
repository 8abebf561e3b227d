namespace Drill.Content.Stories;

/// <summary>Something that a story has some of, gets more of, and loses some of. Numbers in stories start at 2, for the English plural.</summary>
/// <param name="Stays">"There are" in Japanese: あります for things, います for the living.</param>
internal sealed record Thing(string Ja, Counter Counter, string Stays, string Comes, string Leaves, string En, string EnComes, string EnLeaves)
{
    public static readonly Thing[] All =
    [
        new("みかん", Counter.Ko, "あります", "もらいました", "たべました", "oranges", "are given to you", "are eaten"),
        new("えんぴつ", Counter.Hon, "あります", "もらいました", "つかいました", "pencils", "are given to you", "are used up"),
        new("シール", Counter.Mai, "あります", "もらいました", "つかいました", "stickers", "are given to you", "are used up"),
        new("きんぎょ", Counter.Hiki, "います", "いれました", "ともだちに あげました", "goldfish", "are put in", "are given to a friend"),
        new("バスに こども", Counter.Nin, "います", "のりました", "おりました", "children on the bus", "get on", "get off"),
    ];

    /// <summary>3ぼん</summary>
    public string Count(int number) => Counter.Of(number);
}
