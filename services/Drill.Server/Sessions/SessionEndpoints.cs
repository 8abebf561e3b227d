using System.Globalization;
using Drill.Domain.Rosters;
using Drill.Grains.SignIns;
using Drill.Server.Cards;
using Drill.Server.Classrooms;
using Drill.Server.Keys;
using Drill.Server.Options;
using Drill.Server.Rosters;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Drill.Server.Sessions;

public static class SessionEndpoints
{
    private const string NoSchool = "-";

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
            .AddSingleton<CardSecrets>().AddSingleton<Passwords>().AddSingleton<SecretCheck>().AddSingleton<SignedOut>()
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
        SignInRequest request, HttpContext context, RosterStore rosters, SecretCheck secrets, IGrainFactory grains, CancellationToken cancellationToken)
    {
        var school = Logins.Normalize(request.School);
        var login = Logins.Normalize(request.Login);
        var account = $"account {school} {login}";
        var roster = Logins.IsValidSchoolCode(school) ? await rosters.FindAsync(school, cancellationToken) : null;
        var group = $"class {school} {ClassroomOf(roster, login)}";

        // Of schools that do not exist one grain counts for all, so that inventing codes makes no more of them.
        var gate = grains.GetGrain<ISignInGrain>(roster is null ? NoSchool : school);
        if (await gate.Begin(account, group) is { Ticks: > 0 } wait) return ComeAgain(context, wait);
        bool? isRight = null;
        try
        {
            isRight = await secrets.IsRightAsync(roster, login, request.Secret.Trim(), cancellationToken);
        }
        finally
        {
            await gate.Finish(account, group, isRight);
        }

        if (isRight is null) return ComeAgain(context, TimeSpan.FromSeconds(Deadlines.RetryAfterSeconds));
        if (isRight == false) return TypedResults.Problem("School, login and secret do not match.", statusCode: StatusCodes.Status401Unauthorized);
        return TypedResults.Ok(SessionMessage.Of(await SessionCookie.SignInAsync(context, roster!, roster!.FindLogin(login)!)));
    }

    private static async Task<NoContent> SignOut(Caller caller, HttpContext context, SignedOut signedOut, HubConnections connections, CancellationToken cancellationToken)
    {
        await signedOut.AddAsync(caller.Csrf, cancellationToken);
        connections.EndSession(caller.Csrf);
        await context.SignOutAsync(SessionCookie.Scheme);
        return TypedResults.NoContent();
    }

    private static string ClassroomOf(RosterView? roster, string login) =>
        roster?.FindLogin(login) is { } person && roster.FindStudent(person.Id) is { } student ? student.Classroom.Id : "";

    private static ProblemHttpResult ComeAgain(HttpContext context, TimeSpan wait)
    {
        context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return TypedResults.Problem("Too many tries; wait a moment.", statusCode: StatusCodes.Status429TooManyRequests);
    }
}
