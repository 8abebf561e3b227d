using System.CommandLine;
using Drill.SuccessModel.Responses;

namespace Drill.Training.Commands;

/// <summary>The command line. Results go to standard output, progress and errors to standard error; whatever is wrong with the input ends with exit code 2.</summary>
public static class TrainingCommand
{
    public const int BadInput = 2;

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Drill's success model: trained, measured and explained from response files (CSV, plain or gzip: student,item,skills,correct,answered_at).")
        {
            EvaluateCommand.Create(output, error), CrossvalidateCommand.Create(output, error), AblateCommand.Create(output, error),
            TrainCommand.Create(output, error), ExplainCommand.Create(output, error), SimulateCommand.Create(output, error),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var mistake in parsed.Errors) await error.WriteLineAsync(mistake.Message);
            await error.WriteLineAsync("--help shows the commands and options.");
            return BadInput;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
    }

    /// <summary>Runs a command's work; bad input becomes one line and exit code 2, never a stack trace.</summary>
    internal static int Guard(TextWriter error, Action work)
    {
        try
        {
            work();
            return 0;
        }
        catch (Exception e) when (e is ResponseFormatException or BadInputException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(e.Message);
            return BadInput;
        }
    }
}
