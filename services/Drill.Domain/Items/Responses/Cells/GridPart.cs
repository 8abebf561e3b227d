using System.Text.Json.Serialization;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Responses.Cells;

/// <summary>A grid as the screen draws it.</summary>
/// <param name="Style"><c>table</c> or <c>column</c> (筆算).</param>
/// <param name="Lines">Rows, from 1, that have a line above them.</param>
public sealed record GridPart(string Style, IReadOnlyList<int> Lines, IReadOnlyList<IReadOnlyList<CellPart>> Rows);

/// <summary>One cell: a text that is given, or a box to fill, or nothing.</summary>
/// <param name="Box">The box's name, for example r1c2.</param>
/// <param name="IsCarry">A small box that may stay empty.</param>
public sealed record CellPart(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LocalizedText? Text = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Box = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool IsCarry = false);

/// <summary>An axis or a number line; its numbers are written as decimals or a/b.</summary>
/// <param name="Tick">From one mark to the next: where a touch may fall.</param>
/// <param name="Label">From one written number to the next.</param>
public sealed record AxisPart(string Min, string Max, string Tick, string Label);
