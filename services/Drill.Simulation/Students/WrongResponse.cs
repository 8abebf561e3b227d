using Drill.Domain.Items;
using Drill.Domain.Items.Responses;
using Drill.Domain.Numbers;

namespace Drill.Simulation.Students;

/// <summary>What a child who does not get it right enters instead.</summary>
internal static class WrongResponse
{
    /// <summary>How often a wrong idea is met by chance, without being believed in.</summary>
    private const double ChanceOfAnyTrap = 0.2;

    /// <param name="beliefIn">How firmly the student believes in a misconception, [0, 1].</param>
    public static Response Pick(Item item, Func<string, double> beliefIn, SeededRandom random)
    {
        foreach (var trap in item.Traps.OrderByDescending(t => beliefIn(t.Misconception.Id)))
        {
            if (random.NextUnit() < beliefIn(trap.Misconception.Id)) return trap.Response;
        }

        if (item.Traps.Count > 0 && random.NextUnit() < ChanceOfAnyTrap) return random.Pick([.. item.Traps]).Response;
        return Misreckon(item.Key, random);
    }

    // Drawn again when it happens to say the right value (0.5 with its digits swapped back, 2/4 for 1/2), or cannot be read.
    private static Response Misreckon(AnswerKey key, SeededRandom random)
    {
        for (var tries = 0; tries < 40; tries++)
        {
            var slipped = Slip.Make(key, random);
            if (key.Judge(slipped) is Judgement.Wrong or Judgement.Partly) return slipped;
        }

        // Any number with a further digit is another number.
        return new Response(key.RightResponse.Boxes.Select((b, i) => i == 0 ? new(b.Key, "1" + b.Value.TrimStart('-')) : b));
    }
}
