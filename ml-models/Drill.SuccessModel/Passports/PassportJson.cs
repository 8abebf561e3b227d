using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Drill.SuccessModel.Passports;

/// <summary>Figures as JSON: camel case, numbers to six places, null for a figure that does not exist.</summary>
public static class PassportJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new Figure() },
    };

    public static string Write<T>(T report) => JsonSerializer.Serialize(report, Options);

    /// <exception cref="InvalidDataException">The text is not such a document.</exception>
    public static T Read<T>(string json, string name)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options) ?? throw new InvalidDataException($"{name} is empty.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{name} cannot be read: {exception.Message}", exception);
        }
    }

    private sealed class Figure : JsonConverter<double>
    {
        public override bool HandleNull => true;

        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Null ? double.NaN : reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
        {
            if (double.IsFinite(value)) writer.WriteNumberValue(Math.Round(value, 6));
            else writer.WriteNullValue();
        }
    }
}
