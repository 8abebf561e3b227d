namespace Drill.Server.Setup;

/// <summary>The first start says where to set the school up. On the console only: the link is a secret, and logs are kept.</summary>
public static class SetupLink
{
    public static async Task PrintAsync(WebApplication app, TextWriter console, CancellationToken cancellationToken)
    {
        var url = app.Urls.First();
        if (await app.Services.GetRequiredService<Installing>().NewTokenAsync(cancellationToken) is { } token)
        {
            await console.WriteLineAsync($"Set the school up (once): {url}/admin/#setup={token}");
        }
        else
        {
            await console.WriteLineAsync($"Drill is at {url}");
        }
    }
}
