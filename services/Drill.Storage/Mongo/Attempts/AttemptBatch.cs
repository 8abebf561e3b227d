using Drill.Domain.Attempts;
using MongoDB.Driver;

namespace Drill.Storage.Mongo.Attempts;

/// <summary>Attempts of different students that are written together; each hears its own outcome.</summary>
internal sealed class AttemptBatch(Opened opened, LastSequences ends, MongoStorageOptions options, TimeProvider time)
{
    private static readonly InsertManyOptions Unordered = new() { IsOrdered = false };
    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromMilliseconds(10);

    /// <summary>Questions of one batch under way at one time: the driver refuses those who wait in too long a line for a connection.</summary>
    private const int AtOnce = 8;

    /// <summary>Tells every operation its outcome; whoever is not told by then is in an unknown state, which the exception explains.</summary>
    /// <exception cref="MongoException">And the other faults of <see cref="MongoFaults"/>.</exception>
    public async Task WriteAsync(IReadOnlyList<AppendOperation> operations, CancellationToken cancellationToken)
    {
        ends.Bound();
        while (true)
        {
            var next = await FindNextInLineAsync(operations, cancellationToken);
            if (next.Count > 0) await InsertAsync(next, cancellationToken);
            await ForEachAsync(operations.Where(o => !o.IsTold), DecideAsync, cancellationToken);
            operations = [.. operations.Where(o => !o.IsTold)];
            if (operations.Count == 0) return;

            // Next in line and yet refused: by a write that no majority holds yet. Soon it shows, or it is undone.
            await Task.Delay(TryAgainAfter, time, cancellationToken);
        }
    }

    /// <summary>Those whose predecessor is known to be there.</summary>
    private async Task<List<AppendOperation>> FindNextInLineAsync(IReadOnlyList<AppendOperation> operations, CancellationToken cancellationToken)
    {
        var unknown = operations.Where(o => !ends.Precedes(o.Document));
        await ForEachAsync(unknown, async (o, cancel) => ends.Saw(o.Document.Student, await ReadLastAsync(o.Document.Student, cancel)), cancellationToken);
        return [.. operations.Where(o => ends.Precedes(o.Document))];
    }

    private async Task InsertAsync(List<AppendOperation> operations, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(options.WriteTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            await opened.Attempts.InsertManyAsync(operations.Select(o => o.Document), Unordered, either.Token);
            foreach (var operation in operations) TellAppended(operation);
        }
        catch (MongoBulkWriteException<AttemptDocument> exception) when (exception.WriteConcernError is null && exception.UnprocessedRequests.Count == 0)
        {
            // The database answered for each one: what it does not complain of is durable; what it refused is looked at below.
            var refused = exception.WriteErrors.Select(e => e.Index).ToHashSet();
            for (var i = 0; i < operations.Count; i++)
            {
                if (!refused.Contains(i)) TellAppended(operations[i]);
            }

            var broken = exception.WriteErrors.Where(e => e.Category != ServerErrorCategory.DuplicateKey).Select(e => operations[e.Index]).ToList();
            if (broken.Count > 0) await ReadBackAsync(broken, exception, cancellationToken);
        }
        catch (Exception exception) when (MongoFaults.IsFault(exception) && !cancellationToken.IsCancellationRequested)
        {
            await ReadBackAsync(operations, exception, cancellationToken);
        }
    }

    /// <summary>After an unknown outcome: what a majority holds was written; of the rest nobody knows whether it still will be.</summary>
    private async Task ReadBackAsync(IReadOnlyList<AppendOperation> operations, Exception reason, CancellationToken cancellationToken)
    {
        var stored = (await opened.Attempts.Find(AttemptQueries.Any(operations.Select(o => o.Document.Id))).ToListAsync(cancellationToken)).ToDictionary(a => a.Id);
        await opened.SettleAsync(cancellationToken);
        foreach (var operation in operations)
        {
            ends.Forget(operation.Document.Student);
            if (!stored.TryGetValue(operation.Document.Id, out var there)) operation.Fail(MongoFaults.Unavailable(reason));
            else if (there.IsSame(operation.Document)) TellAppended(operation);
            else operation.Tell(new AppendResult.AlreadyThere(there.ToRecorded()));
        }
    }

    /// <summary>Of one that was refused or not next in line: it is there, or its place is another; otherwise it stays open.</summary>
    private async Task DecideAsync(AppendOperation operation, CancellationToken cancellationToken)
    {
        var attempt = operation.Document;
        if (await opened.Attempts.Find(AttemptQueries.One(attempt.Id)).FirstOrDefaultAsync(cancellationToken) is { } there)
        {
            await opened.SettleAsync(cancellationToken);
            operation.Tell(new AppendResult.AlreadyThere(there.ToRecorded()));
            return;
        }

        ends.Forget(attempt.Student);
        var last = await ReadLastAsync(attempt.Student, cancellationToken);
        if (attempt.Sequence != last + 1) operation.Tell(new AppendResult.OutOfSequence(last));
    }

    private static Task ForEachAsync(IEnumerable<AppendOperation> operations, Func<AppendOperation, CancellationToken, Task> act, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(operations, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (o, cancel) => await act(o, cancel));

    private void TellAppended(AppendOperation operation)
    {
        ends.Saw(operation.Document.Student, operation.Document.Sequence);
        operation.Tell(AppendResult.Appended.Instance);
    }

    private async Task<long> ReadLastAsync(string student, CancellationToken cancellationToken)
    {
        var last = await opened.Attempts.Find(AttemptQueries.OfStudent(student)).Sort(AttemptQueries.LastFirst).Project(AttemptQueries.Places).FirstOrDefaultAsync(cancellationToken);
        return last?.Sequence ?? 0;
    }
}
