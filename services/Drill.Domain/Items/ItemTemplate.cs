using Drill.Domain.Numbers;

namespace Drill.Domain.Items;

/// <summary>Makes endless items of one skill from a seed. Pure: same level and seed, same item.</summary>
/// <param name="Id">Stable and unique in the curriculum, <c>[a-z0-9.-]</c>.</param>
/// <param name="Version">Raised whenever a seed would give another item than before.</param>
/// <param name="Draft">Draws the numbers and writes the texts; <c>level</c> runs from 1 to <paramref name="Levels"/>, higher = harder.</param>
/// <param name="Variety">How many distinct items each level has at least; fewer than 20 only where the facts themselves are few.</param>
public sealed record ItemTemplate(string Id, int Version, Func<int, SeededRandom, ItemDraft> Draft, int Levels = 3, int Variety = 20)
{
    /// <exception cref="ArgumentOutOfRangeException">The template has no such level.</exception>
    public Item Make(int level, uint seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, Levels);
        var draft = Draft(level, new SeededRandom(SeededRandom.Mix(seed, (ulong)level)));
        return new Item(new ItemId(Id, Version, level, seed), draft.Prompt, draft.Key, draft.Hint, draft.Solution, new DistinctTraps(draft)) { Figure = draft.Figure };
    }
}
