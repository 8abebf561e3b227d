namespace Drill.Content.Grade3.Numbers;

/// <summary>Whole numbers below 100,000,000 in words: 三十五万八千二百 with its reading, and in English.</summary>
internal static class NumberWords
{
    private static readonly string[] Kanji = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    private static readonly string[] Readings = ["", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう"];
    private static readonly string[] Hundreds = ["", "ひゃく", "にひゃく", "さんびゃく", "よんひゃく", "ごひゃく", "ろっぴゃく", "ななひゃく", "はっぴゃく", "きゅうひゃく"];
    private static readonly string[] Thousands = ["", "せん", "にせん", "さんぜん", "よんせん", "ごせん", "ろくせん", "ななせん", "はっせん", "きゅうせん"];

    private static readonly string[] Ones =
    [
        "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>In markup, each part with its reading.</summary>
    public static string Ja(int number)
    {
        var (myriads, rest) = (number / 10_000, number % 10_000);
        var myriadReading = myriads / 1000 == 1 && myriads % 1000 == 0 ? "いっせん" : Reading(myriads);
        var large = myriads == 0 ? "" : $$"""{{{Section(myriads)}}万|{{myriadReading}}まん}""";
        return rest == 0 ? large : $$"""{{large}}{{{Section(rest)}}|{{Reading(rest)}}}""";
    }

    public static string En(int number) => string.Join(' ', new[]
    {
        number >= 1_000_000 ? $"{BelowThousand(number / 1_000_000)} million" : "",
        number / 1000 % 1000 > 0 ? $"{BelowThousand(number / 1000 % 1000)} thousand" : "",
        BelowThousand(number % 1000),
    }.Where(part => part.Length > 0));

    private static string Section(int n) => Part(n / 1000, "千") + Part(n / 100 % 10, "百") + Part(n / 10 % 10, "十") + Kanji[n % 10];

    private static string Part(int digit, string place) => digit == 0 ? "" : digit == 1 ? place : Kanji[digit] + place;

    private static string Reading(int n) =>
        Thousands[n / 1000] + Hundreds[n / 100 % 10] + (n / 10 % 10) switch { 0 => "", 1 => "じゅう", var tens => $"{Readings[tens]}じゅう" } + Readings[n % 10];

    private static string BelowThousand(int n) => string.Join(' ', new[]
    {
        n >= 100 ? $"{Ones[n / 100]} hundred" : "",
        (n % 100) switch { 0 => "", < 20 and var small => Ones[small], var rest when rest % 10 == 0 => Tens[rest / 10], var rest => $"{Tens[rest / 10]}-{Ones[rest % 10]}" },
    }.Where(part => part.Length > 0));
}
