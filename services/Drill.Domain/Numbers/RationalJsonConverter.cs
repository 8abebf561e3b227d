using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Drill.Domain.Numbers;

/// <summary>A fraction stands in JSON as text in lowest terms, "3/10" or "7": exact on both sides.</summary>
public sealed class RationalJsonConverter : JsonConverter<Rational>
{
    public override Rational Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString() ?? "";
        var parts = text.Split('/');
        if (text.Length > 2 * NumberReader.MaxDigits || parts.Length > 2 || !TryRead(parts[0], out var top)) throw NoFraction(text);
        if (parts.Length == 1) return top;
        return TryRead(parts[1], out var bottom) && bottom > 0 ? new(top, bottom) : throw NoFraction(text);
    }

    public override void Write(Utf8JsonWriter writer, Rational value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    private static bool TryRead(string digits, out BigInteger value) =>
        BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    private static JsonException NoFraction(string text) => new($"'{text}' is no fraction such as 3/10 or 7.");
}
