using System.Text.Json;
using System.Text.Json.Serialization;
using Drill.Domain.Documents;

namespace Drill.Server.Models;

/// <summary>The right to train, held by one host of the cluster at a time; the store's versions arbitrate.</summary>
/// <param name="Until">A host that dies holding it loses it then.</param>
/// <param name="LastRunAt">When a training last ended, whatever it brought.</param>
public sealed record TrainingLease(string Holder, DateTimeOffset Until, DateTimeOffset? LastRunAt)
{
    private static readonly DocumentSet<TrainingLease> Documents = new("training", TrainingJson.Default.TrainingLease);
    private static readonly DocumentKey Key = new("models", "lease");

    /// <returns>The lease, or null when another host holds it or the last training is too fresh.</returns>
    public static async Task<Document<TrainingLease>?> TryTakeAsync(
        IDocumentStore documents, string holder, DateTimeOffset now, TimeSpan length, TimeSpan every, CancellationToken cancellationToken)
    {
        var stored = await documents.FindAsync(Documents, Key, cancellationToken);
        if (stored?.Value is { } held && (held.Until > now || held.LastRunAt + every > now)) return null;
        var lease = new TrainingLease(holder, now + length, stored?.Value.LastRunAt);
        return await documents.SaveAsync(Documents, Key, lease, stored?.Version ?? 0, cancellationToken) is { } version ? new(Key, version, lease) : null;
    }

    /// <summary>Gives the lease back after a training; nothing happens when another host has it by now.</summary>
    public static Task EndAsync(IDocumentStore documents, Document<TrainingLease> lease, DateTimeOffset now, CancellationToken cancellationToken) =>
        documents.SaveAsync(Documents, Key, lease.Value with { Until = now, LastRunAt = now }, lease.Version, cancellationToken);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(TrainingLease))]
internal sealed partial class TrainingJson : JsonSerializerContext;
