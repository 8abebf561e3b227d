using System.CommandLine;
using System.Text.Json;
using Drill.Load;

var scenario = new Argument<string?>("scenario") { Description = "Which load; --list names them.", Arity = ArgumentArity.ZeroOrOne };
var list = new Option<bool>("--list") { Description = "Names the scenarios." };
var json = new Option<bool>("--json") { Description = "Writes one summary object to standard output." };
var url = new Option<Uri?>("--url") { Description = "A running server; needs --sign-ins." };
var signIns = new Option<FileInfo?>("--sign-ins") { Description = "The demo.json of the server at --url." };
var server = new Option<FileInfo?>("--server") { Description = "Drill.Server.dll to start on a temporary data folder." };
var students = new Option<int?>("--students", "--connections") { Description = "Simulated students; each is a client of its own." };
var seconds = new Option<double?>("--seconds") { Description = "Length of a window; between two faults a random part of it." };
var repeats = new Option<int?>("--repeats", "--repetitions") { Description = "Pairs of windows, or faults." };
var minEchoRatio = new Option<double>("--min-echo-ratio") { Description = "Bar of throughput: attempts per echo.", DefaultValueFactory = _ => 0.30 };
var seed = new Option<ulong>("--seed") { Description = "Of the students and of the faults.", DefaultValueFactory = _ => 1 };

var command = new RootCommand("Load and faults for a Drill server.") { scenario, list, json, url, signIns, server, students, seconds, repeats, minEchoRatio, seed };
command.SetAction(async (parsed, cancellationToken) =>
{
    if (parsed.GetValue(list))
    {
        foreach (var known in Scenario.All) Console.WriteLine($"{known.Name}\t{known.Description}");
        return 0;
    }

    if (Scenario.All.FirstOrDefault(s => s.Name == parsed.GetValue(scenario)) is not { } chosen) return Refuse("Name a scenario; --list shows them.");
    var options = new LoadOptions(
        parsed.GetValue(url), parsed.GetValue(server), parsed.GetValue(signIns), parsed.GetValue(students),
        parsed.GetValue(seconds) is { } length ? TimeSpan.FromSeconds(length) : null, parsed.GetValue(repeats), parsed.GetValue(minEchoRatio), parsed.GetValue(seed));
    if (FindProblem(options) is { } problem) return Refuse(problem);

    var summary = await chosen.RunAsync(options, cancellationToken);
    if (parsed.GetValue(json)) Console.WriteLine(JsonSerializer.Serialize(summary, SummaryJson.Default.Summary));
    if (summary.NotRun is { } why) Progress.Say($"not run: {why}");
    foreach (var missed in summary.Missed) Progress.Say($"missed: {missed}");
    return summary.Missed.Count == 0 ? 0 : 1;
});
return await command.Parse(args).InvokeAsync();

static string? FindProblem(LoadOptions options) =>
    options.Students is < 1 or > 12_000 ? "--students must be 1 to 12000."
    : options.Window is { TotalSeconds: < 0.5 } ? "--seconds must be at least 0.5."
    : options.Repeats is < 1 or > 1000 ? "--repeats must be 1 to 1000."
    : options.Url is null && options.Server is null ? "Give --server, or --url with --sign-ins."
    : options.Url is not null && options.SignIns is null ? "--url needs --sign-ins."
    : (options.Server ?? options.SignIns) is { Exists: false } missing ? $"There is no file {missing.FullName}."
    : null;

static int Refuse(string problem)
{
    Console.Error.WriteLine(problem);
    return 2;
}
