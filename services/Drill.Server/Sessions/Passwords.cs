using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Drill.Server.Sessions;

/// <summary>Staff passwords: PBKDF2-HMAC-SHA512, as many at once as there are cores, so that a storm of sign-ins cannot starve the lesson.</summary>
public sealed class Passwords : IDisposable
{
    public const int MinLength = 10;
    public const int MaxLength = 200;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);
    private readonly PasswordHasher<object> _hasher;
    private readonly SemaphoreSlim _slots;
    private readonly int _maxWaiting;
    private readonly Lazy<string> _dummy;
    private int _waiting;

    public Passwords(IOptions<SignInOptions> options)
    {
        _hasher = new(Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = options.Value.PasswordIterations }));
        _slots = new(Environment.ProcessorCount);
        _maxWaiting = options.Value.MaxWaitingSignIns;
        _dummy = new(() => Hash("nobody's password"));
    }

    public string Hash(string password) => _hasher.HashPassword(this, password);

    /// <summary>Whether the password is right; without a hash the same work is done for nothing. Null = too many at once.</summary>
    public async Task<bool?> VerifyAsync(string? hash, string password, CancellationToken cancellationToken)
    {
        if (password.Length > MaxLength) password = "";
        try
        {
            if (Interlocked.Increment(ref _waiting) > _maxWaiting || !await _slots.WaitAsync(LongestWait, cancellationToken)) return null;
            return await VerifyInSlotAsync(hash, password, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    private async Task<bool> VerifyInSlotAsync(string? hash, string password, CancellationToken cancellationToken)
    {
        try
        {
            var result = await Task.Run(() => _hasher.VerifyHashedPassword(this, hash ?? _dummy.Value, password), cancellationToken);
            return hash is not null && result != PasswordVerificationResult.Failed;
        }
        finally
        {
            _slots.Release();
        }
    }

    public void Dispose() => _slots.Dispose();
}
