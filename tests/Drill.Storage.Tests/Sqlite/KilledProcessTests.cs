using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Drill.Domain.Numbers;
using Drill.Storage.Sqlite;
using Drill.Storage.Sqlite.Attempts;

namespace Drill.Storage.Tests.Sqlite;

/// <summary>A process that appends as fast as it can is killed; what it acknowledged must be there.</summary>
public sealed class KilledProcessTests : IAsyncDisposable
{
    private const int Rounds = 5;
    private const int Students = 8;

    private static readonly string Writer = typeof(KilledProcessTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "Writer").Value!;

    private readonly string _folder = Directory.CreateTempSubdirectory("drill-killed-").FullName;

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Append_KilledAtRandomTimes_EveryAcknowledgedAttemptIsInTheFile()
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        deadline.CancelAfter(TimeSpan.FromSeconds(45));
        var random = new SeededRandom((ulong)Environment.TickCount64);
        var acknowledged = new List<Acknowledgement>();
        for (var round = 0; round < Rounds; round++)
        {
            var before = acknowledged.Count;
            acknowledged.AddRange(await AppendUntilKilledAsync(random.Between(20, 800), deadline.Token));
            Assert.True(acknowledged.Count > before);
            await AssertAllAreStoredAsync(acknowledged, deadline.Token);
        }
    }

    private async Task<List<Acknowledgement>> AppendUntilKilledAsync(int killAfter, CancellationToken cancellationToken)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Writer, _folder, Students.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true })!;
        var acknowledged = new List<Acknowledgement>();
        try
        {
            // To the end of the pipe: what was said before the kill counts, however late it is read. A torn last line was not said.
            while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
            {
                if (Acknowledgement.TryParse(line) is { } one) acknowledged.Add(one);
                if (acknowledged.Count == killAfter) process.Kill();
            }
        }
        finally
        {
            process.Kill();
        }

        await process.WaitForExitAsync(cancellationToken);
        return acknowledged;
    }

    private async Task AssertAllAreStoredAsync(List<Acknowledgement> acknowledged, CancellationToken cancellationToken)
    {
        await using var database = SqliteDatabase.Open(new SqliteStorageOptions { DataDirectory = _folder }, TimeProvider.System);
        var log = new SqliteAttemptLog(database);
        Assert.Equal("ok", await database.ReadAsync(s => s.First("PRAGMA integrity_check", row => row.GetString(0)), cancellationToken));
        for (var number = 0; number < Students; number++)
        {
            var student = $"student-{number}";
            var stored = await log.ReadStudentAsync(student, 0, cancellationToken).Select(a => (a.Sequence, a.Id)).ToListAsync(cancellationToken);
            Assert.Equal(Enumerable.Range(1, stored.Count).Select(i => (long)i), stored.Select(s => s.Sequence));
            Assert.Empty(acknowledged.Where(a => a.Student == student).Select(a => (a.Sequence, a.Id)).Except(stored));
        }
    }

    private sealed record Acknowledgement(string Student, long Sequence, Guid Id)
    {
        public static Acknowledgement? TryParse(string line) =>
            line.Split(' ') is [var student, var sequence, var id] && Guid.TryParseExact(id, "D", out var attempt)
                ? new Acknowledgement(student, long.Parse(sequence, CultureInfo.InvariantCulture), attempt)
                : null;
    }
}
