using System.Text.Json.Serialization;
using Drill.Domain.Items;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Selection;
using Drill.Domain.Text;

namespace Drill.Domain.Attempts;

/// <summary>
/// What the tablet is told of an attempt. Stored with the fact word for word, so that a retry hears the same at any later time.
/// </summary>
/// <param name="Score">[0, 1].</param>
/// <param name="Feedback">Why, in one or two sentences for the child.</param>
/// <param name="Misconception">Id of the misconception that explains a wrong response.</param>
/// <param name="Box">The box that is not finished, when the response could not be read.</param>
/// <param name="Given">The response as a person would write it, to stand beside the right answer.</param>
/// <param name="Solution">Shown once the item is judged; null while it is to be answered again.</param>
/// <param name="Next">What comes next; null when the drill is finished.</param>
/// <param name="WrongBoxes">Of a partly right response: the boxes that are not right.</param>
public sealed record AttemptReply(
    Guid Attempt,
    double Score,
    Outcome Outcome,
    LocalizedText Feedback,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Misconception,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Box,
    LocalizedText Given,
    Solution? Solution,
    NextItem? Next,
    DrillProgress Progress,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? WrongBoxes = null);

/// <summary>The right answer and the worked steps that lead to it.</summary>
/// <param name="Response">The answer box by box, to be drawn where the response stands; null in replies stored before it was told.</param>
public sealed record Solution(
    LocalizedText Answer, IReadOnlyList<LocalizedText> Steps, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Response? Response = null);

/// <param name="Sentence"><see cref="Why"/> in one sentence for the child.</param>
public sealed record NextItem(PresentedItem Item, Why Why, LocalizedText Sentence);

/// <summary>How far a drill is.</summary>
/// <param name="Answered">Items judged so far in this drill.</param>
/// <param name="Right">Of these, right ones.</param>
/// <param name="Planned">Items after which it may end (practice goes on if the student likes; homework ends).</param>
/// <param name="Recent">Outcomes of the judged items, oldest first, at most the last 20.</param>
public sealed record DrillProgress(int Answered, int Right, int Planned, IReadOnlyList<Outcome> Recent)
{
    public bool IsFinished => Answered >= Planned;
}
