using Drill.Server.Options;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Drill.Server.Demo;

public static class DemoServices
{
    private static readonly string[] AnyAddress = ["*", "+", "[::]", "0.0.0.0"];

    public static IServiceCollection AddDemo(this IServiceCollection services, ServerOptions server)
    {
        if (!server.IsDemo) return services;
        services.AddOptions<DemoOptions>().BindConfiguration(DemoOptions.Section).Validate(DemoOptions.IsValid, "A setting under Demo is out of its range.").ValidateOnStart();
        return services
            .AddSingleton<DemoSchool>().AddSingleton<DemoPast>().AddSingleton<DemoHomework>().AddSingleton<DemoStart>()
            .AddHostedService<DemoLesson>();
    }

    /// <returns>Why there can be no demo in this folder, or null.</returns>
    public static Task<string?> PrepareDemoAsync(this WebApplication app, TextWriter console, CancellationToken cancellationToken) =>
        app.Services.GetRequiredService<DemoStart>().PrepareAsync(console, cancellationToken);

    public static Task AnnounceDemoAsync(this WebApplication app, TextWriter console, CancellationToken cancellationToken) =>
        app.Services.GetRequiredService<DemoStart>().AnnounceAsync(app.Services.FindOwnUrl().GetLeftPart(UriPartial.Authority), console, cancellationToken);

    /// <summary>The address at which this machine reaches its own server: "any address" is none to connect to.</summary>
    internal static Uri FindOwnUrl(this IServiceProvider services)
    {
        var address = services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var any = AnyAddress.FirstOrDefault(host => address.Contains($"://{host}:", StringComparison.Ordinal));
        return new Uri(any is null ? address : address.Replace($"://{any}:", "://127.0.0.1:", StringComparison.Ordinal));
    }
}
