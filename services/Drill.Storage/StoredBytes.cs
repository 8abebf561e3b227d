using System.Runtime.InteropServices;
using System.Text.Json;
using Drill.Domain.Attempts;

namespace Drill.Storage;

/// <summary>Fact and reply as every store keeps them: JSON whose words are never chosen again.</summary>
internal static class StoredBytes
{
    /// <summary>Copied only where they are a part of a larger array.</summary>
    public static byte[] ReplyOf(RecordedAttempt recorded) =>
        MemoryMarshal.TryGetArray(recorded.ReplyJson, out var whole) && whole.Array is { } array && whole.Count == array.Length ? array : recorded.ReplyJson.ToArray();

    public static RecordedAttempt Read(byte[] fact, byte[] reply) =>
        new(JsonSerializer.Deserialize(fact, AttemptJson.Compact.Attempt)!, JsonSerializer.Deserialize(reply, AttemptJson.Compact.AttemptReply)!) { ReplyJson = reply };
}
