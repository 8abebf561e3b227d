using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Drill.Domain.Drills;

namespace Drill.Domain.Assignments;

/// <summary>One student's own part of homework.</summary>
/// <param name="Skills">At least one, each once.</param>
public sealed record StudentSet(string Student, ImmutableArray<SkillShare> Skills)
{
    /// <summary>Items to answer.</summary>
    [JsonIgnore]
    public int Items => Skills.Sum(s => s.Items);
}
