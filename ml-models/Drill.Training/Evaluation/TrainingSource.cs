using System.CommandLine;
using System.CommandLine.Parsing;
using Drill.Content;
using Drill.SuccessModel.Responses;
using Drill.Training.Commands;

namespace Drill.Training.Evaluation;

/// <summary>Where answers to learn from come from: a response file, a server's data folder, or simulated students.</summary>
internal sealed record TrainingSource(Option<FileInfo> Train, Option<DirectoryInfo> Store, Option<int> Simulated, Option<int> Answers)
{
    public static TrainingSource Options() => new(
        new Option<FileInfo>("--train") { Description = "Response file to learn from." }.AcceptExistingOnly(),
        new Option<DirectoryInfo>("--store") { Description = "Data folder of a server, whose attempts are learned from." }.AcceptExistingOnly(),
        new("--simulated") { Description = "How many simulated students of mixed families to learn from, over Drill's own curriculum." },
        new("--answers") { Description = "Answers of each simulated student.", DefaultValueFactory = _ => 120 });

    public string? FindError(CommandResult command)
    {
        var given = new[] { command.GetResult(Train), command.GetResult(Store), (SymbolResult?)command.GetResult(Simulated) }.Count(r => r is not null);
        return given == 1 ? null : "Name one of --train, --store and --simulated.";
    }

    /// <summary>Reads the one that was given, with what the curriculum says of its items.</summary>
    public async Task<(ResponseTable Table, string Name)> ReadAsync(ParseResult parsed, int seed, ProgressLog progress, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(Train) is { } file) return (ReadFile(file, progress), $"`{file.Name}`");
        var priors = new CurriculumPriors(ContentLibrary.Curriculum);
        if (parsed.GetValue(Store) is { } store)
        {
            progress.Say($"reading the attempts of {store.Name}");
            return (await StoredAnswers.ReadAsync(store, priors, cancellationToken), "the attempts of a server");
        }

        var (students, answers) = (parsed.GetValue(Simulated), parsed.GetValue(Answers));
        if (students < 10 || answers < 10) throw new BadInputException("--simulated and --answers must be at least 10.");
        progress.Say($"simulating {students} students");
        return (ResponseTable.Of(SimulatedAnswers.Make(students, answers, seed, progress), priors: priors), $"{students} simulated students of three families (knowledge tracing, growth, forgetting), {answers} answers each");
    }

    /// <summary>A file of Drill's own items is read with what the curriculum says of them; any other without.</summary>
    public static ResponseTable ReadFile(FileInfo file, ProgressLog progress)
    {
        progress.Say($"reading {file.Name}");
        var responses = ResponseReader.ReadFile(file.FullName).ToList();
        var priors = new CurriculumPriors(ContentLibrary.Curriculum);
        return ResponseTable.Of(responses, priors: responses.Exists(r => priors.Knows(r.Item)) ? priors : null);
    }
}
