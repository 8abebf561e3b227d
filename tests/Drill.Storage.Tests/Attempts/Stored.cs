using System.Text.Json;
using Drill.Domain.Attempts;

namespace Drill.Storage.Tests.Attempts;

/// <summary>The JSON of facts and replies: equal JSON is equal word for word, which record equality does not say of their lists.</summary>
internal static class Stored
{
    public static string Json(Attempt attempt) => JsonSerializer.Serialize(attempt, AttemptJson.Compact.Attempt);

    public static string Json(RecordedAttempt recorded) =>
        $"{Json(recorded.Attempt)}\n{JsonSerializer.Serialize(recorded.Reply, AttemptJson.Compact.AttemptReply)}";
}
