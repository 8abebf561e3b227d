using System.Security.Cryptography;
using Drill.Domain.Attempts;
using Drill.Domain.Documents;
using Drill.Server.Cards;
using Drill.Server.Options;

namespace Drill.Server.Keys;

/// <summary>Every host of a cluster must have the same card key, or a card would open the door at one host and not at another.</summary>
internal sealed class SharedKeyCheck(IDocumentStore documents, CardKey key, ServerOptions server) : IHostedLifecycleService
{
    private static readonly DocumentSet<KeyFingerprint> Documents = new("keys", KeyJson.Default.KeyFingerprint);
    private static readonly DocumentKey Key = new("cards", "fingerprint");

    /// <exception cref="StorageUnavailableException">This host has another key; the message says what to do.</exception>
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        var own = Convert.ToHexStringLower(HMACSHA256.HashData(key.Bytes, "drill card key fingerprint"u8));
        await documents.SaveAsync(Documents, Key, new(own), 0, cancellationToken);
        if (await documents.FindAsync(Documents, Key, cancellationToken) is not { } shared || shared.Value.Value == own) return;
        throw new StorageUnavailableException($"it was first used with another card key than {Path.Combine(server.KeysDirectory, CardKey.FileName)}. Copy that file from a host that runs, or from the backup.");
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
