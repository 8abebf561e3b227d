using System.Text.Json.Serialization;

namespace Drill.Domain.Items.Grading;

[JsonConverter(typeof(JsonStringEnumConverter<Outcome>))]
public enum Outcome
{
    [JsonStringEnumMemberName("wrong")] Wrong,
    [JsonStringEnumMemberName("right")] Right,

    /// <summary>Some of several parts are right: judged, with a score in (0, 1).</summary>
    [JsonStringEnumMemberName("partly")] Partly,

    /// <summary>The right value in a form not asked for: answer again, no penalty.</summary>
    [JsonStringEnumMemberName("form")] Form,

    /// <summary>Cannot be read: answer again, nothing recorded as wrong.</summary>
    [JsonStringEnumMemberName("unreadable")] Unreadable,

    /// <summary>まだ ならっていない: information about the curriculum, not about the child.</summary>
    [JsonStringEnumMemberName("not-learned")] NotLearned,
}
