using Drill.Domain.Rosters;
using Drill.Server.Errors;
using Drill.Server.Options;
using Drill.Server.Rosters;
using Drill.Server.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Drill.Server.Accounts;

/// <summary>What members of staff do with their own account; whatever opens it asks for the password once more, since a session may have been left open.</summary>
public static class AccountEndpoints
{
    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/account", Get).RequireAuthorization(Policies.Account);
        routes.MapPost("/api/account/password", ChangePassword).RequireAuthorization(Policies.Account);
        routes.MapSecondFactor();
    }

    private static Ok<AccountMessage> Get(Caller caller) => TypedResults.Ok(new AccountMessage(
        caller.Person.Name,
        caller.Person.Login,
        caller.Person.SecondFactor is { } factor ? new(factor.Since, factor.Recovery.Count) : null));

    /// <summary>Whoever is signed in with the old one elsewhere is so no longer; this session goes on.</summary>
    private static async Task<Results<Ok<SessionMessage>, ProblemHttpResult>> ChangePassword(
        NewPasswordRequest request, Caller caller, HttpContext context, SignInCheck check, Passwords passwords, RosterStore rosters, CancellationToken cancellationToken)
    {
        var secret = request.NewSecret.Trim(); // as at sign-in
        if (Passwords.FindError(secret) is { } error) return ErrorHandling.Malformed(error);
        if (secret == request.Secret.Trim()) return ErrorHandling.Malformed(AccountSentences.SamePassword);
        if (await check.ConfirmAsync(caller, request.Secret, cancellationToken) is not Verdict.Right and var refused) return Refuse(refused, context);

        var hash = passwords.Hash(secret);
        var changed = await ChangeAsync(caller, rosters, person => person with { PasswordHash = hash, Stamp = Ids.NewSecret() }, cancellationToken);
        return TypedResults.Ok(SessionMessage.Of(await SessionCookie.SignInAsync(context, caller.Roster, changed)));
    }

    /// <summary>Changes the caller as stored now.</summary>
    internal static async Task<Person> ChangeAsync(Caller caller, RosterStore rosters, Func<Person, Person> change, CancellationToken cancellationToken) =>
        await rosters.ChangeAsync(
            caller.Roster.School.Code,
            roster =>
            {
                var person = change(roster.FindPerson(caller.Person.Id) ?? throw new InvalidOperationException("People are not taken out of a roster."));
                return (roster.Roster.WithChanged(person), person);
            },
            cancellationToken) ?? throw new InvalidOperationException("The caller's school is there.");

    /// <summary>The answer where the password was not confirmed.</summary>
    internal static ProblemHttpResult Refuse(Verdict verdict, HttpContext context) =>
        verdict is Verdict.Later later ? ErrorHandling.ComeAgain(context.Response, later.Wait) : ErrorHandling.Malformed(AccountSentences.WrongSecret);
}
