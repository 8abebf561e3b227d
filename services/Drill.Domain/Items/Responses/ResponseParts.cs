using System.Text.Json.Serialization;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Choices;

namespace Drill.Domain.Items.Responses;

/// <summary>What the screen needs beside the boxes to ask for a response. It has no place for the key, as <see cref="PresentedItem"/> has none.</summary>
public sealed record ResponseParts
{
    /// <summary>Of matching: what each of the boxes stands for; the box is named by the id.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ChoiceOption>? Rows { get; init; }

    /// <summary>Of a quantity: the units to choose from.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Units { get; init; }

    /// <summary>Keys that the keypad has beside digits.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Symbols { get; init; }

    /// <summary>Of a point: the number line, or the two axes, that are touched.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<AxisPart>? Axes { get; init; }

    /// <summary>Of cells: the table or the column arithmetic they stand in.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GridPart? Grid { get; init; }
}
