using System.Text.Json.Serialization;
using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Text;

namespace Drill.Domain.Items;

/// <summary>What a student may see of an item before answering: a type that has no place for the key.</summary>
/// <param name="Boxes">The boxes to show, in the order of Tab.</param>
/// <param name="Choices">What there is to choose, to order or to match, in the order shown; otherwise null.</param>
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
    /// <summary>What the kind needs beside its boxes; null when nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ResponseParts? Parts { get; init; }

    /// <summary>A picture to the prompt; null for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Figure? Figure { get; init; }

    public static PresentedItem Of(Item item, SkillName skill) => new(
        item.Id, skill, item.Id.Level, item.Key.Kind, item.Prompt, item.Key.Boxes, item.Key.Offered, item.Key.FormRequest)
    {
        Parts = item.Key.Parts,
        Figure = item.Figure,
    };
}

/// <summary>A skill by id and name, as messages carry it.</summary>
public sealed record SkillName(string Id, LocalizedText Name);
