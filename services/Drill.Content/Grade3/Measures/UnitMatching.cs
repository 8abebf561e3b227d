using Drill.Content.Choices;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Content.Grade3.Measures;

/// <summary>Something of everyday life with its usual size: which unit, or which instrument, belongs to it.</summary>
/// <param name="Amount">The number before the unit; empty where an instrument is asked for.</param>
/// <param name="Unit">Id of the unit that fits.</param>
internal sealed record MeasuredThing(string Ja, string En, string Amount, string Unit)
{
    public LocalizedText Name => new(Ja, En);
}

internal sealed record NamedUnit(string Id, string Ja, string En);

/// <summary>Things joined to their units, smaller units first.</summary>
internal static class UnitMatching
{
    /// <param name="level">One thing more than the level.</param>
    public static ItemDraft Draft(int level, MeasuredThing[] pool, NamedUnit[] units, SeededRandom random, Misconception tooSmall, Misconception tooLarge)
    {
        var things = DrawThings(level + 1, pool, random);
        var places = things.Select(t => Array.FindIndex(units, u => u.Id == t.Unit)).ToArray();
        var key = Key(things, units, places);
        return new ItemDraft
        {
            Prompt = new("□に あう たんいを えらびましょう。", "Choose the units that fit in □."),
            Figure = new Table(LocalizedText.Empty, [], [.. things.Select(t => new TableRow(t.Name, [LocalizedText.Same($"{t.Amount} □")]))]),
            Key = key,
            Hint = new("{知|し}って いる ものの {大|おお}きさと くらべて みよう。", "Compare with the size of things you know."),
            Solution =
            [
                .. things.Zip(places, (t, p) => new LocalizedText($"{t.Ja}は {t.Amount} {units[p].Ja}。", $"{t.En}: {t.Amount} {units[p].En}.")),
                new($"{{答|こた}}えは {string.Join("、", places.Select(p => units[p].Ja))}", $"The answer: {string.Join(", ", places.Select(p => units[p].En))}."),
            ],
            Traps = Shifts(key, places, units.Length, tooSmall, tooLarge),
        };
    }

    /// <summary>Two units occur at least, so that every shift changes something.</summary>
    public static MeasuredThing[] DrawThings(int count, MeasuredThing[] pool, SeededRandom random) =>
        random.Draw(r => r.Shuffle(pool)[..count], things => things.Select(t => t.Unit).Distinct().Count() > 1);

    public static MatchingKey Key(MeasuredThing[] things, NamedUnit[] units, int[] places) => new(
        [.. things.Select((t, i) => new ChoiceOption($"{i + 1}", t.Name))],
        [.. units.Select((u, i) => new ChoiceOption(Options.Id(i), new(u.Ja, u.En)))],
        [.. places.Select(Options.Id)]);

    public static Trap[] Shifts(MatchingKey key, int[] places, int units, Misconception tooSmall, Misconception tooLarge) =>
    [
        new(tooSmall, key.ResponseFor(places.Select(p => Options.Id(Math.Max(p - 1, 0))))),
        new(tooLarge, key.ResponseFor(places.Select(p => Options.Id(Math.Min(p + 1, units - 1))))),
    ];
}
