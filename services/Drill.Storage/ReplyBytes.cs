using System.Runtime.InteropServices;
using Drill.Domain.Attempts;

namespace Drill.Storage;

/// <summary>A reply as it is stored: the words that are there, never put into words again.</summary>
internal static class ReplyBytes
{
    /// <summary>Copied only where they are a part of a larger array.</summary>
    public static byte[] Of(RecordedAttempt recorded) =>
        MemoryMarshal.TryGetArray(recorded.ReplyJson, out var whole) && whole.Array is { } array && whole.Count == array.Length ? array : recorded.ReplyJson.ToArray();
}
