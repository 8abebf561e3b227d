using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Drill.Domain.Rosters;

namespace Drill.Server.Cards;

/// <summary>
/// The six digits on a student's card: derived, not stored, so a card can be printed again and a stolen database alone opens nothing
/// (docs/decisions/005-card-secrets.md).
/// </summary>
public sealed class CardSecrets(CardKey key)
{
    private const ulong Secrets = 1_000_000;

    public string For(Person student)
    {
        var hash = HMACSHA256.HashData(key.Bytes, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"card\n{student.Id}\n{student.Card}")));
        return (BinaryPrimitives.ReadUInt64BigEndian(hash) % Secrets).ToString("000000", CultureInfo.InvariantCulture);
    }

    public bool Matches(Person student, string secret) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(For(student)), Encoding.UTF8.GetBytes(Logins.Normalize(secret)));
}
