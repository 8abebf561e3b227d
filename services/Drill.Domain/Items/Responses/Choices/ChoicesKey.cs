using System.Collections.Immutable;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Responses.Choices;

/// <summary>
/// All that fit of several options, in any order. Box <see cref="Box.Choices"/>: "a,c". Partly right when more right than wrong ones are chosen:
/// the share of the options to choose, less one for each wrongly chosen.
/// </summary>
public sealed record ChoicesKey(ImmutableArray<ChoiceOption> Options, ImmutableHashSet<string> RightIds) : AnswerKey
{
    private static readonly string[] BoxNames = [Box.Choices];
    private static readonly LocalizedText Missed = new("おしい！ まだ ほかにも あるよ。", "Nearly! There are more that fit.");
    private static readonly LocalizedText TooMany = new("おしい！ あてはまらない ものが まじって いるよ。", "Nearly! Not all of these fit.");

    public override ResponseKind Kind => ResponseKind.Choices;

    public override IReadOnlyList<string> Boxes => BoxNames;

    public override IReadOnlyList<ChoiceOption> Offered => Options;

    public override Response RightResponse => ResponseFor(Options.Where(o => RightIds.Contains(o.Id)).Select(o => o.Id));

    public static Response ResponseFor(IEnumerable<string> ids) => IdList.ResponseFor(Box.Choices, ids);

    public override Judgement Judge(Response response)
    {
        if (Read(response) is not { } ids) return ReadingMessages.MissingIn(Box.Choices);
        var hits = ids.Count(RightIds.Contains);
        var net = hits - (ids.Count - hits);
        return hits == RightIds.Count && ids.Count == hits ? Judgement.Right.Instance
            : net <= 0 ? Judgement.Wrong.Instance
            : new Judgement.Partly((double)net / RightIds.Count, BoxNames, ids.Count == hits ? Missed : TooMany);
    }

    public override LocalizedText Show(Response response) => Read(response) is not { } ids ? TypedText.Show(response[Box.Choices]) : new(
        IdList.Join(InShownOrder(ids), Options, o => o.Text.Ja, "、"), IdList.Join(InShownOrder(ids), Options, o => o.Text.En, ", "));

    public override bool SaySame(Response a, Response b) => Read(a) is { } x && Read(b) is { } y && x.Count == y.Count && x.All(y.Contains);

    private IReadOnlyList<string>? Read(Response response) => IdList.Read(response[Box.Choices], Options);

    private IEnumerable<string> InShownOrder(IReadOnlyList<string> ids) => Options.Select(o => o.Id).Where(ids.Contains);
}
