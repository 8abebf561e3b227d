using Drill.Server.Setup;

namespace Drill.Server.Options;

public static class Running
{
    /// <summary>Runs until the process is told to stop, then lets what is under way finish.</summary>
    public static async Task<int> RunAsync(ServerOptions options, CancellationToken cancellationToken)
    {
        await using var app = Program.Build(options);
        await app.StartAsync(cancellationToken);
        await SetupLink.PrintAsync(app, Console.Out, cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }
}
