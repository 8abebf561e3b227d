using System.Text.Json.Serialization;

namespace Drill.Domain.Rosters;

/// <summary>What a person is in a school; what each may see is decided in <see cref="Access"/>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Role>))]
public enum Role
{
    [JsonStringEnumMemberName("student")] Student,
    [JsonStringEnumMemberName("teacher")] Teacher,
    [JsonStringEnumMemberName("administrator")] Administrator,
}
