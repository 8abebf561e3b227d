using System.Collections.Immutable;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Content.Grade7;

/// <summary>Options that are named by their texts while an item is written; on the wire they are a, b, c in the order shown.</summary>
internal sealed class OptionSet(IEnumerable<LocalizedText> texts)
{
    private readonly ImmutableArray<ChoiceOption> _options = [.. texts.Select((text, i) => new ChoiceOption($"{(char)('a' + i)}", text))];

    public static OptionSet Shuffled(SeededRandom random, IEnumerable<LocalizedText> texts) => new(random.Shuffle(texts));

    /// <summary>One right option among wrong ones that each tell of a misconception, in a drawn order.</summary>
    public static (ChoiceKey Key, Trap[] Traps) Ask(SeededRandom random, LocalizedText right, params IReadOnlyList<(LocalizedText Text, Misconception Idea)> wrong)
    {
        var set = Shuffled(random, [right, .. wrong.Select(w => w.Text)]);
        return (set.One(right), [.. wrong.Select(w => new Trap(w.Idea, set.Only(w.Text)))]);
    }

    public ChoiceKey One(LocalizedText right) => new(_options, IdOf(right));

    public Response Only(LocalizedText chosen) => ChoiceKey.ResponseFor(IdOf(chosen));

    public ChoicesKey Some(IEnumerable<LocalizedText> right) => new(_options, [.. right.Select(IdOf)]);

    public Response These(IEnumerable<LocalizedText> chosen) => ChoicesKey.ResponseFor(_options.Select(o => o.Id).Intersect(chosen.Select(IdOf)));

    public OrderingKey Order(IEnumerable<LocalizedText> inOrder) => new(_options, [.. inOrder.Select(IdOf)]);

    public Response InOrder(IEnumerable<LocalizedText> order) => OrderingKey.ResponseFor(order.Select(IdOf));

    /// <summary>Rows named 1, 2, 3, each joined to one of the options.</summary>
    public MatchingKey Match(IEnumerable<LocalizedText> rows, IEnumerable<LocalizedText> right) =>
        new([.. rows.Select((text, i) => new ChoiceOption($"{i + 1}", text))], _options, [.. right.Select(IdOf)]);

    public string IdOf(LocalizedText text) => _options.First(o => o.Text == text).Id;
}
