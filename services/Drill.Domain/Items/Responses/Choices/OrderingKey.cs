using System.Collections.Immutable;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Responses.Choices;

/// <summary>All options put in order. Box <see cref="Box.Order"/>: "b,a,c". An order is right or wrong as a whole.</summary>
/// <param name="Options">In the order they are shown, which is not to be the right one.</param>
/// <param name="RightOrder">Every id once.</param>
public sealed record OrderingKey(ImmutableArray<ChoiceOption> Options, ImmutableArray<string> RightOrder) : AnswerKey
{
    private static readonly string[] BoxNames = [Box.Order];

    public override ResponseKind Kind => ResponseKind.Ordering;

    public override IReadOnlyList<string> Boxes => BoxNames;

    public override IReadOnlyList<ChoiceOption> Offered => Options;

    public override Response RightResponse => ResponseFor(RightOrder);

    public static Response ResponseFor(IEnumerable<string> ids) => IdList.ResponseFor(Box.Order, ids);

    public override Judgement Judge(Response response) =>
        Read(response) is not { } ids ? ReadingMessages.MissingIn(Box.Order)
        : ids.SequenceEqual(RightOrder) ? Judgement.Right.Instance
        : Judgement.Wrong.Instance;

    public override LocalizedText Show(Response response) => Read(response) is not { } ids ? TypedText.Show(response[Box.Order]) : new(
        IdList.Join(ids, Options, o => o.Text.Ja, " → "), IdList.Join(ids, Options, o => o.Text.En, " → "));

    public override LocalizedText Say(Response response) => Read(response) is not { } ids ? TypedText.Show(response[Box.Order]) : Spoken.Of(new(
        IdList.Join(ids, Options, o => o.Text.Ja, "、つぎに "), IdList.Join(ids, Options, o => o.Text.En, ", then ")));

    public override bool SaySame(Response a, Response b) => Read(a) is { } x && Read(b) is { } y && x.SequenceEqual(y);

    private IReadOnlyList<string>? Read(Response response) =>
        IdList.Read(response[Box.Order], Options) is { } ids && ids.Count == Options.Length ? ids : null;
}
