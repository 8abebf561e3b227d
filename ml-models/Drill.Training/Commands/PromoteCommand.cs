using System.CommandLine;
using Drill.Content;
using Drill.SuccessModel.Gate;
using Drill.SuccessModel.Passports;
using Drill.SuccessModel.Responses;
using Drill.Training.Evaluation;
using Drill.Training.Reports;

namespace Drill.Training.Commands;

/// <summary><c>promote</c>: the gate between a candidate and the students.</summary>
internal static class PromoteCommand
{
    /// <summary>Exit code of a candidate that may not choose.</summary>
    private const int Refused = 1;

    public static Command Create(TextWriter output, TextWriter error)
    {
        var candidate = new Argument<DirectoryInfo>("candidate") { Description = "Folder written by train." }.AcceptExistingOnly();
        var shelf = new Option<DirectoryInfo>("--to") { Description = "The models folder of a server (data/models); made when it is not there.", Required = true };
        var test = new Option<FileInfo>("--test") { Description = "Response file of students whom neither model has learned from." }.AcceptExistingOnly();
        var store = new Option<DirectoryInfo>("--store") { Description = "Data folder of a server: examined on the students who came after the candidate had learned." }.AcceptExistingOnly();
        var json = Options.Json();
        var command = new Command("promote", "Lets a candidate choose when it beats the running model and the baselines; otherwise says why not, leaves it to be watched beside the running one, and ends with 1.") { candidate, shelf, test, store, json };
        command.Validators.Add(result =>
        {
            if (result.GetResult(test) is null == result.GetResult(store) is null) result.AddError("Name one of --test and --store.");
        });
        command.SetAction((parsed, cancellationToken) => TrainingCommand.GuardAsync(error, async () =>
        {
            var (folder, target) = (parsed.GetValue(candidate)!.FullName, parsed.GetValue(shelf)!.FullName);
            var report = TryRead(folder, out var model) is { } fault
                ? new PromotionReport(false, null, [fault])
                : await ExamineAsync(model!, target, parsed.GetValue(test), parsed.GetValue(store), new(error), cancellationToken);
            if (model is not null)
            {
                var shelved = report.IsPromoted ? target : ModelShelf.ShadowOf(target);
                Directory.CreateDirectory(shelved);
                ModelShelf.Pin(shelved, folder, model.Passport);
            }

            output.WriteLine(parsed.GetValue(json) ? ReportJson.Write(report) : ReportTable.Write(report));
            return report.IsPromoted ? 0 : Refused;
        }));
        return command;
    }

    private static string? TryRead(string folder, out ShelvedModel? model)
    {
        try
        {
            model = ModelShelf.Read(folder);
            return null;
        }
        catch (InvalidDataException exception)
        {
            model = null;
            return exception.Message;
        }
    }

    private static async Task<PromotionReport> ExamineAsync(ShelvedModel candidate, string shelf, FileInfo? test, DirectoryInfo? store, ProgressLog progress, CancellationToken cancellationToken)
    {
        var running = ModelShelf.FindManifest(shelf) is null ? null : ModelShelf.Read(shelf);
        var responses = test is null ? await StoredAnswers.ReadResponsesAsync(store!, cancellationToken) : [.. ResponseReader.ReadFile(test.FullName)];
        progress.Say($"{responses.Count} answers to examine on");
        var exam = new PromotionExam(responses, new(ContentLibrary.Curriculum), test is null ? candidate.Passport.LearnedUntil : null);
        var paper = exam.Take("candidate", candidate.Content);
        List<ExamPaper> rivals = [exam.TakeFilter(candidate.Content)];
        if (running is not null) rivals.Add(exam.Take($"the running {running.Passport.Version}", running.Content));
        var faults = PromotionGate.FindFaults(paper, rivals);
        return new(faults.Count == 0, ModelFigures.Of(paper, rivals), faults);
    }
}
