using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Drill.Domain.Items;

/// <summary>
/// All that is needed to rebuild an item, key included: template, version, level, seed. Written <c>template~version~level~seed</c> with the seed in hexadecimal.
/// </summary>
/// <param name="Level">Difficulty step within the skill, from 1.</param>
[JsonConverter(typeof(ItemIdJsonConverter))]
public readonly record struct ItemId(string Template, int Version, int Level, uint Seed)
{
    private const int MaxLength = 120;

    public static ItemId? TryParse(string? text)
    {
        if (text is null or { Length: 0 or > MaxLength }) return null;
        var parts = text.Split('~');
        return parts.Length == 4
            && parts[0].Length > 0
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var level)
            && uint.TryParse(parts[3], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var seed)
            && new ItemId(parts[0], version, level, seed) is var id && id.ToString() == text
                ? id
                : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Template}~{Version}~{Level}~{Seed:x}");
}

public sealed class ItemIdJsonConverter : JsonConverter<ItemId>
{
    public override ItemId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ItemId.TryParse(reader.GetString()) ?? throw new JsonException("An item id reads template~version~level~seed.");

    public override void Write(Utf8JsonWriter writer, ItemId value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
