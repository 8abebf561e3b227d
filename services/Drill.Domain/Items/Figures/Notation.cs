using System.Text.Json.Serialization;

namespace Drill.Domain.Items.Figures;

/// <summary>How the numbers of a scale are written.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Notation>))]
public enum Notation
{
    [JsonStringEnumMemberName("decimal")] Decimal,
    [JsonStringEnumMemberName("fraction")] Fraction,
}
