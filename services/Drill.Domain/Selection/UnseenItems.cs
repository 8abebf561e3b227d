using Drill.Domain.Drills;
using Drill.Domain.Items;
using Drill.Domain.Numbers;

namespace Drill.Domain.Selection;

/// <summary>Never the same question twice in a drill, as long as there is another.</summary>
internal static class UnseenItems
{
    private const int SeedTries = 24;

    /// <summary>Items given of one level from which it is worth drawing one to see whether anything new is left: the content's tests promise ten at least.</summary>
    private const int MayBeUsedUpFrom = 5;

    // A small template soon repeats itself. Its levels leave before one is picked, so that the propensity is that of what was really on offer.
    public static Candidate[] Leave(Candidate[] candidates, DrillHistory drill, SeededRandom random)
    {
        if (!Array.Exists(candidates, MayBeUsedUp)) return candidates;
        var left = Array.FindAll(candidates, c => !MayBeUsedUp(c) || !WasGiven(Draw(c, drill, random), drill));
        return left.Length > 0 ? left : candidates;

        bool MayBeUsedUp(Candidate candidate) => drill.CountGiven(candidate.Template.Id, candidate.Level) >= Math.Min(MayBeUsedUpFrom, candidate.Template.Variety);
    }

    public static Item Draw(Candidate candidate, DrillHistory drill, SeededRandom random)
    {
        for (var tries = 1; ; tries++)
        {
            var item = candidate.Template.Make(candidate.Level, (uint)random.NextBits());
            if (tries == SeedTries || !WasGiven(item, drill)) return item;
        }
    }

    private static bool WasGiven(Item item, DrillHistory drill) => drill.Questions.Contains(item.Fingerprint);
}
