using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Drill.Domain.Curriculum;

namespace Drill.Domain.Learning;

/// <summary>What is believed of each skill that a student practised. Laid out flat, because each choice goes through all of them.</summary>
[JsonConverter(typeof(Converter))]
public sealed class SkillStates
{
    public static readonly SkillStates Empty = new([]);

    // A cache beside the value: students practise known skills far more often than new ones.
    private Places? _places;

    private SkillStates(ImmutableArray<SkillState> all) => All = all;

    /// <summary>In the order of the skills' ids.</summary>
    public ImmutableArray<SkillState> All { get; }

    /// <exception cref="KeyNotFoundException">The skill was never practised.</exception>
    public SkillState this[string skill] => Find(skill) ?? throw new KeyNotFoundException($"The skill '{skill}' was never practised.");

    /// <returns>Null for a skill never practised.</returns>
    public SkillState? Find(string skill) => PlaceOf(skill) is >= 0 and var place ? All[place] : null;

    /// <summary>The same skills with one more, or with another state of one of them.</summary>
    public SkillStates With(SkillState state)
    {
        var place = PlaceOf(state.Skill);
        return place >= 0 ? new(All.SetItem(place, state)) { _places = _places } : new(All.Insert(~place, state));
    }

    /// <summary>Where each of <see cref="All"/> stands in a curriculum (<see cref="PlacedSkill.Index"/>); -1 for a skill that it no longer has.</summary>
    internal ReadOnlySpan<short> PlacesIn(CurriculumGraph curriculum)
    {
        if (_places is not { } places || places.Curriculum != curriculum) _places = places = new(curriculum, [.. All.Select(s => (short)(curriculum.FindSkill(s.Skill)?.Index ?? -1))]);
        return places.Indices;
    }

    // Where the skill stands, or the complement of where it would.
    private int PlaceOf(string skill)
    {
        var (low, high) = (0, All.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(All[middle].Skill, skill);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return ~low;
    }

    private sealed record Places(CurriculumGraph Curriculum, short[] Indices);

    /// <summary>An object with a member for each skill.</summary>
    internal sealed class Converter : JsonConverter<SkillStates>
    {
        public override SkillStates Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var read = JsonSerializer.Deserialize(ref reader, LearningJson.Default.DictionaryStringSkillState)!;
            return new([.. read.Values.OfType<SkillState>().OrderBy(s => s.Skill, StringComparer.Ordinal)]);
        }

        public override void Write(Utf8JsonWriter writer, SkillStates value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var state in value.All)
            {
                writer.WritePropertyName(state.Skill);
                JsonSerializer.Serialize(writer, state, LearningJson.Default.SkillState);
            }

            writer.WriteEndObject();
        }
    }
}
