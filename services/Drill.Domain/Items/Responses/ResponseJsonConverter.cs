using System.Text.Json;
using System.Text.Json.Serialization;

namespace Drill.Domain.Items.Responses;

public sealed class ResponseJsonConverter : JsonConverter<Response>
{
    public override Response Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("A response is an object of box names and texts.");
        var boxes = new List<KeyValuePair<string, string>>(4);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (reader.TokenType != JsonTokenType.String) throw new JsonException($"The box '{name}' must hold a text in quotes.");
            if (boxes.Count == Response.MaxBoxes) throw new JsonException($"A response has at most {Response.MaxBoxes} boxes.");
            if (boxes.Exists(b => b.Key == name)) throw new JsonException($"The box '{name}' is named twice.");
            boxes.Add(new(name, reader.GetString()!));
        }

        return new Response(boxes);
    }

    public override void Write(Utf8JsonWriter writer, Response value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, text) in value.Boxes) writer.WriteString(name, text);
        writer.WriteEndObject();
    }
}
