using Drill.Domain.Curriculum;
using Drill.Domain.Items;

namespace Drill.Content.Tests;

/// <summary>The items that the properties are checked on: every template and level, seeds from 0.</summary>
internal static class Seeds
{
    public const int Count = 1000;

    public static TheoryData<string, int> TemplatesAndLevels()
    {
        var data = new TheoryData<string, int>();
        foreach (var template in Templates)
        {
            for (var level = 1; level <= template.Levels; level++) data.Add(template.Id, level);
        }

        return data;
    }

    /// <summary>All skills; an author who works on some units names the beginning of their ids in DRILL_TEST_UNITS ("g3-shapes") and waits less.</summary>
    public static IEnumerable<PlacedSkill> Skills { get; } =
        [.. ContentLibrary.Curriculum.Skills.Where(s => s.Unit.Id.StartsWith(Environment.GetEnvironmentVariable("DRILL_TEST_UNITS") ?? "", StringComparison.Ordinal))];

    public static IEnumerable<ItemTemplate> Templates => Skills.SelectMany(s => s.Skill.Templates);

    public static ItemTemplate Template(string id) => ContentLibrary.Curriculum.FindTemplate(id)!.Value.Template;

    public static IEnumerable<Item> Items(ItemTemplate template, int level) =>
        Enumerable.Range(0, Count).Select(seed => template.Make(level, (uint)seed));
}
