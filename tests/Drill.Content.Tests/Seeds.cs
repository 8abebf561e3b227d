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

    public static IEnumerable<ItemTemplate> Templates => ContentLibrary.Curriculum.Skills.SelectMany(s => s.Skill.Templates);

    public static ItemTemplate Template(string id) => ContentLibrary.Curriculum.FindTemplate(id)!.Value.Template;

    public static IEnumerable<Item> Items(ItemTemplate template, int level) =>
        Enumerable.Range(0, Count).Select(seed => template.Make(level, (uint)seed));
}
