namespace Drill.Storage.Copy;

/// <summary>Moves everything from one store to another that is empty, or that an earlier run left unfinished.</summary>
public static class StoreCopy
{
    private const int PageSize = 500;

    /// <summary>Says in the target that it is unfinished, and of what; never copied itself.</summary>
    public const string MarkCollection = "unfinished-copy";

    /// <returns>The digest that both now have.</returns>
    /// <exception cref="StoreCopyException">The target holds something else, or the source changed meanwhile.</exception>
    public static async Task<StoreDigest> RunAsync(IStoreSource source, IStoreTarget target, IProgress<CopyProgress>? progress, CancellationToken cancellationToken)
    {
        var mark = new RawDocument(MarkCollection, "copy", source.Name, 1, "true"u8.ToArray());
        await RequireEmptyOrUnfinishedAsync(target, mark, cancellationToken);
        await target.WriteDocumentsAsync([mark], cancellationToken);

        // Documents first: a snapshot must not be ahead of the log it was folded from.
        await foreach (var page in source.ReadDocumentsAsync(cancellationToken).Where(d => d.Collection != MarkCollection).Chunk(PageSize).WithCancellation(cancellationToken)) await target.WriteDocumentsAsync(page, cancellationToken);
        await CopyAttemptsAsync(source, target, progress, cancellationToken);
        await target.DeleteDocumentAsync(mark, cancellationToken);

        var (there, here) = (await StoreDigest.OfAsync(source, progress, cancellationToken), await StoreDigest.OfAsync(target, progress, cancellationToken));
        if (there == here) return here;
        await target.WriteDocumentsAsync([mark], cancellationToken);
        throw new StoreCopyException($"{source.Name} and {target.Name} differ: {there} and {here}. Was the source in use? Stop every host and start the copy again.");
    }

    private static async Task CopyAttemptsAsync(IStoreSource source, IStoreTarget target, IProgress<CopyProgress>? progress, CancellationToken cancellationToken)
    {
        var (done, total) = (await target.CountAttemptsAsync(cancellationToken), await source.CountAttemptsAsync(cancellationToken));
        var last = await target.FindLastAsync(cancellationToken);
        await foreach (var page in source.ReadAttemptsAsync(last, cancellationToken).Chunk(PageSize).WithCancellation(cancellationToken))
        {
            await target.WriteAttemptsAsync(page, cancellationToken);
            done += page.Length;
            progress?.Report(new($"copying to {target.Name}", done, total));
        }
    }

    private static async Task RequireEmptyOrUnfinishedAsync(IStoreTarget target, RawDocument mark, CancellationToken cancellationToken)
    {
        var marks = await target.ReadDocumentsAsync(cancellationToken).Where(d => d.Collection == MarkCollection).ToListAsync(cancellationToken);
        if (marks.Any(m => m.Id != mark.Id)) throw new StoreCopyException($"{target.Name} holds an unfinished copy of {marks[0].Id}, not of {mark.Id}.");
        if (marks.Count > 0) return;
        var isEmpty = await target.CountAttemptsAsync(cancellationToken) == 0 && !await target.ReadDocumentsAsync(cancellationToken).AnyAsync(cancellationToken);
        if (!isEmpty) throw new StoreCopyException($"{target.Name} is not empty. Name a new one: nothing is ever copied over.");
    }
}

/// <summary>Why nothing, or not everything, was copied.</summary>
public sealed class StoreCopyException : Exception
{
    public StoreCopyException()
    {
    }

    public StoreCopyException(string message)
        : base(message)
    {
    }

    public StoreCopyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
