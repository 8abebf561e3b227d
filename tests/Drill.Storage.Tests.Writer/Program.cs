using System.Globalization;
using Drill.Domain.Attempts;
using Drill.Domain.Numbers;
using Drill.Storage.Sqlite;
using Drill.Storage.Tests.Attempts;
using Microsoft.Extensions.DependencyInjection;

// Appends without end for a few students at once, and says so after each acknowledgement: made to be killed.
// Arguments: the data folder, the number of students.
var students = int.Parse(args[1], CultureInfo.InvariantCulture);
await using var services = new ServiceCollection()
    .AddSqliteStorage(new SqliteStorageOptions { DataDirectory = args[0], Deadline = TimeSpan.FromSeconds(30) })
    .BuildServiceProvider();
var log = services.GetRequiredService<IAttemptLog>();
using var acknowledgements = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
await Task.WhenAll(Enumerable.Range(0, students).Select(AppendForEverAsync));

async Task AppendForEverAsync(int number)
{
    var student = $"student-{number}";
    var last = 0L;
    await foreach (var attempt in log.ReadStudentAsync(student, 0, CancellationToken.None)) last = attempt.Sequence;
    for (var sequence = last + 1; ; sequence++)
    {
        var recorded = RandomAttempts.Make(new SeededRandom(SeededRandom.Mix((ulong)number, (ulong)sequence)), student, sequence);
        if (await log.AppendAsync(recorded, CancellationToken.None) is not AppendResult.Appended) throw new InvalidOperationException("Nobody else writes here.");
        lock (acknowledgements) acknowledgements.WriteLine($"{student} {sequence} {recorded.Attempt.Id}");
    }
}
