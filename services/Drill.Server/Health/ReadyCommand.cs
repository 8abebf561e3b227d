using System.CommandLine;
using Drill.Server.Options;

namespace Drill.Server.Health;

/// <summary><c>ready</c>: asks a running server whether it is ready, for supervisors in images that hold no other program.</summary>
public static class ReadyCommand
{
    public const int NotReady = 1;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static Command Create()
    {
        var url = new Argument<string>("URL") { Description = "The server's address.", DefaultValueFactory = _ => ServerOptions.DefaultUrls };
        url.Validators.Add(result =>
        {
            if (UrlList.FindError(result.GetValueOrDefault<string>()) is not null) result.AddError("URL: an address such as http://127.0.0.1:5080.");
        });
        var command = new Command("ready", "Ends with 0 when the server at URL is ready, with 1 when it is not.") { url };
        command.SetAction((parsed, cancellationToken) => RunAsync(new Uri(parsed.GetValue(url)!), cancellationToken));
        return command;
    }

    public static async Task<int> RunAsync(Uri url, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { Timeout = Patience };
        try
        {
            using var response = await http.GetAsync(new Uri(url, "/health/ready"), cancellationToken);
            return response.IsSuccessStatusCode ? 0 : NotReady;
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            return NotReady;
        }
    }
}
