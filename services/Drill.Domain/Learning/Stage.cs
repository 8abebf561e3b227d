using System.Text.Json.Serialization;

namespace Drill.Domain.Learning;

/// <summary>Mastery in words that a child and a teacher are shown.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Stage>))]
public enum Stage
{
    [JsonStringEnumMemberName("not-yet")] NotYet,
    [JsonStringEnumMemberName("practising")] Practising,
    [JsonStringEnumMemberName("mastered")] Mastered,
}
