using Drill.Simulation.Client;

namespace Drill.Load.Ledgers;

/// <summary>A student's whole history as the school sees it, page by page.</summary>
internal static class StudentPages
{
    public static async Task<(StudentPage Newest, IReadOnlyList<StoredAttempt> Attempts)> ReadAsync(DrillClient staff, string student, CancellationToken cancellationToken)
    {
        var newest = (await staff.GetStudentAsync(student, before: null, cancellationToken)).Required();
        var attempts = newest.Attempts.ToList();
        while (attempts.Count > 0 && attempts[^1].Sequence > 1)
        {
            var page = (await staff.GetStudentAsync(student, attempts[^1].Sequence, cancellationToken)).Required();
            if (page.Attempts.Count == 0) break; // the hole is the checker's to find
            attempts.AddRange(page.Attempts);
        }

        return (newest, [.. attempts.Select(a => new StoredAttempt(a.ElapsedMs, a.Sequence, a.Outcome))]);
    }
}
