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
        Span<Range> parts = stackalloc Range[5];
        return text.AsSpan().Split(parts, '~') == 4
            && text.AsSpan(parts[0]) is { Length: > 0 } template
            && int.TryParse(text.AsSpan(parts[1]), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            && int.TryParse(text.AsSpan(parts[2]), NumberStyles.None, CultureInfo.InvariantCulture, out var level)
            && uint.TryParse(text.AsSpan(parts[3]), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var seed)
            && IsCanonical(text, template, version, level, seed)
                ? new ItemId(template.ToString(), version, level, seed)
                : null;
    }

    // One item, one id: no leading zeros, no capitals.
    private static bool IsCanonical(ReadOnlySpan<char> text, ReadOnlySpan<char> template, int version, int level, uint seed)
    {
        Span<char> written = stackalloc char[MaxLength];
        return written.TryWrite(CultureInfo.InvariantCulture, $"{template}~{version}~{level}~{seed:x}", out var length) && text.SequenceEqual(written[..length]);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Template}~{Version}~{Level}~{Seed:x}");
}

public sealed class ItemIdJsonConverter : JsonConverter<ItemId>
{
    public override ItemId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ItemId.TryParse(reader.GetString()) ?? throw new JsonException("An item id reads template~version~level~seed.");

    public override void Write(Utf8JsonWriter writer, ItemId value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
