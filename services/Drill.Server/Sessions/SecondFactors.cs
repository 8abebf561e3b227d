using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Drill.Domain.Rosters;
using Drill.Server.Cards;
using Drill.Server.Options;
using OtpNet;

namespace Drill.Server.Sessions;

/// <summary>
/// Codes of authenticator apps (RFC 6238: SHA-1, six digits, 30 s, what every app speaks) and the codes that open once without the app. Both rest on the
/// server's key, like the cards, so a stolen database alone makes none (docs/decisions/015-second-factor.md).
/// </summary>
public sealed class SecondFactors(CardKey key, TimeProvider clock)
{
    public const int RecoveryCodes = 8;

    private const int KeyBytes = 20;

    // The clock of a phone may be half a minute off, and a person types slowly.
    private static readonly VerificationWindow Window = new(previous: 1, future: 1);

    public static string NewSalt() => Ids.NewSecret();

    /// <summary>The app's key, 20 bytes.</summary>
    public byte[] KeyFor(string person, string salt) => Hash("second factor", person, salt)[..KeyBytes];

    /// <summary>The time step that a code belongs to; null when it is none of this app's now.</summary>
    public long? FindStep(string person, string salt, string code) =>
        new Totp(KeyFor(person, salt)).VerifyTotp(clock.GetUtcNow().UtcDateTime, Normalize(code), out var step, Window) ? step : null;

    /// <summary>Codes to keep on paper, and the hashes by which they are recognised.</summary>
    public (IReadOnlyList<string> Codes, IReadOnlyList<string> Hashes) MakeRecovery(string person, string salt)
    {
        string[] codes = [.. Enumerable.Range(0, RecoveryCodes).Select(_ => Ids.NewSecret())];
        return ([.. codes.Select(c => $"{c[..4]}-{c[4..8]}-{c[8..]}")], [.. codes.Select(c => RecoveryHash(person, salt, c))]);
    }

    /// <summary>The hash of the recovery code that was typed, when it is one that is left.</summary>
    public string? FindRecovery(Person person, string code) =>
        person.SecondFactor is { } factor && RecoveryHash(person.Id, factor.Salt, Normalize(code)) is var hash && factor.Recovery.Contains(hash) ? hash : null;

    private static string Normalize(string code) => Logins.Normalize(code).Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

    private string RecoveryHash(string person, string salt, string code) => Convert.ToHexStringLower(Hash($"recovery\n{code}", person, salt));

    private byte[] Hash(string purpose, string person, string salt) =>
        HMACSHA256.HashData(key.Bytes, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{purpose}\n{person}\n{salt}")));
}
