using Drill.Domain.Rosters;
using Drill.Server.Cards;
using Drill.Server.Classrooms;
using Drill.Server.Errors;
using Drill.Server.Keys;
using Drill.Server.Options;
using Drill.Server.Rosters;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Drill.Server.Sessions;

public static class SessionEndpoints
{
    public static IServiceCollection AddSessions(this IServiceCollection services, ServerOptions server)
    {
        services.AddCookieKeys(server);
        services.AddAuthentication(SessionCookie.Scheme).AddCookie(SessionCookie.Configure);
        services.AddAuthorization(Policies.Add);
        services.AddOptions<SignInOptions>().BindConfiguration(SignInOptions.Section)
            .Validate(o => o.PasswordIterations >= SignInOptions.FewestIterations, $"SignIn:PasswordIterations must be at least {SignInOptions.FewestIterations}.")
            .Validate(o => o.MaxWaitingSignIns is >= 1 and <= 10_000, "SignIn:MaxWaitingSignIns must be 1 to 10,000.")
            .ValidateOnStart();
        return services
            .AddSingleton(_ => CardKey.Open(server.KeysDirectory))
            .AddSingleton<CardSecrets>().AddSingleton<Passwords>().AddSingleton<SecretCheck>().AddSingleton<SecondFactors>().AddSingleton<SignInCheck>().AddSingleton<SignedOut>()
            .AddHostedService(provider => provider.GetRequiredService<SignedOut>());
    }

    public static WebApplication UseSessions(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseCsrf();

        // What is not there is 404 for everybody; the fallback policy would answer 401 for a missing picture.
        app.Use((context, next) => context.GetEndpoint() is null ? TypedResults.NotFound().ExecuteAsync(context) : next(context));
        app.UseAuthorization();
        return app;
    }

    public static void MapSessions(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/session", SignIn).AllowAnonymous();
        routes.MapGet("/api/session", (Caller caller) => TypedResults.Ok(SessionMessage.Of(caller))).RequireAuthorization(Policies.SignedIn);
        routes.MapDelete("/api/session", SignOut).RequireAuthorization(Policies.SignedIn);
    }

    private static async Task<Results<Ok<SessionMessage>, ProblemHttpResult>> SignIn(
        SignInRequest request, HttpContext context, RosterStore rosters, SignInCheck check, CancellationToken cancellationToken)
    {
        var school = Logins.Normalize(request.School);
        var login = Logins.Normalize(request.Login);
        var roster = Logins.IsValidSchoolCode(school) ? await rosters.FindAsync(school, cancellationToken) : null;
        return await check.SignInAsync(school, roster, login, request.Secret, request.Code, cancellationToken) switch
        {
            Verdict.Right => TypedResults.Ok(SessionMessage.Of(await SessionCookie.SignInAsync(context, roster!, roster!.FindLogin(login)!))),
            Verdict.Later later => ErrorHandling.ComeAgain(context.Response, later.Wait),
            Verdict.CodeNeeded => NeedsCode("The code of the authenticator app is needed too."),
            Verdict.WrongCode => NeedsCode("The code is not right, or was used before."),
            _ => TypedResults.Problem("School, login and secret do not match.", statusCode: StatusCodes.Status401Unauthorized),
        };
    }

    private static async Task<NoContent> SignOut(Caller caller, HttpContext context, SignedOut signedOut, HubConnections connections, CancellationToken cancellationToken)
    {
        await signedOut.AddAsync(caller.Csrf, cancellationToken);
        connections.EndSession(caller.Csrf);
        await context.SignOutAsync(SessionCookie.Scheme);
        return TypedResults.NoContent();
    }

    private static ProblemHttpResult NeedsCode(string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status401Unauthorized, extensions: new Dictionary<string, object?> { ["needs"] = "code" });
}
