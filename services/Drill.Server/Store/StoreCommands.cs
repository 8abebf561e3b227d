using Drill.Storage;
using Drill.Storage.Copy;

namespace Drill.Server.Store;

/// <summary>What the commands do.</summary>
public static class StoreCommands
{
    public static async Task<int> CopyAsync(StoreAddress from, StoreAddress to, TextWriter output, IProgress<CopyProgress> progress, CancellationToken cancellationToken)
    {
        if (from == to) throw new StoreCopyException("Both are the same store.");
        await using var source = StoreContents.Open(from, mustExist: true);
        await using var target = StoreContents.Open(to, mustExist: false);
        var digest = await StoreCopy.RunAsync(source, target, progress, cancellationToken);
        await output.WriteLineAsync($"Copied to {to}: {Describe(digest)}");
        return 0;
    }

    public static async Task<int> BackupAsync(StoreAddress store, string path, TextWriter output, IProgress<CopyProgress> progress, CancellationToken cancellationToken)
    {
        if (IsDatabaseFile(path))
        {
            if (store is not StoreAddress.File file) throw new StoreCopyException("A MongoDB store is backed up into an archive: name the file something.jsonl.gz.");
            SqliteCopy.Run(file, path);
            return await VerifyAsync(store, path, output, progress, cancellationToken);
        }

        await using var source = StoreContents.Open(store, mustExist: true);
        var digest = await ArchiveFile.WriteAsync(source, path, DateTimeOffset.UtcNow, progress, cancellationToken);
        await output.WriteLineAsync($"Backed up into {path}: {Describe(digest)}");
        return 0;
    }

    public static async Task<int> RestoreAsync(string path, StoreAddress store, TextWriter output, IProgress<CopyProgress> progress, CancellationToken cancellationToken)
    {
        await using var source = await OpenAsync(path, cancellationToken);

        // A backup that was cut off is found before anything is written.
        if (source is ArchiveFile archive) await archive.ReadEndAsync(cancellationToken);
        await using var target = StoreContents.Open(store, mustExist: false);
        var digest = await StoreCopy.RunAsync(source, target, progress, cancellationToken);
        await output.WriteLineAsync($"Restored into {store}: {Describe(digest)}");
        return 0;
    }

    public static async Task<int> VerifyAsync(StoreAddress store, string? path, TextWriter output, IProgress<CopyProgress> progress, CancellationToken cancellationToken)
    {
        await using var source = path is null ? StoreContents.Open(store, mustExist: true) : await OpenAsync(Path.GetFullPath(path), cancellationToken);
        var (problems, digest) = await StoreCheck.RunAsync(source, progress, cancellationToken);
        foreach (var problem in problems) await output.WriteLineAsync(problem);
        await output.WriteLineAsync($"{(problems.Count == 0 ? "Sound" : "NOT sound")}: {source.Name}: {Describe(digest)}");
        return problems.Count == 0 ? 0 : StoreCommand.Failed;
    }

    private static async Task<IStoreSource> OpenAsync(string path, CancellationToken cancellationToken) =>
        IsDatabaseFile(path) ? StoreContents.Open(StoreAddress.Parse(path), mustExist: true) : await ArchiveFile.OpenAsync(path, cancellationToken);

    private static bool IsDatabaseFile(string path) => path.EndsWith(".db", StringComparison.OrdinalIgnoreCase);

    private static string Describe(StoreDigest digest) => FormattableString.Invariant($"{digest.Attempts} attempts, {digest.Documents} documents, sha256 {digest.Sha256}");
}
