namespace Drill.Server.Sessions;

/// <summary>Browsers open web sockets across origins and send cookies along; a page of another origin gets no live connection.</summary>
public static class SameOrigin
{
    /// <summary>Whatever accepts web sockets stands below it.</summary>
    public const string Sockets = "/hubs";

    public static WebApplication UseSameOrigin(this WebApplication app)
    {
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Sockets) && !IsSame(context.Request), branch => branch.Run(context =>
            TypedResults.Problem("Only pages of this server may connect.", statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(context)));
        return app;
    }

    // Who sends no Origin is no browser, and so brings no cookie of somebody else.
    private static bool IsSame(HttpRequest request) =>
        request.Headers.Origin is not [{ Length: > 0 } origin] || (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Authority == request.Host.Value);
}
