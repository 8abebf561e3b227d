using Drill.Domain.Attempts;
using Drill.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Drill.Load.Ledgers;

/// <summary>Reads the log of a server that is down, without the server.</summary>
internal static class StoredLog
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<Attempt>>> ReadAsync(StoreAddress store, IEnumerable<string> students, CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection().AddStorage(store, Deadline).BuildServiceProvider();
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
