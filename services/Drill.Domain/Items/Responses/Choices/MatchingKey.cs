using System.Collections.Immutable;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Responses.Choices;

/// <summary>Each row joined to one option. The boxes are the rows' ids and hold an option's id: <c>{"1": "b", "2": "a"}</c>. Partly right when some rows are.</summary>
/// <param name="Rows">What is to be joined; ids other than <see cref="Box.Skip"/> and <see cref="Box.Value"/>.</param>
/// <param name="Options">What there is to join it to; an option may serve several rows, or none.</param>
/// <param name="RightIds">The right option of each row, in the order of <paramref name="Rows"/>.</param>
public sealed record MatchingKey(ImmutableArray<ChoiceOption> Rows, ImmutableArray<ChoiceOption> Options, ImmutableArray<string> RightIds) : AnswerKey
{
    private static readonly LocalizedText PartlyWords = new("おしい！ ちがう くみあわせが あるよ。", "Nearly! Some of the pairs are not right yet.");

    public override ResponseKind Kind => ResponseKind.Matching;

    public override IReadOnlyList<string> Boxes => [.. Rows.Select(r => r.Id)];

    public override IReadOnlyList<ChoiceOption> Offered => Options;

    public override ResponseParts Parts => new() { Rows = Rows };

    public override Response RightResponse => ResponseFor(RightIds);

    /// <param name="ids">An option for each row, in order.</param>
    public Response ResponseFor(IEnumerable<string> ids) => new(Rows.Zip(ids, (row, id) => KeyValuePair.Create(row.Id, id)));

    public override Judgement Judge(Response response)
    {
        var wrong = new List<string>();
        for (var i = 0; i < Rows.Length; i++)
        {
            if (Find(response, Rows[i]) is not { } chosen) return new Judgement.Unreadable(Rows[i].Id, new("まだ むすんで いない ものが あるよ。", "Something is not joined yet."));
            if (chosen.Id != RightIds[i]) wrong.Add(Rows[i].Id);
        }

        return wrong.Count == 0 ? Judgement.Right.Instance
            : wrong.Count == Rows.Length ? Judgement.Wrong.Instance
            : new Judgement.Partly((double)(Rows.Length - wrong.Count) / Rows.Length, wrong, PartlyWords);
    }

    public override LocalizedText Show(Response response) => new(
        string.Join("、", Rows.Select(row => $"{row.Text.Ja} － {Find(response, row)?.Text.Ja ?? TypedText.Show(response[row.Id]).Ja}")),
        string.Join(", ", Rows.Select(row => $"{row.Text.En} – {Find(response, row)?.Text.En ?? TypedText.Show(response[row.Id]).En}")));

    public override bool SaySame(Response a, Response b) => Rows.All(row => Find(a, row) is { } x && Find(b, row) is { } y && x.Id == y.Id);

    private ChoiceOption? Find(Response response, ChoiceOption row)
    {
        var id = NumberReader.Normalize(response[row.Id]);
        return Options.FirstOrDefault(o => o.Id == id);
    }
}
