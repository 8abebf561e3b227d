using System.CommandLine;
using Drill.Server.Content;
using Drill.Server.Grading;

namespace Drill.Server.Options;

/// <summary>Reads the command line; whatever is wrong with it is said in words and ends with exit code 2.</summary>
public static class ServerCommand
{
    public const int BadOption = 2;

    public static async Task<int> RunAsync(string[] args, Func<ServerOptions, CancellationToken, Task<int>> run)
    {
        var urls = new Option<string>("--urls") { Description = "Addresses to listen on, separated by semicolons.", DefaultValueFactory = _ => ServerOptions.DefaultUrls };
        var data = new Option<string>("--data") { Description = "Folder for the database and the keys; made when it is not there.", DefaultValueFactory = _ => ServerOptions.DefaultData };
        var demo = new Option<bool>("--demo") { Description = "A school with three simulated classes at work; needs a data folder of its own." };
        urls.Validators.Add(result => AddError(result.GetValueOrDefault<string>() is { } value ? FindUrlError(value) : null, result.AddError));
        data.Validators.Add(result => AddError(string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()) ? "--data must name a folder." : null, result.AddError));

        var command = new RootCommand("Drill: adaptive drills for schools.") { urls, data, demo, GradeCommand.Create(), ContentCommand.Create() };
        command.SetAction((parsed, cancellationToken) => run(new ServerOptions(parsed.GetValue(urls)!, Path.GetFullPath(parsed.GetValue(data)!), parsed.GetValue(demo)), cancellationToken));

        var result = command.Parse(args);
        if (result.Errors.Count == 0) return await result.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
        foreach (var error in result.Errors) await Console.Error.WriteLineAsync(error.Message);
        await Console.Error.WriteLineAsync("--help shows the options.");
        return BadOption;
    }

    private static void AddError(string? message, Action<string> add)
    {
        if (message is not null) add(message);
    }

    private static string? FindUrlError(string urls)
    {
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // Kestrel also understands * and + as host, which a Uri does not.
            var readable = url.Replace("://*", "://any", StringComparison.Ordinal).Replace("://+", "://any", StringComparison.Ordinal);
            if (!Uri.TryCreate(readable, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return $"--urls: '{url}' is not an address such as {ServerOptions.DefaultUrls}.";
        }

        return string.IsNullOrWhiteSpace(urls) ? "--urls must name an address." : null;
    }
}
