using Drill.Domain.Rosters;
using Drill.Server.Cards;

namespace Drill.Server.Sessions;

/// <summary>
/// Compares a secret. A login that does not exist is checked like one of its shape that does, so neither the answer nor its time tells them apart.
/// </summary>
public sealed class SecretCheck(CardSecrets cards, Passwords passwords)
{
    private static readonly Person Nobody = new() { Id = "", Role = Role.Student, Name = "", Login = "", Stamp = "" };

    /// <summary>Null = too many passwords are being checked at once.</summary>
    public async Task<bool?> IsRightAsync(RosterView? roster, string login, string secret, CancellationToken cancellationToken)
    {
        var person = roster?.FindLogin(login);
        if (Logins.IsStudents(login))
        {
            var matches = cards.Matches(person ?? Nobody, secret);
            return matches && person is { Role: Role.Student } && roster!.IsActive(person);
        }

        var isRight = await passwords.VerifyAsync(person?.PasswordHash, secret, cancellationToken);
        return isRight is { } right ? right && person is { PasswordHash: not null } && roster!.IsActive(person) : null;
    }
}
