using Drill.Domain.Items;
using Drill.Domain.Text;

namespace Drill.Domain.Curriculum;

/// <summary>What an item exercises, the smallest thing that mastery is kept for.</summary>
public sealed record Skill
{
    /// <summary>Stable, kebab-case, unique in the curriculum; stored with attempts.</summary>
    public required string Id { get; init; }

    public required LocalizedText Name { get; init; }

    /// <summary>Ids of the skills to go back to when this one fails, nearest first.</summary>
    public IReadOnlyList<string> Prerequisites { get; init; } = [];

    /// <summary>学習指導要領コード of the statements it exercises (source: 学習指導要領LOD, CC BY 4.0).</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    public required IReadOnlyList<ItemTemplate> Templates
    {
        get;
        init => (field, Levels) = (value, value.Select(t => t.Levels).DefaultIfEmpty().Max());
    }

    /// <summary>The number of difficulty levels, from 1. Known once, because every choice asks it of every skill.</summary>
    public int Levels { get; private init; }

    public SkillName ToName() => new(Id, Name);
}
