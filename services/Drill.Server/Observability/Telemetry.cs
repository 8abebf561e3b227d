using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Drill.Server.Observability;

public static class Telemetry
{
    public const string EndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Of how many requests a trace is kept, [0, 1]; the setting <c>Telemetry:TraceRatio</c>.</summary>
    public const string TraceRatio = "Telemetry:TraceRatio";

    private const double DefaultTraceRatio = 0.01;
    private static readonly string[] TagsWithIds = ["url.query", "url.full", "user_agent.original", "client.address", "network.peer.address"];

    /// <summary>Metrics and traces leave the machine only when somebody says where to.</summary>
    public static IServiceCollection AddObservability(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddMetrics().AddSingleton<ServerMetrics>();
        if (string.IsNullOrWhiteSpace(configuration[EndpointVariable])) return services;
        services.AddOpenTelemetry()
            .WithMetrics(metrics => metrics
                .AddMeter(ServerMetrics.MeterName, "Drill.Storage", "Microsoft.Orleans")
                .AddAspNetCoreInstrumentation()
                .AddRuntimeInstrumentation()
                .AddOtlpExporter())
            .WithTracing(traces => traces
                .SetSampler(new ParentBasedSampler(new TraceIdRatioBasedSampler(configuration.GetValue(TraceRatio, DefaultTraceRatio))))
                .AddAspNetCoreInstrumentation(requests =>
                {
                    requests.Filter = context => !context.Request.Path.StartsWithSegments("/health");
                    requests.EnrichWithHttpResponse = (activity, response) =>
                    {
                        // The route, not the address: ids of children are in addresses.
                        activity.SetTag("url.path", (response.HttpContext.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText);
                        foreach (var tag in TagsWithIds) activity.SetTag(tag, null);
                    };
                })
                .AddOtlpExporter());
        return services;
    }
}
