using Drill.Domain.Attempts;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses;

namespace Drill.Grains.Students;

/// <summary>A stored attempt's content, to compare with what is sent again, and its reply.</summary>
internal sealed record Said(string Drill, ItemId Item, Response Response, SubmitResult.Accepted Reply)
{
    public static Said Of(RecordedAttempt recorded) =>
        new(recorded.Attempt.Drill, recorded.Attempt.Item, recorded.Attempt.Response, SubmitResult.Accepted.Of(recorded));

    // What was answered is the content; how long it took, with how many hints and at what time are measurements, of which the first stay.
    public SubmitResult AnswerTo(SubmitAttempt request) =>
        Item == request.Item && Drill == request.Drill && Response.Equals(request.Response) ? Reply : new SubmitResult.ContentDiffers();
}
