using Microsoft.AspNetCore.HttpOverrides;

namespace Drill.Server.Web;

/// <summary>
/// Behind a proxy that ends TLS, what it says of scheme and host makes cookies Secure and sign-in links right.
/// Only a proxy on this machine is believed; anybody else's headers are ignored.
/// </summary>
public static class Proxies
{
    public static WebApplication UseLocalProxy(this WebApplication app)
    {
        app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost });
        return app;
    }
}
