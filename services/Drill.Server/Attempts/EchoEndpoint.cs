using Drill.Server.Sessions;

namespace Drill.Server.Attempts;

public sealed record EchoMessage(string Text);

/// <summary>A bare authenticated echo, against which the answer is measured; only when <c>Measurements:Echo</c> is set.</summary>
public static class EchoEndpoint
{
    public const string Setting = "Measurements:Echo";

    public static void MapEcho(this WebApplication app)
    {
        if (app.Configuration.GetValue<bool>(Setting)) app.MapPost("/api/echo", (EchoMessage message) => TypedResults.Ok(message)).RequireAuthorization(Policies.Student);
    }
}
