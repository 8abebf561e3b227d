using Drill.Server.Errors;
using Drill.Server.Observability;

namespace Drill.Server.Options;

public static class Hosting
{
    /// <summary>The host as the command line describes it; all other settings come from the environment and <c>appsettings.json</c>.</summary>
    public static WebApplicationBuilder CreateBuilder(ServerOptions options)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(options.Urls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = ErrorHandling.MaxBodyBytes;
        });
        builder.Services.AddSingleton(options).AddSingleton(OffsetClock.Of(builder.Configuration));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = Deadlines.Drain);

        // Request lines hold ids, and the silo speaks of grains by theirs: below warnings neither is kept.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddFilter("Orleans", LogLevel.Warning).AddFilter("Microsoft.Orleans", LogLevel.Warning).AddFilter("Polly", LogLevel.Warning);

        // Known at every start and intended: no server GC on small machines, keys protected by the folder's rights alone.
        builder.Logging
            .AddFilter("Orleans.Runtime.Silo", LogLevel.Error)
            .AddFilter("Orleans.Runtime.Watchdog", LogLevel.Error)
            .AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);
        return builder;
    }

    /// <summary>The disk broke its promise: only a new process can trust the file again, so this one ends without another word.</summary>
    public static void Crash(Exception reason) => Environment.FailFast("The disk no longer keeps what was flushed to it.", reason);
}
