using System.CommandLine;
using Drill.SuccessModel.Features;
using Drill.SuccessModel.Trees;
using Drill.Training.Evaluation;
using Drill.Training.Reports;

namespace Drill.Training.Commands;

/// <summary><c>crossvalidate</c>: every student of one file predicted by a model that learned from the other folds. What settings are chosen by.</summary>
internal static class CrossvalidateCommand
{
    private const int Folds = 5;

    public static Command Create(TextWriter output, TextWriter error)
    {
        var (train, safe, json, seed, trees) = (Options.Train(), Options.PolicySafe(), Options.Json(), Options.Seed(), Options.Trees());
        var command = new Command("crossvalidate", "Five folds by student over --train, measured as by evaluate.") { train, safe, json, seed, trees };
        command.SetAction(parsed => TrainingCommand.Guard(error, () =>
        {
            var settings = new ForestSettings { Trees = parsed.GetValue(trees) };
            var report = parsed.GetValue(safe)
                ? Run<PolicySafeFeatures>(parsed.GetValue(train)!, settings, parsed.GetValue(seed), new(error))
                : Run<BenchmarkFeatures>(parsed.GetValue(train)!, settings, parsed.GetValue(seed), new(error));
            output.WriteLine(parsed.GetValue(json) ? ReportJson.Write(report) : ReportTable.Write(report));
        }));
        return command;
    }

    private static EvaluationReport Run<TSet>(FileInfo trainFile, ForestSettings settings, int seed, ProgressLog progress)
        where TSet : class, IFeatureSet<TSet>
    {
        progress.Say($"reading {trainFile.Name}");
        var table = ResponseFiles.ReadTraining(trainFile);
        if (table.StudentCount < 2 * Folds) throw new BadInputException($"{trainFile.FullName}: {table.StudentCount} students; {2 * Folds} are needed for {Folds} folds.");
        var run = HeldOutRun.CrossValidated<TSet>(table, Folds, settings, seed, progress);
        progress.Say("measuring");
        return EvaluationReport.Of(run, TSet.Catalog.Name, seed, 0, () => progress.Seconds);
    }
}
