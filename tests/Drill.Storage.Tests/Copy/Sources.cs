using System.Runtime.CompilerServices;
using Drill.Storage.Copy;

namespace Drill.Storage.Tests.Copy;

/// <summary>A source that something happens to while it is copied.</summary>
internal abstract class Watched(IStoreSource inner) : IStoreSource
{
    public string Name => inner.Name;

    public IAsyncEnumerable<RawDocument> ReadDocumentsAsync(CancellationToken cancellationToken) => inner.ReadDocumentsAsync(cancellationToken);

    public async IAsyncEnumerable<RawAttempt> ReadAttemptsAsync(AttemptPlace after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Begin(after);
        await foreach (var attempt in inner.ReadAttemptsAsync(after, cancellationToken))
        {
            await BeforeAsync();
            cancellationToken.ThrowIfCancellationRequested();
            yield return attempt;
        }
    }

    public Task<long> CountAttemptsAsync(CancellationToken cancellationToken) => inner.CountAttemptsAsync(cancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected virtual void Begin(AttemptPlace after)
    {
    }

    protected virtual Task BeforeAsync() => Task.CompletedTask;
}

/// <summary>Somebody presses Ctrl+C after so many attempts.</summary>
internal sealed class Stopping(IStoreSource inner, int after, CancellationTokenSource stop) : Watched(inner)
{
    private int _read;

    protected override Task BeforeAsync() => ++_read > after ? stop.CancelAsync() : Task.CompletedTask;
}

/// <summary>Notes where each reading began.</summary>
internal sealed class Counting(IStoreSource inner) : Watched(inner)
{
    public List<AttemptPlace> AskedAfter { get; } = [];

    protected override void Begin(AttemptPlace after) => AskedAfter.Add(after);
}

/// <summary>An answer comes in after the first student was copied.</summary>
internal sealed class Growing(IStoreSource inner, Func<Task> answer) : Watched(inner)
{
    private int _read;

    protected override Task BeforeAsync() => ++_read == Filled.AttemptsEach * Filled.Students.Length ? answer() : Task.CompletedTask;
}
