using Microsoft.AspNetCore.HttpOverrides;

namespace Drill.Server.Web;

/// <summary>
/// Behind a proxy that ends TLS, what it says of scheme and host makes cookies Secure and sign-in links right.
/// Only a proxy on this machine, or in a network that <c>Proxy:Networks</c> names (<c>172.28.0.0/16</c>), is believed; anybody else's headers are ignored.
/// </summary>
public static class Proxies
{
    public const string Networks = "Proxy:Networks";

    public static WebApplication UseLocalProxy(this WebApplication app)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost };
        foreach (var network in (app.Configuration[Networks] ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)) options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
        app.UseForwardedHeaders(options);
        return app;
    }
}
