using System.CommandLine;
using Drill.SuccessModel.Features;
using Drill.SuccessModel.Responses;
using Drill.SuccessModel.Trees;
using Drill.Training.Evaluation;
using Drill.Training.Reports;

namespace Drill.Training.Commands;

/// <summary><c>evaluate</c>: learn from one file, predict the students of another.</summary>
internal static class EvaluateCommand
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var (train, test, safe, json, seed, trees) = (Options.Train(), Options.Test(isRequired: true), Options.PolicySafe(), Options.Json(), Options.Seed(), Options.Trees());
        var command = new Command("evaluate", "Learns from --train, predicts the students of --test and measures the model beside IRT, PFA, Best-LR, the filter and logistic regression.")
        {
            train, test, safe, json, seed, trees,
        };
        command.SetAction(parsed => TrainingCommand.Guard(error, () =>
        {
            var settings = new ForestSettings { Trees = parsed.GetValue(trees) };
            var report = parsed.GetValue(safe)
                ? Run<PolicySafeFeatures>(parsed.GetValue(train)!, parsed.GetValue(test)!, settings, parsed.GetValue(seed), new(error))
                : Run<BenchmarkFeatures>(parsed.GetValue(train)!, parsed.GetValue(test)!, settings, parsed.GetValue(seed), new(error));
            output.WriteLine(parsed.GetValue(json) ? ReportJson.Write(report) : ReportTable.Write(report));
        }));
        return command;
    }

    private static EvaluationReport Run<TSet>(FileInfo trainFile, FileInfo testFile, ForestSettings settings, int seed, ProgressLog progress)
        where TSet : class, IFeatureSet<TSet>
    {
        progress.Say($"reading {trainFile.Name}");
        var train = ResponseFiles.ReadTraining(trainFile);
        var isItemKnown = HeldOutRun.KnownItems(train, StudentFolds.Where(train.StudentCount, _ => true));
        progress.Say($"reading {testFile.Name}");
        var test = ResponseFiles.ReadTest(testFile, train);
        var studentsInBoth = test.Students.Names.Count(name => train.Students.Find(name) >= 0);
        if (studentsInBoth > 0) progress.Say($"WARNING: {studentsInBoth} students are in both files; the figures are not for held-out students.");
        var run = HeldOutRun.OnTest<TSet>(train, test, isItemKnown, settings, seed, progress);
        progress.Say("measuring");
        return EvaluationReport.Of(run, TSet.Catalog.Name, seed, studentsInBoth, () => progress.Seconds);
    }
}
