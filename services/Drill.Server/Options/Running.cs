using Drill.Domain.Attempts;
using Drill.Domain.Numbers;
using Drill.Server.Demo;
using Drill.Server.Setup;
using Microsoft.AspNetCore.Connections;

namespace Drill.Server.Options;

public static class Running
{
    /// <summary>Runs until the process is told to stop, then lets what is under way finish.</summary>
    public static async Task<int> RunAsync(ServerOptions options, CancellationToken cancellationToken)
    {
        await using var app = Program.Build(options);
        if (!NumberReader.IsFullWidthReadable) return await RefuseAsync("This machine has no ICU, so full-width answers could not be read. Install libicu, and do not set DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");
        if (options.IsDemo && await app.PrepareDemoAsync(Console.Out, cancellationToken) is { } problem) return await RefuseAsync(problem);

        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (StorageUnavailableException exception)
        {
            return await RefuseAsync($"The store at {options.Store} cannot be used: {exception.Message}");
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            return await RefuseAsync($"--urls: {options.Urls} is in use by another program.");
        }

        if (options.IsDemo) await app.AnnounceDemoAsync(Console.Out, cancellationToken);
        else await SetupLink.PrintAsync(app, Console.Out, cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }

    private static async Task<int> RefuseAsync(string problem)
    {
        await Console.Error.WriteLineAsync(problem);
        return ServerCommand.BadOption;
    }
}
