using System.Text.Json.Serialization;

namespace Drill.Domain.Items.Responses;

/// <summary>What the student enters, and so which keypad the screen shows. Its boxes are listed in <c>docs/wire-format.md</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ResponseKind>))]
public enum ResponseKind
{
    [JsonStringEnumMemberName("whole")] Whole,
    [JsonStringEnumMemberName("decimal")] Decimal,
    [JsonStringEnumMemberName("fraction")] Fraction,
    [JsonStringEnumMemberName("quotient")] Quotient,
    [JsonStringEnumMemberName("choice")] Choice,
    [JsonStringEnumMemberName("comparison")] Comparison,
    [JsonStringEnumMemberName("ratio")] Ratio,
    [JsonStringEnumMemberName("percent")] Percent,
    [JsonStringEnumMemberName("quantity")] Quantity,
    [JsonStringEnumMemberName("time")] Time,
    [JsonStringEnumMemberName("duration")] Duration,
    [JsonStringEnumMemberName("choices")] Choices,
    [JsonStringEnumMemberName("ordering")] Ordering,
    [JsonStringEnumMemberName("matching")] Matching,
    [JsonStringEnumMemberName("point")] Point,
    [JsonStringEnumMemberName("cells")] Cells,
    [JsonStringEnumMemberName("expression")] Expression,
    [JsonStringEnumMemberName("text")] Text,
}
