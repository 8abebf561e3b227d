using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Serialization;
using Drill.Domain.Attempts;
using Drill.Domain.Documents;
using Drill.Server.Background;

namespace Drill.Server.Sessions;

/// <summary>
/// Sessions that were signed out before they expired, so that a copied cookie is worth nothing afterwards. Kept as documents: a restart forgets none,
/// and what one host hears the others know after <see cref="LookEvery"/>.
/// </summary>
public sealed class SignedOut(IDocumentStore documents, TimeProvider clock, ILogger<SignedOut> logger)
    : PeriodicService(LookEvery, "Sign-outs on other hosts could not be read; trying again", clock, logger)
{
    public static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(15);

    /// <summary>Sign-outs lie together by the time they happened, so that looking for new ones reads few.</summary>
    private static readonly TimeSpan Bucket = TimeSpan.FromMinutes(10);

    private static readonly DocumentSet<SignOut> Documents = new("sign-outs", SignOutJson.Default.SignOut);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _sessions = new(StringComparer.Ordinal);

    /// <summary>Those that only this host knows of, because the store failed when they happened.</summary>
    private readonly ConcurrentDictionary<string, byte> _untold = new(StringComparer.Ordinal);

    private DateTimeOffset _lookedAt = DateTimeOffset.MaxValue;

    public bool Contains(string csrf) => _sessions.ContainsKey(csrf);

    /// <summary>Ends the session on this host at once, and returns when the others can hear of it.</summary>
    /// <exception cref="StorageUnavailableException">Only this host knows of it until the store is back.</exception>
    public async Task AddAsync(string csrf, CancellationToken cancellationToken)
    {
        if (!_sessions.TryAdd(csrf, Clock.GetUtcNow())) return;
        _untold[csrf] = 0;
        await TellAsync(csrf, cancellationToken);
    }

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        var now = Clock.GetUtcNow();
        for (var ago = SessionCookie.Lifetime + Bucket; ago >= TimeSpan.Zero; ago -= Bucket) await LearnAsync(now - ago, cancellationToken);
        _lookedAt = now;
        await base.StartAsync(cancellationToken);
    }

    /// <summary>One round: tells what is still to be told, learns of the other hosts' sign-outs and forgets those whose cookies have expired.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        foreach (var csrf in _untold.Keys) await TellAsync(csrf, cancellationToken);
        // From the last look that succeeded, which may be long ago. The neighbours too: hosts' clocks differ a little.
        var now = Clock.GetUtcNow();
        var expired = now - SessionCookie.Lifetime - (2 * Bucket);
        var since = _lookedAt < now ? _lookedAt : now;
        for (var at = (since > expired ? since : expired) - Bucket; at <= now + Bucket; at += Bucket) await LearnAsync(at, cancellationToken);
        _lookedAt = now;
        await ForgetAsync(expired, cancellationToken);
    }

    protected override Task RoundAsync(CancellationToken cancellationToken) => LookAsync(cancellationToken);

    private static string BucketOf(DateTimeOffset at) => (at.UtcTicks / Bucket.Ticks).ToString(CultureInfo.InvariantCulture);

    // Where others look for it, which is the time of the telling.
    private async Task TellAsync(string csrf, CancellationToken cancellationToken)
    {
        var now = Clock.GetUtcNow();
        _sessions[csrf] = now;
        await documents.SaveAsync(Documents, new(BucketOf(now), csrf), new(now), DocumentVersion.Any, cancellationToken);
        _untold.TryRemove(csrf, out _);
    }

    private async Task LearnAsync(DateTimeOffset at, CancellationToken cancellationToken)
    {
        foreach (var signOut in await documents.ListAsync(Documents, BucketOf(at), cancellationToken)) _sessions.TryAdd(signOut.Key.Id, signOut.Value.At);
    }

    private async Task ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        foreach (var (csrf, at) in _sessions)
        {
            if (at >= before) continue;
            await documents.DeleteAsync(Documents, new(BucketOf(at), csrf), DocumentVersion.Any, cancellationToken);
            _sessions.TryRemove(csrf, out _);
        }
    }
}

/// <summary>A session that ended by itself; its id is the session's random value, which is worth nothing any more.</summary>
internal sealed record SignOut(DateTimeOffset At);

[JsonSerializable(typeof(SignOut))]
internal sealed partial class SignOutJson : JsonSerializerContext;
