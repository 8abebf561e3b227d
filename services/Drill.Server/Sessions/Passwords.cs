using System.Threading.RateLimiting;
using Drill.Domain.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Drill.Server.Sessions;

/// <summary>Staff passwords: PBKDF2-HMAC-SHA512, as many at once as there are cores, so that a storm of sign-ins cannot starve the lesson.</summary>
public sealed class Passwords : IDisposable
{
    public const int MinLength = 10;
    public const int MaxLength = 200;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);
    private static readonly LocalizedText Length = new($"パスワードは{MinLength}〜{MaxLength}文字にしてください。", $"The password has {MinLength} to {MaxLength} characters.");

    private readonly PasswordHasher<object> _hasher;
    private readonly ConcurrencyLimiter _checks;
    private readonly Lazy<string> _dummy;

    public Passwords(IOptions<SignInOptions> options)
    {
        _hasher = new(Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = options.Value.PasswordIterations }));
        _checks = new(new() { PermitLimit = Environment.ProcessorCount, QueueLimit = options.Value.MaxWaitingSignIns });
        _dummy = new(() => Hash("nobody's password"));
    }

    /// <summary>What a password that somebody chose lacks, or null.</summary>
    public static LocalizedText? FindError(string password) => password.Length is < MinLength or > MaxLength ? Length : null;

    public string Hash(string password) => _hasher.HashPassword(this, password);

    /// <summary>Whether the password is right; without a hash the same work is done for nothing. Null = too many at once.</summary>
    public async Task<bool?> VerifyAsync(string? hash, string password, CancellationToken cancellationToken)
    {
        if (password.Length > MaxLength) password = "";
        using var turn = await WaitForTurnAsync(cancellationToken);
        if (turn is not { IsAcquired: true }) return null;
        var result = await Task.Run(() => _hasher.VerifyHashedPassword(this, hash ?? _dummy.Value, password), cancellationToken);
        return hash is not null && result != PasswordVerificationResult.Failed;
    }

    public void Dispose() => _checks.Dispose();

    private async Task<RateLimitLease?> WaitForTurnAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(LongestWait);
        try
        {
            return await _checks.AcquireAsync(cancellationToken: patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}
