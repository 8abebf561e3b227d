using System.CommandLine;
using Drill.SuccessModel.Features;
using Drill.SuccessModel.ModelFiles;
using Drill.SuccessModel.Predictors;
using Drill.SuccessModel.Responses;
using Drill.SuccessModel.Trees;
using Drill.Training.Evaluation;
using Drill.Training.Models;
using Drill.Training.Reports;

namespace Drill.Training.Commands;

/// <summary><c>train</c>: a policy-safe model with its passport. A model over benchmark features is never written: nothing could use it rightly.</summary>
internal static class TrainCommand
{
    /// <summary>One fifth of the students is held out to measure by.</summary>
    private const int Folds = 5;

    public static Command Create(TextWriter output, TextWriter error)
    {
        var (train, json, seed, trees) = (Options.Train(), Options.Json(), Options.Seed(), Options.Trees());
        var to = new Option<string>("--out") { Description = "Folder for the model, its metrics and its card; must not be there yet.", Required = true };
        var command = new Command("train", "Trains a policy-safe model on --train and writes model.bin, metrics.json and MODEL-CARD.md. Measured on a fifth of the students, then fitted to all.")
        {
            train, to, json, seed, trees,
        };
        command.SetAction(parsed => TrainingCommand.Guard(error, () =>
        {
            var folder = Path.GetFullPath(parsed.GetValue(to)!);
            if (Path.Exists(folder)) throw new BadInputException($"--out: {folder} is already there.");
            var settings = new ForestSettings { Trees = parsed.GetValue(trees) };
            var report = Run(parsed.GetValue(train)!, folder, settings, parsed.GetValue(seed), new(error));
            output.WriteLine(parsed.GetValue(json) ? ReportJson.Write(report) : ReportTable.Write(report.Measured));
        }));
        return command;
    }

    private static ModelMetrics Run(FileInfo trainFile, string folder, ForestSettings settings, int seed, ProgressLog progress)
    {
        progress.Say($"reading {trainFile.Name}");
        var table = ResponseFiles.ReadTraining(trainFile);
        if (table.StudentCount < 2 * Folds) throw new BadInputException($"{trainFile.FullName}: {table.StudentCount} students; {2 * Folds} are needed to hold a fifth out.");
        var foldOf = StudentFolds.Assign(table.StudentCount, Folds, seed);
        var measured = Measure(table, StudentFolds.Where(table.StudentCount, s => foldOf[s] != 0), StudentFolds.Where(table.StudentCount, s => foldOf[s] == 0), settings, seed, progress);
        progress.Say("fitting to all students");
        var set = TrainingSets.Build<PolicySafeFeatures>(table, StudentFolds.Where(table.StudentCount, _ => true), seed);
        var file = SuccessModelFile.Write(new(table.Items.Names, table.Skills.Names, TreeFit.Fit(set, settings, seed)));
        var metrics = new ModelMetrics(SuccessModelFile.HashOf(file), file.Length, trainFile.Name, table.Count, table.StudentCount, table.Items.Count, table.Skills.Count, settings, measured);
        ModelFolder.Write(folder, file, metrics, DateTimeOffset.UtcNow);
        progress.Say($"written to {folder}");
        return metrics;
    }

    private static EvaluationReport Measure(ResponseTable table, int[] learned, int[] held, ForestSettings settings, int seed, ProgressLog progress)
    {
        var contenders = Contenders.Fit<PolicySafeFeatures>(table, learned, settings, seed, progress);
        var run = HeldOutRun.OnStudents(table, learned, held, contenders);
        return EvaluationReport.Of(run, PolicySafeFeatures.Catalog.Name, seed, 0, () => progress.Seconds);
    }
}
