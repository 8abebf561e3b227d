using Drill.Domain.Rosters;
using Drill.Grains.SignIns;
using Drill.Server.Options;
using Drill.Server.Rosters;

namespace Drill.Server.Sessions;

/// <summary>Proves who somebody is; every try is counted against guessing, at sign-in and where a session asks for the password once more.</summary>
public sealed class SignInCheck(SecretCheck secrets, SecondFactors factors, RosterStore rosters, IGrainFactory grains)
{
    private const string NoSchool = "-";

    private static readonly Verdict TooManyAtOnce = new Verdict.Later(TimeSpan.FromSeconds(Deadlines.RetryAfterSeconds));

    /// <param name="roster">The school's, or null when there is none with this code.</param>
    /// <param name="code">Of the authenticator app, or one that opens once; null when none was asked for yet.</param>
    public Task<Verdict> SignInAsync(string school, RosterView? roster, string login, string secret, string? code, CancellationToken cancellationToken) =>
        CountAsync(school, roster, login, async (gate, account) =>
        {
            var verdict = await CheckSecretAsync(roster, login, secret, cancellationToken);
            return verdict is Verdict.Right && roster!.FindLogin(login) is { SecondFactor: { } factor } person
                ? await CheckCodeAsync(gate, account, school, person, factor, code, cancellationToken)
                : verdict;
        });

    /// <summary>Whoever sits at a session is its owner: they know the password.</summary>
    public Task<Verdict> ConfirmAsync(Caller caller, string secret, CancellationToken cancellationToken) =>
        CountAsync(caller.Roster.School.Code, caller.Roster, caller.Person.Login, (_, _) => CheckSecretAsync(caller.Roster, caller.Person.Login, secret, cancellationToken));

    private async Task<Verdict> CountAsync(string school, RosterView? roster, string login, Func<ISignInGrain, string, Task<Verdict>> check)
    {
        var account = $"account {school} {login}";
        var group = $"class {school} {ClassroomOf(roster, login)}";

        // Of schools that do not exist one grain counts for all, so that inventing codes makes no more of them.
        var gate = grains.GetGrain<ISignInGrain>(roster is null ? NoSchool : school);
        if (await gate.Begin(account, group) is { Ticks: > 0 } wait) return new Verdict.Later(wait);
        Verdict? verdict = null;
        try
        {
            return verdict = await check(gate, account);
        }
        finally
        {
            await gate.Finish(account, group, verdict switch { Verdict.Right => true, Verdict.Wrong or Verdict.WrongCode => false, _ => null });
        }
    }

    private async Task<Verdict> CheckSecretAsync(RosterView? roster, string login, string secret, CancellationToken cancellationToken) =>
        await secrets.IsRightAsync(roster, login, secret.Trim(), cancellationToken) switch
        {
            null => TooManyAtOnce,
            true => new Verdict.Right(),
            false => new Verdict.Wrong(),
        };

    private async Task<Verdict> CheckCodeAsync(
        ISignInGrain gate, string account, string school, Person person, SecondFactor factor, string? code, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(code)) return new Verdict.CodeNeeded();
        var isTaken = factors.FindStep(person.Id, factor.Salt, code) is { } step
            ? await gate.TryUseCode(account, step)
            : await TryUseRecoveryAsync(school, person, code, cancellationToken);
        return isTaken ? new Verdict.Right() : new Verdict.WrongCode();
    }

    private async Task<bool> TryUseRecoveryAsync(string school, Person person, string code, CancellationToken cancellationToken)
    {
        if (factors.FindRecovery(person, code) is null) return false;

        // Again on what is stored now: another host may just have taken the same code.
        var taken = await rosters.ChangeAsync<Person>(
            school,
            roster => roster.FindPerson(person.Id) is { SecondFactor: { } factor } now && factors.FindRecovery(now, code) is { } hash
                ? (roster.Roster.WithChanged(now with { SecondFactor = factor with { Recovery = [.. factor.Recovery.Where(r => r != hash)] } }), now)
                : (null, null!),
            cancellationToken);
        return taken is not null;
    }

    private static string ClassroomOf(RosterView? roster, string login) =>
        roster?.FindLogin(login) is { } person && roster.FindStudent(person.Id) is { } student ? student.Classroom.Id : "";
}
