using System.CommandLine;
using Drill.SuccessModel.Features;
using Drill.SuccessModel.Measures;
using Drill.SuccessModel.Predictors;
using Drill.SuccessModel.Responses;
using Drill.SuccessModel.Trees;
using Drill.Training.Evaluation;
using Drill.Training.Reports;

namespace Drill.Training.Commands;

/// <summary><c>ablate</c>: the model again without each group of features.</summary>
internal static class AblateCommand
{
    private const int Folds = 5;

    public static Command Create(TextWriter output, TextWriter error)
    {
        var (train, test, safe, json, seed, trees) = (Options.Train(), Options.Test(isRequired: false), Options.PolicySafe(), Options.Json(), Options.Seed(), Options.Trees());
        var command = new Command("ablate", "Leaves out one group of features after the other. Predicts --test, or without it a fifth of the training students.") { train, test, safe, json, seed, trees };
        command.SetAction(parsed => TrainingCommand.Guard(error, () =>
        {
            var settings = new ForestSettings { Trees = parsed.GetValue(trees) };
            var report = parsed.GetValue(safe)
                ? Run<PolicySafeFeatures>(parsed.GetValue(train)!, parsed.GetValue(test), settings, parsed.GetValue(seed), new(error))
                : Run<BenchmarkFeatures>(parsed.GetValue(train)!, parsed.GetValue(test), settings, parsed.GetValue(seed), new(error));
            output.WriteLine(parsed.GetValue(json) ? ReportJson.Write(report) : ReportTable.Write(report));
        }));
        return command;
    }

    private static AblationReport Run<TSet>(FileInfo trainFile, FileInfo? testFile, ForestSettings settings, int seed, ProgressLog progress)
        where TSet : class, IFeatureSet<TSet>
    {
        progress.Say($"reading {trainFile.Name}");
        var train = ResponseFiles.ReadTraining(trainFile);
        var test = testFile is null ? train : ResponseFiles.ReadTest(testFile, train);
        var foldOf = StudentFolds.Assign(train.StudentCount, Folds, seed);
        var learned = StudentFolds.Where(train.StudentCount, s => testFile is not null || foldOf[s] != 0);
        var held = testFile is null ? StudentFolds.Where(train.StudentCount, s => foldOf[s] == 0) : StudentFolds.Where(test.StudentCount, _ => true);
        if (learned.Length < 2) throw new BadInputException($"{trainFile.FullName}: {train.StudentCount} students are too few to set a fifth aside.");
        progress.Say($"features of {learned.Length} students ({TSet.Catalog.Name}, {TSet.Catalog.Count})");
        var set = TrainingSets.Build<TSet>(train, learned, seed);
        var rows = test.RowsOf(held);
        bool[] correct = [.. rows.Select(test.IsCorrectAt)];

        var all = Measure("all features", [.. Enumerable.Range(0, TSet.Catalog.Count)]);
        var groups = TSet.Catalog.Groups.Select(group => (group.Name, Columns: TSet.Catalog.Without(group.Name)))
            .Select(left => (left.Name, left.Columns.Length, Figures: Measure($"without {left.Name}", left.Columns)))
            .Select(left => new AblatedGroup(left.Name, left.Length, all.Auc - left.Figures.Auc, left.Figures)).ToArray();
        return new(TSet.Catalog.Name, testFile?.Name ?? "a fifth of the training students", seed, progress.Seconds, all, groups);

        Measured Measure(string what, int[] columns)
        {
            progress.Say(what);
            var predicted = Predictions.Of(TreeFit.Fit(set, settings, seed, columns), test, held);
            return Measured.Of([.. rows.Select(r => predicted[r])], correct);
        }
    }
}
