using Drill.Server.Sessions;

namespace Drill.Server.ConnectionCheck;

/// <summary>What the page <c>/check/</c> needs of the server beside its files and <c>/health/</c>.</summary>
public static class ConnectionCheckEndpoints
{
    /// <summary>Beside the live view's path: what lets one through or stops it does the same with the other.</summary>
    public const string Path = $"{SameOrigin.Sockets}/check";

    public static IServiceCollection AddConnectionCheck(this IServiceCollection services) =>
        services.AddSingleton(SocketLimits.Usual).AddSingleton<SocketEcho>();

    public static void MapConnectionCheck(this IEndpointRouteBuilder routes)
    {
        var sockets = routes.CreateApplicationBuilder().UseWebSockets();
        sockets.Run(routes.ServiceProvider.GetRequiredService<SocketEcho>().InvokeAsync);

        // Anonymous: asked from a device on which nobody can sign in, and told nothing but its own words.
        routes.Map(Path, sockets.Build()).AllowAnonymous();
    }
}
