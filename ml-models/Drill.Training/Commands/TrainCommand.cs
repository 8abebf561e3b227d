using System.CommandLine;
using Drill.SuccessModel.Gate;
using Drill.SuccessModel.Passports;
using Drill.Training.Evaluation;
using Drill.Training.Reports;

namespace Drill.Training.Commands;

/// <summary><c>train</c>: a policy-safe model with its passport.</summary>
internal static class TrainCommand
{
    private const int LeastStudents = 10;

    public static Command Create(TextWriter output, TextWriter error)
    {
        var (json, seed, source) = (Options.Json(), Options.Seed(), TrainingSource.Options());
        var trees = new Option<int>("--trees") { Description = "Trees; more are finer and slower to ask.", DefaultValueFactory = _ => ModelMaking.Served.Trees };
        Options.Bound(trees, 1, 5000);
        var to = new Option<string>("--out") { Description = "Folder for the model, its metrics, its card and the manifest that pins it; must not be there yet.", Required = true };
        var command = new Command("train", "Trains a policy-safe model on --train, --store or --simulated and writes it with its passport. One student in five, the newest where times are known, is kept out to measure by.")
        {
            source.Train, source.Store, source.Simulated, source.Answers, to, json, seed, trees,
        };
        command.Validators.Add(result => { if (source.FindError(result) is { } mistake) result.AddError(mistake); });
        command.SetAction((parsed, cancellationToken) => TrainingCommand.GuardAsync(error, async () =>
        {
            var folder = Path.GetFullPath(parsed.GetValue(to)!);
            if (Path.Exists(folder)) throw new BadInputException($"--out: {folder} is already there.");
            var progress = new ProgressLog(error);
            var (table, name) = await source.ReadAsync(parsed, parsed.GetValue(seed), progress, cancellationToken);
            ResponseFiles.ThrowWithoutBothOutcomes(table, name);
            if (table.StudentCount < LeastStudents) throw new BadInputException($"{name}: {table.StudentCount} students; {LeastStudents} are needed to keep a fifth out.");
            var settings = ModelMaking.Served with { Trees = parsed.GetValue(trees) };
            var (file, passport) = ModelMaking.Make(table, ExamStudents.Split(table, parsed.GetValue(seed)), settings, parsed.GetValue(seed), name, DateTimeOffset.UtcNow, progress.Say, cancellationToken);
            ModelShelf.Write(folder, file, passport);
            progress.Say($"written to {folder}");
            output.WriteLine(parsed.GetValue(json) ? ReportJson.Write(passport) : ModelCard.Write(passport));
        }));
        return command;
    }
}
