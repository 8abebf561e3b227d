using System.Text.Json;

namespace Drill.Storage.Copy;

/// <summary>Reads everything once: is each fact readable and where it says it is, has no student a gap, is the hash the one that was noted?</summary>
public static class StoreCheck
{
    private const int MaxProblems = 20;

    /// <returns>What was found wrong, at most twenty sentences, and the digest.</returns>
    public static async Task<(IReadOnlyList<string> Problems, StoreDigest Digest)> RunAsync(IStoreSource source, IProgress<CopyProgress>? progress, CancellationToken cancellationToken)
    {
        var problems = new List<string>();
        using var sum = new StoreDigest.Sum();
        await foreach (var document in source.ReadDocumentsAsync(cancellationToken))
        {
            sum.Add(document);
            if (FindError(document) is { } problem) problems.Add(problem);
        }

        var (total, last) = (await source.CountAttemptsAsync(cancellationToken), AttemptPlace.Beginning);
        await foreach (var attempt in source.ReadAttemptsAsync(AttemptPlace.Beginning, cancellationToken))
        {
            sum.Add(attempt);
            progress?.Report(new($"checking {source.Name}", sum.Attempts, total));
            if (FindError(attempt, last) is { } problem) problems.Add(problem);
            last = attempt.Place;
        }

        var digest = sum.ToDigest();
        if (source is ArchiveFile archive && await archive.ReadEndAsync(cancellationToken) is var noted && noted != digest) problems.Add($"The archive notes {noted}, but holds {digest}.");
        return ([.. problems.Take(MaxProblems)], digest);
    }

    private static string? FindError(RawDocument document)
    {
        var name = $"document {document.Collection}/{document.Partition}/{document.Id}";
        if (document.Version < 1) return $"{name} has version {document.Version}.";
        if (document.Collection == StoreCopy.MarkCollection) return $"A copy of {document.Id} into this store was not finished: start it again.";
        try
        {
            JsonDocument.Parse(document.Body).Dispose();
            return null;
        }
        catch (JsonException)
        {
            return $"{name} is no JSON.";
        }
    }

    private static string? FindError(RawAttempt raw, AttemptPlace last)
    {
        var name = $"attempt {raw.Place.Sequence} of {raw.Place.Student}";
        var expected = raw.Place.Student == last.Student ? last.Sequence + 1 : 1;
        if (raw.Place.Sequence != expected) return $"{name} stands where {expected} should.";
        try
        {
            var attempt = raw.Read();
            JsonDocument.Parse(raw.Reply).Dispose();
            return attempt.Id == raw.Id && attempt.Student == raw.Place.Student && attempt.Sequence == raw.Place.Sequence ? null : $"{name} says that it is another.";
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return $"{name} cannot be read: {exception.Message}";
        }
    }
}
