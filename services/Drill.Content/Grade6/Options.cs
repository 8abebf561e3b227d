using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Content.Grade6;

/// <summary>What a choice offers, in a drawn order: the right option, and one for each wrong idea.</summary>
internal sealed record Options(ChoiceKey Key, IReadOnlyList<Trap> Traps)
{
    public static Options Draw(SeededRandom random, LocalizedText right, params IReadOnlyList<(Misconception Idea, LocalizedText Text)> wrong)
    {
        var order = random.Shuffle(Enumerable.Range(0, wrong.Count + 1));
        string IdOf(int option) => $"{(char)('a' + Array.IndexOf(order, option))}";
        return new(
            new([.. order.Select(o => new ChoiceOption(IdOf(o), o == 0 ? right : wrong[o - 1].Text))], IdOf(0)),
            [.. wrong.Select((w, i) => new Trap(w.Idea, ChoiceKey.ResponseFor(IdOf(i + 1))))]);
    }
}
