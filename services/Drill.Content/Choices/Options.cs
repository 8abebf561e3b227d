using System.Collections.Immutable;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Content.Choices;

/// <summary>
/// What there is to choose from or to put in order. While an item is written, an option is named by the value it stands for; the student is given
/// a, b, c in the order shown, so that a name tells nothing.
/// </summary>
internal sealed class Options<T>(IReadOnlyList<T> shown, Func<T, LocalizedText> say)
    where T : notnull
{
    private readonly ImmutableArray<ChoiceOption> _options = [.. shown.Select((value, place) => new ChoiceOption(Options.Id(place), say(value)))];

    public IReadOnlyList<T> Shown => shown;

    public ChoiceKey One(T right) => new(_options, IdOf(right));

    public Response Only(T chosen) => ChoiceKey.ResponseFor(IdOf(chosen));

    public ChoicesKey All(IEnumerable<T> right) => new(_options, [.. right.Select(IdOf)]);

    public Response These(IEnumerable<T> chosen) => ChoicesKey.ResponseFor(chosen.Select(IdOf).Order(StringComparer.Ordinal));

    public OrderingKey Order(IEnumerable<T> right) => new(_options, [.. right.Select(IdOf)]);

    public Response InOrder(IEnumerable<T> order) => OrderingKey.ResponseFor(order.Select(IdOf));

    private string IdOf(T value) => Options.Id(shown.Index().First(o => o.Item.Equals(value)).Index);
}

/// <inheritdoc cref="Options{T}"/>
internal static class Options
{
    public static Options<T> Of<T>(IReadOnlyList<T> shown, Func<T, LocalizedText> say)
        where T : notnull => new(shown, say);

    /// <summary>Options named by their texts.</summary>
    public static Options<LocalizedText> Of(IEnumerable<LocalizedText> shown) => new([.. shown], text => text);

    public static Options<LocalizedText> Shuffled(SeededRandom random, params IReadOnlyList<LocalizedText> texts) => Of(random.Shuffle(texts));

    /// <summary>Any order but the right one, for options that are to be ordered.</summary>
    public static Options<LocalizedText> OutOfOrder(SeededRandom random, IReadOnlyList<LocalizedText> rightOrder) => Of(DrawOutOfOrder(random, rightOrder));

    /// <inheritdoc cref="OutOfOrder"/>
    public static T[] DrawOutOfOrder<T>(SeededRandom random, IReadOnlyList<T> rightOrder) => random.Draw(r => r.Shuffle(rightOrder), shown => !shown.SequenceEqual(rightOrder));

    /// <summary>a, b, c … by the place counted from 0.</summary>
    public static string Id(int place) => ((char)('a' + place)).ToString();
}
