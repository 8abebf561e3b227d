using Drill.Server.Demo;
using Drill.Server.Setup;

namespace Drill.Server.Options;

public static class Running
{
    /// <summary>Runs until the process is told to stop, then lets what is under way finish.</summary>
    public static async Task<int> RunAsync(ServerOptions options, CancellationToken cancellationToken)
    {
        await using var app = Program.Build(options);
        if (options.IsDemo && await app.PrepareDemoAsync(Console.Out, cancellationToken) is { } problem)
        {
            await Console.Error.WriteLineAsync(problem);
            return ServerCommand.BadOption;
        }

        await app.StartAsync(cancellationToken);
        if (options.IsDemo) await app.AnnounceDemoAsync(Console.Out, cancellationToken);
        else await SetupLink.PrintAsync(app, Console.Out, cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }
}
