using System.Collections.Immutable;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Content.Grade3;

/// <summary>Options in a drawn order, named a, b, c as they stand, so that neither place nor name tells which one is right.</summary>
internal sealed class ShuffledOptions
{
    private static readonly string[] Ids = ["a", "b", "c", "d", "e", "f"];

    private ShuffledOptions(IEnumerable<LocalizedText> shown) => Shown = [.. shown.Select((text, i) => new ChoiceOption(Ids[i], text))];

    public ImmutableArray<ChoiceOption> Shown { get; }

    public static ShuffledOptions Of(SeededRandom random, params IReadOnlyList<LocalizedText> texts) => new(random.Shuffle(texts));

    /// <summary>Any order but the right one, for options that are to be ordered.</summary>
    public static ShuffledOptions OutOfOrder(SeededRandom random, IReadOnlyList<LocalizedText> rightOrder) =>
        new(random.Draw(r => r.Shuffle(rightOrder), shown => !shown.SequenceEqual(rightOrder)));

    public ChoiceKey Asking(LocalizedText right) => new(Shown, IdOf(right));

    public ChoicesKey AskingAll(IEnumerable<LocalizedText> right) => new(Shown, [.. right.Select(IdOf)]);

    public OrderingKey AskingOrder(IEnumerable<LocalizedText> rightOrder) => new(Shown, [.. rightOrder.Select(IdOf)]);

    public Response Choosing(LocalizedText text) => ChoiceKey.ResponseFor(IdOf(text));

    public Response ChoosingAll(IEnumerable<LocalizedText> texts) => ChoicesKey.ResponseFor(texts.Select(IdOf));

    public Response Ordering(IEnumerable<LocalizedText> order) => OrderingKey.ResponseFor(order.Select(IdOf));

    private string IdOf(LocalizedText text) => Shown.First(o => o.Text == text).Id;
}
