using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authorization;

namespace Drill.Server.Sessions;

/// <summary>Every unsafe request of a session repeats the session's random value in <c>X-CSRF</c> (docs/decisions/004-session-csrf.md).</summary>
public static class Csrf
{
    public const string Header = "X-CSRF";

    public static WebApplication UseCsrf(this WebApplication app)
    {
        app.Use((context, next) => MayPass(context) ? next(context) : Refuse(context));
        return app;
    }

    private static bool MayPass(HttpContext context)
    {
        var method = context.Request.Method;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method)) return true;
        if (context.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null) return true;
        if (endpoint.Metadata.GetMetadata<NoCsrfNeeded>() is not null) return true;

        // Nobody is signed in: the policy answers 401.
        if (Caller.Of(context) is not { } caller) return true;
        return context.Request.Headers[Header] is [{ } sent] && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(sent), Encoding.UTF8.GetBytes(caller.Csrf));
    }

    private static Task Refuse(HttpContext context) =>
        TypedResults.Problem($"The header {Header} must hold the session's csrf value.", statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(context);
}

/// <summary>An unsafe request that changes nothing, for the stated reason.</summary>
public sealed record NoCsrfNeeded(string Reason);
