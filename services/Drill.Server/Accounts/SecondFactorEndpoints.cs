using Drill.Server.Cards;
using Drill.Server.Errors;
using Drill.Server.Rosters;
using Drill.Server.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;
using OtpNet;

namespace Drill.Server.Accounts;

internal static class SecondFactorEndpoints
{
    private const string Issuer = "Drill";

    public static void MapSecondFactor(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/account/second-factor", Offer).RequireAuthorization(Policies.Account);
        routes.MapPut("/api/account/second-factor", TurnOn).RequireAuthorization(Policies.Account);
        routes.MapPost("/api/account/second-factor/recovery", RenewRecovery).RequireAuthorization(Policies.Account);
        routes.MapPost("/api/account/second-factor/remove", TurnOff).RequireAuthorization(Policies.Account);
    }

    private static Results<Ok<SecondFactorOffer>, ProblemHttpResult> Offer(Caller caller, SecondFactors factors)
    {
        if (caller.Person.SecondFactor is not null) return ErrorHandling.Conflict(AccountSentences.AlreadyOn);
        var salt = SecondFactors.NewSalt();
        var key = factors.KeyFor(caller.Person.Id, salt);
        var link = new OtpUri(OtpType.Totp, key, $"{caller.Person.Login}@{caller.Roster.School.Code}", Issuer).ToString();
        return TypedResults.Ok(new SecondFactorOffer(salt, Base32Encoding.ToString(key), link, QrDrawing.Draw(link)));
    }

    private static async Task<Results<Ok<RecoveryMessage>, ProblemHttpResult>> TurnOn(
        SecondFactorRequest request, Caller caller, HttpContext context, SignInCheck check, SecondFactors factors, RosterStore rosters, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (caller.Person.SecondFactor is not null) return ErrorHandling.Conflict(AccountSentences.AlreadyOn);
        if (await check.ConfirmAsync(caller, request.Secret, cancellationToken) is not Verdict.Right and var refused) return AccountEndpoints.Refuse(refused, context);
        if (factors.FindStep(caller.Person.Id, request.Salt, request.Code) is null) return ErrorHandling.Malformed(AccountSentences.WrongCode);

        var recovery = factors.MakeRecovery(caller.Person.Id, request.Salt);
        await AccountEndpoints.ChangeAsync(caller, rosters, person => person with { SecondFactor = new(request.Salt, clock.GetUtcNow(), recovery.Hashes) }, cancellationToken);
        return TypedResults.Ok(new RecoveryMessage(recovery.Codes));
    }

    private static async Task<Results<Ok<RecoveryMessage>, ProblemHttpResult>> RenewRecovery(
        ConfirmRequest request, Caller caller, HttpContext context, SignInCheck check, SecondFactors factors, RosterStore rosters, CancellationToken cancellationToken)
    {
        if (caller.Person.SecondFactor is not { } factor) return ErrorHandling.Conflict(AccountSentences.NotOn);
        if (await check.ConfirmAsync(caller, request.Secret, cancellationToken) is not Verdict.Right and var refused) return AccountEndpoints.Refuse(refused, context);

        var recovery = factors.MakeRecovery(caller.Person.Id, factor.Salt);
        await AccountEndpoints.ChangeAsync(caller, rosters, person => person with { SecondFactor = factor with { Recovery = recovery.Hashes } }, cancellationToken);
        return TypedResults.Ok(new RecoveryMessage(recovery.Codes));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> TurnOff(
        ConfirmRequest request, Caller caller, HttpContext context, SignInCheck check, RosterStore rosters, CancellationToken cancellationToken)
    {
        if (await check.ConfirmAsync(caller, request.Secret, cancellationToken) is not Verdict.Right and var refused) return AccountEndpoints.Refuse(refused, context);
        await AccountEndpoints.ChangeAsync(caller, rosters, person => person with { SecondFactor = null }, cancellationToken);
        return TypedResults.NoContent();
    }
}
