using System.CommandLine;
using System.Text;

namespace Drill.Server.Grading;

/// <summary><c>grade</c>: JSON lines on standard input, a verdict a line on standard output. Its schema is in <c>docs/grade.md</c>.</summary>
public static class GradeCommand
{
    public const int BadLines = 1;

    public static Command Create()
    {
        var command = new Command("grade", "Grades responses: reads JSON lines {kind, key, form?, response} on standard input, writes {score, outcome} a line. See docs/grade.md.");
        command.SetAction(async (_, cancellationToken) =>
        {
            using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return await RunAsync(input, output, cancellationToken);
        });
        return command;
    }

    /// <returns>0, or <see cref="BadLines"/> when a line could not be read; the others are graded all the same.</returns>
    public static async Task<int> RunAsync(TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        var (number, isGood) = (0, true);
        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            var (answer, isGraded) = GradeLine.Answer(line, number);
            isGood &= isGraded;
            await output.WriteLineAsync(answer.AsMemory(), cancellationToken);
        }

        await output.FlushAsync(cancellationToken);
        return isGood ? 0 : BadLines;
    }
}
