using System.Text.Json.Serialization;

namespace Drill.Domain.Rosters;

/// <summary>What a person is in a school; what each may see is decided in <see cref="Access"/>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Role>))]
public enum Role
{
    [JsonStringEnumMemberName("student")] Student,
    [JsonStringEnumMemberName("teacher")] Teacher,
    [JsonStringEnumMemberName("administrator")] Administrator,

    /// <summary>ICT支援員: keeps rosters, sign-in cards and the system itself; sees nobody's answers.</summary>
    [JsonStringEnumMemberName("supporter")] Supporter,
}
