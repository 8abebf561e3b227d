using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Responses;

/// <summary>
/// The right answer of an item and how responses are read against it. One derived record per response kind.
/// Every member is pure and total: whatever text the boxes hold, there is an answer and never an exception.
/// </summary>
public abstract record AnswerKey
{
    public abstract ResponseKind Kind { get; }

    /// <summary>The boxes the screen shows, in the order of Tab.</summary>
    public abstract IReadOnlyList<string> Boxes { get; }

    /// <summary>A response that is graded right in every respect.</summary>
    public abstract Response RightResponse { get; }

    /// <summary>What the item asks of the form, in words for the child, or null when any form will do.</summary>
    public virtual LocalizedText? FormRequest => null;

    /// <summary>What there is to choose, to order or to match, in the order shown; null for other kinds.</summary>
    public virtual IReadOnlyList<ChoiceOption>? Offered => null;

    /// <summary>What the screen needs beside the boxes to ask for a response, or null.</summary>
    public virtual ResponseParts? Parts => null;

    public abstract Judgement Judge(Response response);

    /// <summary>A response as a person would write it, in markup (<c>$2/5$</c>, <c>$3$ あまり $2$</c>).</summary>
    public abstract LocalizedText Show(Response response);

    /// <summary>A response as it is read aloud: no markup, words for signs and units ("3と4分の1", "three and one quarter").</summary>
    public virtual LocalizedText Say(Response response) => Spoken.Of(Show(response));

    /// <summary>Whether two readable responses say the same, whatever their spelling: how a wrong response is matched to a misconception.</summary>
    public abstract bool SaySame(Response a, Response b);
}
