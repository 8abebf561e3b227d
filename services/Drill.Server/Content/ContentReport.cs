using System.Text.Encodings.Web;
using System.Text.Json;
using Drill.Content;
using Drill.Content.CourseOfStudy;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Text;

namespace Drill.Server.Content;

public sealed record UncoveredCode(string Code, string Why);

/// <param name="Drillable">Statements of the course of study, domains A to D.</param>
/// <param name="Covered">Those that a skill exercises.</param>
/// <param name="Exceptions">The others with the reason.</param>
public sealed record CodeCoverage(int Drillable, int Covered, IReadOnlyList<UncoveredCode> Exceptions);

/// <param name="Domain">A to D.</param>
public sealed record GradeCoverage(int Grade, char Domain, int Drillable, int Covered);

public sealed record UnitCount(string Id, int Grade, string Name, int Skills, int Templates, int Pairs);

/// <summary>What <c>content report</c> tells.</summary>
/// <param name="Pairs">(template, level) pairs.</param>
/// <param name="Kinds">(template, level) pairs by kind of response.</param>
public sealed record ContentReport(
    int Skills, int Pairs, int Templates, int Misconceptions, IReadOnlyDictionary<string, int> Kinds,
    CodeCoverage Codes, IReadOnlyList<GradeCoverage> Grades, IReadOnlyList<UnitCount> Units)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ContentReport Of(CurriculumGraph curriculum)
    {
        var templates = curriculum.Skills.SelectMany(s => s.Skill.Templates).ToArray();
        var coverage = Coverage.Of(curriculum);
        var covered = coverage.Covered.Select(s => s.Code).ToHashSet();
        return new(
            curriculum.Skills.Count,
            templates.Sum(t => t.Levels),
            templates.Length,
            MisconceptionCatalogue.All.Count,
            CountKinds(templates),
            new(coverage.Drillable.Count, coverage.Covered.Count, [.. coverage.Exceptions.Select(s => new UncoveredCode(s.Code, s.WhyNot ?? "not covered yet"))]),
            [.. from s in coverage.Drillable group s by (s.Grade, s.Domain) into g select new GradeCoverage(g.Key.Grade, g.Key.Domain, g.Count(), g.Count(s => covered.Contains(s.Code)))],
            [.. curriculum.Units.Select(Count)]);
    }

    public string ToJson() => JsonSerializer.Serialize(this, Options);

    private static UnitCount Count(Unit unit) =>
        new(unit.Id, unit.Grade, Markup.ToPlainText(unit.Name.Ja), unit.Skills.Count, unit.Skills.Sum(s => s.Templates.Count), unit.Skills.Sum(s => s.Templates.Sum(t => t.Levels)));

    // The first item of a level tells its kind.
    private static SortedDictionary<string, int> CountKinds(IEnumerable<ItemTemplate> templates) => new(
        (from t in templates from level in Enumerable.Range(1, t.Levels) group t by JsonNamingPolicy.CamelCase.ConvertName(t.Make(level, 1).Key.Kind.ToString())).ToDictionary(g => g.Key, g => g.Count()),
        StringComparer.Ordinal);
}
