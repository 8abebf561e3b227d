using System.Text.Json.Serialization;
using Drill.Domain.Assignments;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Rosters;
using Drill.Domain.Text;
using Drill.Server.Curriculum;

namespace Drill.Server.Vetoes;

/// <summary>What a class is not given now.</summary>
/// <param name="Vetoes">The one that ends first first.</param>
public sealed record VetoesMessage(IReadOnlyList<VetoMessage> Vetoes)
{
    /// <summary>That nothing is left to practise; absent while something is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalizedText? Warning { get; init; }

    public static VetoesMessage Of(ClassroomVetoes vetoes, Classroom classroom, RosterView roster, CurriculumGraph curriculum, DateTimeOffset now) => new(
        [.. vetoes.At(now).Select(v => new VetoMessage(SkillNames.Of(v.Skill, curriculum), v.SetAt, v.Until, roster.FindPerson(v.SetBy)?.Name ?? ""))])
    {
        Warning = vetoes.LeaveNothing(curriculum, classroom.Grade, now) ? PausedPractice.ForTeacher : null,
    };
}

/// <param name="SetBy">The teacher's name.</param>
public sealed record VetoMessage(SkillName Skill, DateTimeOffset SetAt, DateTimeOffset Until, string SetBy);
