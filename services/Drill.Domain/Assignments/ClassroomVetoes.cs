using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Drill.Domain.Curriculum;
using Drill.Domain.Documents;

namespace Drill.Domain.Assignments;

/// <summary>A teacher's word that a skill is not for this class now.</summary>
/// <param name="Until">From then on it is over.</param>
/// <param name="SetBy">The teacher's person id.</param>
public sealed record SkillVeto(string Skill, DateTimeOffset SetAt, DateTimeOffset Until, string SetBy);

/// <summary>All vetoes of a class, one for a skill.</summary>
public sealed record ClassroomVetoes(ImmutableArray<SkillVeto> Vetoes)
{
    public static readonly ClassroomVetoes None = new(ImmutableArray<SkillVeto>.Empty);

    public static readonly DocumentSet<ClassroomVetoes> Documents = new("vetoes", VetoJson.Default.ClassroomVetoes);

    public static DocumentKey KeyOf(string classroom) => new(classroom, "vetoes");

    /// <summary>Those in force, the one that ends first first.</summary>
    public ImmutableArray<SkillVeto> At(DateTimeOffset now) => [.. Vetoes.Where(v => v.Until > now).OrderBy(v => v.Until).ThenBy(v => v.SetAt)];

    /// <summary>The skills that are not to be given now.</summary>
    public ImmutableArray<string> SkillsAt(DateTimeOffset now) => [.. Vetoes.Where(v => v.Until > now).Select(v => v.Skill)];

    /// <summary>Whether a class of the grade has nothing left that may be given in practice.</summary>
    public bool LeaveNothing(CurriculumGraph curriculum, int grade, DateTimeOffset now)
    {
        var vetoed = SkillsAt(now);
        return curriculum.SkillsUpTo(grade).All(s => vetoed.Contains(s.Id));
    }

    /// <summary>The same with one more veto, in the place of an earlier one on its skill, and without those that are over.</summary>
    public ClassroomVetoes With(SkillVeto veto) => new(Without(veto.Skill).At(veto.SetAt).Add(veto));

    public ClassroomVetoes Without(string skill) => new(Vetoes.RemoveAll(v => v.Skill == skill));
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ClassroomVetoes))]
internal sealed partial class VetoJson : JsonSerializerContext;
