using Drill.Domain.Attempts;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses;

namespace Drill.Grains.Students;

/// <summary>The last attempts with what was said of them: a tablet that heard nothing asks again within seconds. Older ones are found in the log.</summary>
internal sealed class RecentReplies
{
    private const int Capacity = 2;

    private readonly Queue<Said> _said = new(Capacity);

    public Said? Find(Guid attempt)
    {
        foreach (var said in _said)
        {
            if (said.Attempt == attempt) return said;
        }

        return null;
    }

    public void Add(Said said)
    {
        if (_said.Count == Capacity) _said.Dequeue();
        _said.Enqueue(said);
    }
}

/// <summary>An attempt's content, to compare with what is sent again, and its reply. No more: every student in use keeps some of these.</summary>
internal sealed record Said(Guid Attempt, string Drill, ItemId Item, Response Response, SubmitResult.Accepted Reply)
{
    public static Said Of(RecordedAttempt recorded) =>
        new(recorded.Attempt.Id, recorded.Attempt.Drill, recorded.Attempt.Item, recorded.Attempt.Response, SubmitResult.Accepted.Of(recorded));

    // What was answered is the content; how long it took, with how many hints and at what time are measurements, of which the first stay.
    public SubmitResult AnswerTo(SubmitAttempt request) =>
        Item == request.Item && Drill == request.Drill && Response.Equals(request.Response) ? Reply : new SubmitResult.ContentDiffers();
}
