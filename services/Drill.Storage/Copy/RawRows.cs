using System.Text.Json;
using Drill.Domain.Attempts;

namespace Drill.Storage.Copy;

/// <summary>An attempt as it lies in a store, byte for byte.</summary>
public sealed record RawAttempt(AttemptPlace Place, Guid Id, byte[] Fact, byte[] Reply)
{
    /// <exception cref="JsonException">The fact is no attempt.</exception>
    public Attempt Read() => JsonSerializer.Deserialize(Fact, AttemptJson.Compact.Attempt) ?? throw new JsonException("null");
}

/// <summary>Where an attempt stands: attempts are copied by student (in the order of UTF-8) and sequence.</summary>
public readonly record struct AttemptPlace(string Student, long Sequence)
{
    public static readonly AttemptPlace Beginning = new("", 0);
}

/// <summary>A document as it lies in a store, byte for byte.</summary>
public sealed record RawDocument(string Collection, string Partition, string Id, long Version, byte[] Body);
