using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Drill.Storage.Copy;

/// <summary>Counts and SHA-256 of everything in a store, in the order of copying: two stores with one digest hold the same.</summary>
public sealed record StoreDigest(long Documents, long Attempts, string Sha256)
{
    public static async Task<StoreDigest> OfAsync(IStoreSource source, IProgress<CopyProgress>? progress, CancellationToken cancellationToken)
    {
        using var sum = new Sum();
        await foreach (var document in source.ReadDocumentsAsync(cancellationToken)) sum.Add(document);
        var total = await source.CountAttemptsAsync(cancellationToken);
        await foreach (var attempt in source.ReadAttemptsAsync(AttemptPlace.Beginning, cancellationToken))
        {
            sum.Add(attempt);
            progress?.Report(new($"checking {source.Name}", sum.Attempts, total));
        }

        return sum.ToDigest();
    }

    /// <summary>Adds row by row.</summary>
    internal sealed class Sum : IDisposable
    {
        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        public long Documents { get; private set; }

        public long Attempts { get; private set; }

        public void Add(RawDocument document)
        {
            Documents++;
            Add(document.Collection);
            Add(document.Partition);
            Add(document.Id);
            Add(document.Version);
            Add(document.Body);
        }

        public void Add(RawAttempt attempt)
        {
            Attempts++;
            Add(attempt.Place.Student);
            Add(attempt.Place.Sequence);
            Add(attempt.Id.ToByteArray(bigEndian: true));
            Add(attempt.Fact);
            Add(attempt.Reply);
        }

        public StoreDigest ToDigest() => new(Documents, Attempts, Convert.ToHexStringLower(_hash.GetCurrentHash()));

        public void Dispose() => _hash.Dispose();

        private void Add(string text) => Add(Encoding.UTF8.GetBytes(text));

        private void Add(long number)
        {
            Span<byte> bytes = stackalloc byte[sizeof(long)];
            BinaryPrimitives.WriteInt64BigEndian(bytes, number);
            _hash.AppendData(bytes);
        }

        // With its length, so that no two rows run together into the same bytes.
        private void Add(byte[] bytes)
        {
            Add(bytes.LongLength);
            _hash.AppendData(bytes);
        }
    }
}

/// <param name="Doing">What is under way, for people.</param>
/// <param name="Total">0 where nobody knows.</param>
public readonly record struct CopyProgress(string Doing, long Attempts, long Total);
