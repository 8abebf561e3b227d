using System.Text.Json.Serialization;
using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Responses;
using Drill.Domain.Text;

namespace Drill.Domain.Items;

/// <summary>What a student may see of an item before answering: a type that has no place for the key.</summary>
/// <param name="Boxes">The boxes to show, in the order of Tab.</param>
/// <param name="Choices">The options of <see cref="ResponseKind.Choice"/>, in order; otherwise null.</param>
/// <param name="Form">What is asked of the answer's form, in words; null when any will do.</param>
public sealed record PresentedItem(
    ItemId Id,
    SkillName Skill,
    int Level,
    ResponseKind Kind,
    LocalizedText Prompt,
    IReadOnlyList<string> Boxes,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ChoiceOption>? Choices,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LocalizedText? Form)
{
    /// <summary>A picture to the prompt; null for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Figure? Figure { get; init; }

    public static PresentedItem Of(Item item, SkillName skill) => new(
        item.Id, skill, item.Id.Level, item.Key.Kind, item.Prompt, item.Key.Boxes, (item.Key as ChoiceKey)?.Options, item.Key.FormRequest) { Figure = item.Figure };
}

/// <summary>A skill by id and name, as messages carry it.</summary>
public sealed record SkillName(string Id, LocalizedText Name);
