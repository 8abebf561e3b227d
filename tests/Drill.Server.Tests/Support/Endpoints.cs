using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Drill.Server.Tests.Support;

public sealed record FoundEndpoint(string Method, string Pattern, Endpoint Endpoint)
{
    public override string ToString() => $"{Method} {Pattern}";
}

/// <summary>Every endpoint of the running server, found by reflection.</summary>
public static class Endpoints
{
    public static IEnumerable<FoundEndpoint> Of(IServiceProvider services) =>
        from endpoint in services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().Distinct()
        let pattern = "/" + endpoint.RoutePattern.RawText!.TrimStart('/')
        from method in MethodsOf(endpoint, pattern)
        select new FoundEndpoint(method, pattern, endpoint);

    private static IReadOnlyList<string> MethodsOf(RouteEndpoint endpoint, string pattern) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : pattern.EndsWith("/negotiate", StringComparison.Ordinal) ? ["POST"] : ["GET"];
}
