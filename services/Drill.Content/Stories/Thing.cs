using Drill.Domain.Text;

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
        new("きんぎょ", Counter.Hiki, "います", "いれました", "あげました", "goldfish", "are put in", "are given to a friend"),
        new("バスに こども", Counter.Nin, "います", "のりました", "おりました", "children on the bus", "get on", "get off"),
    ];

    /// <summary>Things that one may well have tens or hundreds of.</summary>
    public static readonly Thing[] Many =
    [
        new("シール", Counter.Mai, "あります", "もらいました", "つかいました", "stickers", "are given to you", "are used up"),
        new("ビーズ", Counter.Ko, "あります", "もらいました", "つかいました", "beads", "are given to you", "are used up"),
        new("いろがみ", Counter.Mai, "あります", "もらいました", "つかいました", "sheets of coloured paper", "are given to you", "are used up"),
    ];

    /// <summary>3ぼん</summary>
    public string Count(int number) => Counter.Of(number);

    /// <summary>The first number is there, the others come: how many in all?</summary>
    public LocalizedText TellMore(params int[] numbers) => Tell(numbers, Comes, $"more {EnComes}", $"more {EnComes}", $"ぜんぶで {Counter.Asking}ですか。", "How many are there in all?");

    /// <summary>The first number is there, the others go: how many are left?</summary>
    public LocalizedText TellLess(params int[] numbers) => Tell(numbers, Leaves, EnLeaves, $"more {EnLeaves}", $"のこりは {Counter.Asking}ですか。", "How many are left?");

    private LocalizedText Tell(int[] numbers, string change, string enFirst, string enThen, string question, string enQuestion) => new(
        $"{Ja}が {Count(numbers[0])} {Stays}。" + string.Join("また ", numbers.Skip(1).Select(n => $"{Count(n)} {change}。")) + question,
        $"There are {numbers[0]} {En}. " + $"{numbers[1]} {enFirst}." + string.Concat(numbers.Skip(2).Select(n => $" Then {n} {enThen}.")) + $" {enQuestion}");
}
