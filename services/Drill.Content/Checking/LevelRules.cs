using System.Text.Json;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Numbers;

namespace Drill.Content.Checking;

/// <summary>What must hold for the items of one level taken together.</summary>
public static class LevelRules
{
    /// <summary>The share of items in which a trap may be no other than the key or another trap.</summary>
    public const double MaxCollisions = 0.02;

    /// <summary>The share of items in which the right option may stand in one place.</summary>
    public const double MaxSamePlace = 0.8;

    private const int DrawsPerDistinct = 10;

    // Every so many seeds an item is made a second time.
    private const int Remade = 20;

    public static IEnumerable<(string Rule, int Times, string Error)> FindErrors(ItemTemplate template, int level, IReadOnlyList<Item> items)
    {
        // A few draws cannot show how many there are.
        var distinct = items.Select(i => i.Question).Distinct().Count();
        if (items.Count >= DrawsPerDistinct * template.Variety && distinct < template.Variety) yield return ("variety", 1, $"only {distinct} distinct items");

        foreach (var dropped in items.SelectMany(i => FindDropped(template, level, i)).GroupBy(id => id).Where(g => g.Count() > items.Count * MaxCollisions))
        {
            yield return ("collision", dropped.Count(), $"{dropped.Key} gives the key's or another trap's response");
        }

        if (items.Count(i => IsSingleChoice(i.Key)) is var choices and >= 50
            && items.Where(i => IsSingleChoice(i.Key)).GroupBy(PlaceOfRight).MaxBy(g => g.Count()) is { } place && place.Count() > choices * MaxSamePlace)
        {
            yield return ("place", place.Count(), $"the right option is nearly always number {place.Key + 1}");
        }

        if (items.Where(i => i.Id.Seed % Remade == 0 && !IsSame(i, template.Make(level, i.Id.Seed))).ToArray() is { Length: > 0 } unlike) yield return ("seed", unlike.Length, $"{unlike[0].Id} is not the same twice");
    }

    private static IEnumerable<string> FindDropped(ItemTemplate template, int level, Item item) =>
        template.Draft(level, new SeededRandom(SeededRandom.Mix(item.Id.Seed, (ulong)level))).Traps.Except(item.Traps).Select(t => t.Misconception.Id);

    private static bool IsSingleChoice(AnswerKey key) => key is ChoiceKey;

    private static int PlaceOfRight(Item item) => item.Key is ChoiceKey key ? key.Options.ToList().FindIndex(o => o.Id == key.RightId) : -1;

    private static bool IsSame(Item item, Item again) =>
        item.Question == again.Question && item.Prompt == again.Prompt && item.Hint == again.Hint && item.Key.RightResponse.Equals(again.Key.RightResponse)
        && item.Solution.SequenceEqual(again.Solution) && item.Traps.SequenceEqual(again.Traps) && JsonSerializer.Serialize(item.Figure) == JsonSerializer.Serialize(again.Figure);
}
