using Drill.Server.Setup;
using Microsoft.AspNetCore.Connections;

namespace Drill.Server.Options;

public static class Running
{
    /// <summary>Runs until the process is told to stop, then lets what is under way finish.</summary>
    public static async Task<int> RunAsync(ServerOptions options, CancellationToken cancellationToken)
    {
        await using var app = Program.Build(options);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"--urls: {options.Urls} is in use by another program.");
            return ServerCommand.BadOption;
        }

        await SetupLink.PrintAsync(app, Console.Out, cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }
}
