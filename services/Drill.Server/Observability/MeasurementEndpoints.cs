using Drill.Server.Sessions;

namespace Drill.Server.Observability;

public sealed record EchoMessage(string Text);

/// <param name="ManagedBytes">What the process keeps after everything that nobody needs was collected.</param>
public sealed record MemoryMessage(long ManagedBytes);

/// <summary>What measurements need beside the real thing; only when <c>Measurements:On</c> is set, which no installation does.</summary>
public static class MeasurementEndpoints
{
    public const string Setting = "Measurements:On";

    public static void MapMeasurements(this WebApplication app)
    {
        if (!app.Configuration.GetValue<bool>(Setting)) return;
        app.MapPost("/api/echo", (EchoMessage message) => TypedResults.Ok(message)).RequireAuthorization(Policies.Student);
        app.MapGet("/api/measurements/memory", () => TypedResults.Ok(new MemoryMessage(GC.GetTotalMemory(forceFullCollection: true)))).RequireAuthorization(Policies.Administrator);
    }
}
