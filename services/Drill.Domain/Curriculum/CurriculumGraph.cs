using System.Collections.Frozen;
using Drill.Domain.Authoring;
using Drill.Domain.Items;

namespace Drill.Domain.Curriculum;

/// <summary>Where a skill stands: its unit and its place in the teaching order of the whole curriculum.</summary>
/// <param name="Index">Place in <see cref="CurriculumGraph.Skills"/>; prerequisites always have a lower one.</param>
/// <param name="Difficulty">Difficulty of the skill before any answer was seen, logits on the scale of the grades.</param>
public sealed record PlacedSkill(Skill Skill, Unit Unit, int Index, double Difficulty)
{
    /// <summary>Logits between two levels of a skill, before answers tell better.</summary>
    public const double LogitsPerLevel = 0.8;

    public string Id => Skill.Id;

    /// <summary>Difficulty of a level before any answer was seen, logits; level 2 is the skill's own.</summary>
    public double DifficultyAt(int level) => Difficulty + ((level - 2) * LogitsPerLevel);
}

/// <summary>
/// All units, skills and templates, checked once: ids unique, every skill with a template, prerequisites known and taught earlier.
/// Items that schools wrote themselves stand on its <see cref="Shelf"/>.
/// </summary>
public sealed class CurriculumGraph
{
    /// <summary>Logits between the middles of two grades, before answers tell better.</summary>
    public const double LogitsPerGrade = 1.2;

    private readonly FrozenDictionary<string, PlacedSkill> _skills;
    private readonly FrozenDictionary<string, (ItemTemplate Template, PlacedSkill Skill)> _templates;

    /// <exception cref="ArgumentException">An id is used twice, a skill has no template, or a prerequisite is unknown or not taught earlier; the message names it.</exception>
    public CurriculumGraph(IEnumerable<Unit> units)
    {
        Units = [.. units.OrderBy(u => u.Grade).ThenBy(u => u.Order).ThenBy(u => u.Id, StringComparer.Ordinal)];
        Grades = [.. Units.Select(u => u.Grade).Distinct()];
        Index(Units, u => u.Id, "unit");
        Skills = Place(Units);
        _skills = Index(Skills, s => s.Skill.Id, "skill");
        _templates = Index(Skills.SelectMany(s => s.Skill.Templates.Select(t => (t, s))), t => t.t.Id, "template");
        if (Skills.FirstOrDefault(s => s.Skill.Templates.Count == 0) is { } bare) throw new ArgumentException($"Skill '{bare.Id}' has no template.");
        ThrowOnBrokenPrerequisites();
    }

    private CurriculumGraph(CurriculumGraph same, AuthoredShelf shelf) =>
        (Units, Grades, Skills, _skills, _templates, Shelf) = (same.Units, same.Grades, same.Skills, same._skills, same._templates, shelf);

    /// <summary>What schools wrote; empty and unused unless one was given.</summary>
    public AuthoredShelf Shelf { get; } = new();

    /// <summary>In teaching order: by grade, then by place in the year.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <summary>School years that have units, rising.</summary>
    public IReadOnlyList<int> Grades { get; }

    /// <summary>In teaching order.</summary>
    public IReadOnlyList<PlacedSkill> Skills { get; }

    /// <summary>The same curriculum beside what schools wrote.</summary>
    public CurriculumGraph With(AuthoredShelf shelf) => new(this, shelf);

    /// <summary>What a class may be given: of its grade and those before, or of the first grade there is where the curriculum begins above it. In teaching order.</summary>
    public IEnumerable<PlacedSkill> SkillsUpTo(int grade)
    {
        var last = Skills.Count == 0 ? grade : Math.Max(grade, Skills[0].Unit.Grade);
        return Skills.TakeWhile(s => s.Unit.Grade <= last);
    }

    public PlacedSkill? FindSkill(string id) => _skills.GetValueOrDefault(id);

    /// <summary>The template with the skill it exercises, or null.</summary>
    public (ItemTemplate Template, PlacedSkill Skill)? FindTemplate(string id) => _templates.TryGetValue(id, out var found) ? found : null;

    /// <summary>The skill that an item exercises, or null when no such template exists.</summary>
    public PlacedSkill? SkillOf(ItemId id) =>
        _templates.TryGetValue(id.Template, out var found) ? found.Skill
        : Shelf.Find(id.Template, id.Version) is { } own ? FindSkill(own.Skill)
        : null;

    /// <summary>Rebuilds an item, or null when no such template, version or level exists.</summary>
    public Item? Build(ItemId id) =>
        FindTemplate(id) is { } template && template.Version == id.Version && id.Level >= 1 && id.Level <= template.Levels ? template.Make(id.Level, id.Seed) : null;

    private ItemTemplate? FindTemplate(ItemId id) => _templates.TryGetValue(id.Template, out var found) ? found.Template : Shelf.Find(id.Template, id.Version)?.Template;

    private static PlacedSkill[] Place(IReadOnlyList<Unit> units)
    {
        var placed = new List<PlacedSkill>();
        foreach (var grade in units.GroupBy(u => u.Grade))
        {
            var skills = grade.SelectMany(u => u.Skills.Select(s => (Unit: u, Skill: s))).ToArray();
            for (var i = 0; i < skills.Length; i++)
            {
                var placeInYear = ((i + 0.5) / skills.Length) - 0.5;
                placed.Add(new(skills[i].Skill, skills[i].Unit, placed.Count, (grade.Key + placeInYear) * LogitsPerGrade));
            }
        }

        return [.. placed];
    }

    private static FrozenDictionary<string, T> Index<T>(IEnumerable<T> things, Func<T, string> id, string what)
    {
        var index = new Dictionary<string, T>();
        foreach (var thing in things)
        {
            if (!index.TryAdd(id(thing), thing)) throw new ArgumentException($"The {what} id '{id(thing)}' is used twice.");
        }

        return index.ToFrozenDictionary();
    }

    // Teaching order is what makes cycles impossible: a prerequisite must stand before what needs it.
    private void ThrowOnBrokenPrerequisites()
    {
        foreach (var placed in Skills)
        {
            foreach (var id in placed.Skill.Prerequisites)
            {
                if (FindSkill(id) is not { } prerequisite) throw new ArgumentException($"Skill '{placed.Skill.Id}' names the unknown prerequisite '{id}'.");
                if (prerequisite.Index >= placed.Index) throw new ArgumentException($"Skill '{placed.Skill.Id}' names the prerequisite '{id}', which is not taught earlier.");
            }
        }
    }
}
