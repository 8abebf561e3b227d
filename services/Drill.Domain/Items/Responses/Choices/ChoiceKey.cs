using System.Collections.Immutable;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Responses.Choices;

/// <param name="Id">Short and stable, for example "a"; tells nothing about being right.</param>
public sealed record ChoiceOption(string Id, LocalizedText Text);

/// <summary>One of several options. The options are in the order they are shown.</summary>
public sealed record ChoiceKey(ImmutableArray<ChoiceOption> Options, string RightId) : AnswerKey
{
    private static readonly string[] BoxNames = [Box.Choice];

    public override ResponseKind Kind => ResponseKind.Choice;

    public override IReadOnlyList<string> Boxes => BoxNames;

    public override IReadOnlyList<ChoiceOption> Offered => Options;

    public override Response RightResponse => ResponseFor(RightId);

    public static Response ResponseFor(string id) => Response.Of(Box.Choice, id);

    public override Judgement Judge(Response response) =>
        Find(response) is not { } chosen ? ReadingMessages.MissingIn(Box.Choice)
        : chosen.Id == RightId ? Judgement.Right.Instance
        : Judgement.Wrong.Instance;

    public override LocalizedText Show(Response response) => Find(response)?.Text ?? TypedText.Show(response[Box.Choice]);

    public override bool SaySame(Response a, Response b) => Find(a) is { } x && Find(b) is { } y && x.Id == y.Id;

    private ChoiceOption? Find(Response response)
    {
        var id = NumberReader.Normalize(response[Box.Choice]);
        foreach (var option in Options)
        {
            if (option.Id == id) return option;
        }

        return null;
    }
}
