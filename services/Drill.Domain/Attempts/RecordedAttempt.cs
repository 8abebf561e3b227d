namespace Drill.Domain.Attempts;

/// <summary>A fact with the words that were said about it.</summary>
public sealed record RecordedAttempt(Attempt Attempt, AttemptReply Reply)
{
    /// <summary>
    /// The reply as UTF-8 JSON, put into words once: the log keeps these bytes, and they go over the wire now and at every retry.
    /// </summary>
    public ReadOnlyMemory<byte> ReplyJson { get; init; } = AttemptJson.Write(Reply);
}
