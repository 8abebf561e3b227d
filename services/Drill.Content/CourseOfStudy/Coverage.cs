using Drill.Domain.Curriculum;

namespace Drill.Content.CourseOfStudy;

/// <summary>Which statements of the course of study the skills exercise.</summary>
/// <param name="Drillable">All statements of domains A to D: each counts, whether or not a reason is known why a drill cannot exercise it.</param>
/// <param name="Covered">Those that at least one skill names.</param>
/// <param name="Exceptions">The others, each with its reason.</param>
public sealed record Coverage(IReadOnlyList<Statement> Drillable, IReadOnlyList<Statement> Covered, IReadOnlyList<Statement> Exceptions)
{
    public static Coverage Of(CurriculumGraph curriculum)
    {
        var named = curriculum.Skills.SelectMany(s => s.Skill.Codes).ToHashSet();
        return new(Statements.All, [.. Statements.All.Where(s => named.Contains(s.Code))], [.. Statements.All.Where(s => !named.Contains(s.Code))]);
    }

    /// <summary>0 to 1.</summary>
    public double Share => (double)Covered.Count / Drillable.Count;
}
