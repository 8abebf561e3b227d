using System.CommandLine;
using Drill.Server.Content;
using Drill.Server.Grading;
using Drill.Server.Health;
using Drill.Server.Sessions;
using Drill.Server.Store;

namespace Drill.Server.Options;

/// <summary>Reads the command line; whatever is wrong with it is said in words and ends with exit code 2.</summary>
public static class ServerCommand
{
    public const int BadOption = 2;

    public static async Task<int> RunAsync(string[] args, Func<ServerOptions, CancellationToken, Task<int>> run)
    {
        var serving = new ServingOptions();
        var command = new RootCommand("Drill: adaptive drills for schools.") { GradeCommand.Create(), ContentCommand.Create(), StoreCommand.Create(), PasswordCommand.Create(), ReadyCommand.Create() };
        serving.AddTo(command);
        command.SetAction((parsed, cancellationToken) => run(serving.Read(parsed), cancellationToken));

        var result = command.Parse(args);
        if (result.Errors.Count == 0) return await result.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
        foreach (var error in result.Errors) await Console.Error.WriteLineAsync(error.Message);
        await Console.Error.WriteLineAsync("--help shows the options.");
        return BadOption;
    }
}
