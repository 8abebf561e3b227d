using Drill.Server.Options;
using Drill.Server.Sessions;
using Orleans.Dashboard;

namespace Drill.Server.Observability;

/// <summary>Orleans' own view of silos and grains. Only when the operator asks for it: it shows ids of every school of the installation.</summary>
public static class Dashboard
{
    public const string Path = "/dashboard";

    public static ISiloBuilder AddDashboard(this ISiloBuilder silo, ServerOptions server) =>
        server.HasDashboard ? silo.AddDashboard(options => options.HideTrace = true) : silo;

    public static void MapDashboard(this WebApplication app)
    {
        if (app.Services.GetRequiredService<ServerOptions>().HasDashboard) app.MapOrleansDashboard(Path).RequireAuthorization(Policies.Upkeep);
    }
}
