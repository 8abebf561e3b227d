using System.CommandLine;
using Drill.Domain.Learning;
using Drill.SuccessModel.Features;
using Drill.SuccessModel.Passports;
using Drill.SuccessModel.Responses;
using Drill.Training.Reports;

namespace Drill.Training.Commands;

/// <summary><c>explain</c>: what pushed one prediction up or down.</summary>
internal static class ExplainCommand
{
    private const int FeaturesShown = 12;

    public static Command Create(TextWriter output, TextWriter error)
    {
        var model = new Option<DirectoryInfo>("--model") { Description = "Folder written by train.", Required = true }.AcceptExistingOnly();
        var (train, json) = (Options.Train(), Options.Json());
        var row = new Option<int>("--row") { Description = "The row to explain: the first after the header is 1.", Required = true };
        train.Description = "Response file with the row.";
        var command = new Command("explain", "Says which features pushed the prediction of one row.") { model, train, row, json };
        command.SetAction(parsed => TrainingCommand.Guard(error, () =>
        {
            var report = Run(parsed.GetValue(model)!, parsed.GetValue(train)!, parsed.GetValue(row));
            output.WriteLine(parsed.GetValue(json) ? ReportJson.Write(report) : ReportTable.Write(report));
        }));
        return command;
    }

    private static ExplanationReport Run(DirectoryInfo folder, FileInfo file, int row)
    {
        var content = ModelShelf.Read(folder.FullName).Content;
        var table = ResponseTable.Of(ResponseReader.ReadFile(file.FullName), Vocabulary.Of(content.Items), Vocabulary.Of(content.Skills));
        var index = Enumerable.Range(0, table.Count).FirstOrDefault(i => table.LineAt(i) == row + 1, -1);
        if (index < 0) throw new BadInputException($"--row {row}: {file.FullName} has rows 1 to {table.Count}.");
        var student = Enumerable.Range(0, table.StudentCount).Single(s => index >= table.FirstRowOf(s) && index < table.EndRowOf(s));
        var catalog = PolicySafeFeatures.Catalog;
        var (values, pushes) = (new float[catalog.Count], new double[catalog.Count]);
        var known = content.Predictor.Features.NewStudent(table.StartOf(student));
        for (var i = table.FirstRowOf(student); i < index; i++) known.Observe(table.QuestionAt(i), table.OutcomeAt(i));
        known.Write(table.QuestionAt(index), values);
        var start = content.Predictor.Explain(values, pushes);
        var logit = content.Predictor.Score(values);
        return new(
            row, table.Students.Names[student], table.Items.Names[table.ItemAt(index)], string.Join(';', table.SkillsAt(index).ToArray().Select(s => table.Skills.Names[s])),
            table.IsCorrectAt(index), Logistic.Probability(logit), logit, start,
            [.. catalog.Groups.Select((g, i) => new GroupPush(g.Name, Enumerable.Range(0, pushes.Length).Where(f => catalog.GroupOf[f] == i).Sum(f => pushes[f]))).OrderByDescending(g => Math.Abs(g.Push))],
            [.. Enumerable.Range(0, pushes.Length).OrderByDescending(f => Math.Abs(pushes[f])).Take(FeaturesShown).Select(f => new FeaturePush(catalog.Names[f], values[f], pushes[f]))]);
    }
}
