using Drill.Domain.Attempts;
using Drill.Storage.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Drill.Load.Ledgers;

/// <summary>Reads the log of a server that is down, without the server.</summary>
internal static class StoredLog
{
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<Attempt>>> ReadAsync(DirectoryInfo data, IEnumerable<string> students, CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection().AddSqliteStorage(new SqliteStorageOptions { DataDirectory = data.FullName }).BuildServiceProvider();
        var log = services.GetRequiredService<IAttemptLog>();
        var all = new Dictionary<string, IReadOnlyList<Attempt>>();
        foreach (var student in students)
        {
            var attempts = new List<Attempt>();
            await foreach (var attempt in log.ReadStudentAsync(student, afterSequence: 0, cancellationToken)) attempts.Add(attempt);
            all[student] = attempts;
        }

        return all;
    }
}
