using Drill.Domain.Curriculum;
using Drill.Server.Errors;
using Drill.Server.Options;
using Drill.Server.Setup;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Drill.Server.Health;

public static class HealthEndpoints
{
    private const string Ready = "ready";

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<Readiness>(Ready, tags: [Ready], timeout: Deadlines.Store);
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        // Anonymous: load balancers ask, and the answer is one word.
        routes.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous();
        routes.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
    }

    /// <summary>Storage can be read, the silo takes calls, there is something to teach.</summary>
    private sealed class Readiness(Installing installing, CurriculumGraph curriculum, ISiloStatusOracle silo) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            if (silo.CurrentStatus != SiloStatus.Active) return HealthCheckResult.Unhealthy("The silo is not active.");
            if (curriculum.Skills.Count == 0) return HealthCheckResult.Unhealthy("The curriculum is empty.");
            try
            {
                await installing.IsNeededAsync(cancellationToken);
                return HealthCheckResult.Healthy();
            }
            catch (Exception exception) when (Unavailable.Is(exception))
            {
                return HealthCheckResult.Unhealthy("The storage cannot be read.");
            }
        }
    }
}
