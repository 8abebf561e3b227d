using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Drill.Storage.Copy;

/// <summary>A line of an archive: exactly one of its parts. Facts, replies and bodies stand in it as the JSON they are, byte for byte.</summary>
internal sealed record ArchiveLine
{
    public const string Format = "drill-archive";
    public const int Version = 1;

    /// <summary>The first line.</summary>
    public ArchiveHeader? Archive { get; init; }

    public ArchiveDocument? Document { get; init; }

    public ArchiveAttempt? Attempt { get; init; }

    /// <summary>The last line: without it the archive was cut off.</summary>
    public StoreDigest? End { get; init; }

    public static ArchiveLine Of(RawDocument document) =>
        new() { Document = new(document.Collection, document.Partition, document.Id, document.Version, new(document.Body)) };

    public static ArchiveLine Of(RawAttempt attempt) =>
        new() { Attempt = new(attempt.Place.Student, attempt.Place.Sequence, attempt.Id, new(attempt.Fact), new(attempt.Reply)) };
}

/// <param name="Format">Always <see cref="ArchiveLine.Format"/>.</param>
/// <param name="Source">Where it was taken from, without credentials.</param>
internal sealed record ArchiveHeader(string Format, int Version, DateTimeOffset TakenAt, string Source, long Attempts);

internal sealed record ArchiveDocument(string Collection, string Partition, string Id, long Version, RawJson Body)
{
    public RawDocument ToRaw() => new(Collection, Partition, Id, Version, Body.Utf8);
}

internal sealed record ArchiveAttempt(string Student, long Sequence, Guid Id, RawJson Fact, RawJson Reply)
{
    public RawAttempt ToRaw() => new(new(Student, Sequence), Id, Fact.Utf8, Reply.Utf8);
}

/// <summary>JSON that is passed on byte for byte, neither read nor written anew.</summary>
[JsonConverter(typeof(RawJsonConverter))]
internal sealed record RawJson(byte[] Utf8);

internal sealed class RawJsonConverter : JsonConverter<RawJson>
{
    public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var value = JsonDocument.ParseValue(ref reader);
        return new(JsonMarshal.GetRawUtf8Value(value.RootElement).ToArray());
    }

    public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) => writer.WriteRawValue(value.Utf8);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ArchiveLine))]
internal sealed partial class ArchiveJson : JsonSerializerContext;
