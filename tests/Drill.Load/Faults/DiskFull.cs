using System.Diagnostics;
using Drill.Load.Serving;

namespace Drill.Load.Faults;

/// <summary>The disk fills up under load and is emptied again: a small tmpfs, so that nobody else's disk is.</summary>
internal static class DiskFull
{
    /// <summary>The write-ahead log may grow to 100 MB before it is taken back.</summary>
    private const int DiskMegabytes = 300;

    public static readonly Fault Fault = new("disk-full", "the disk is full for a while under load", StrikeAsync, OpenAsync)
    {
        Setting = FormattableString.Invariant($"one process over SQLite on a tmpfs of {DiskMegabytes} MB"),
        Bars = new Dictionary<string, double> { ["recoveredSeconds"] = 15 },
    };

    private static async Task<Host> OpenAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("drill-disk-");
        if (await RunAsync("mount", ["-t", "tmpfs", "-o", FormattableString.Invariant($"size={DiskMegabytes}m"), "drill-load", folder.FullName]) != 0)
        {
            folder.Delete();
            throw new CannotRunException("a tmpfs cannot be mounted here; that needs the right to mount");
        }

        return await Host.StartAsync(options, folder, [new([])], new Mounted(folder), null, cancellationToken);
    }

    private static async Task<IReadOnlyDictionary<string, double>> StrikeAsync(FaultField field, CancellationToken cancellationToken)
    {
        var refusals = Refusals(field);
        var ballast = Path.Combine(field.Host.Data!.FullName, "ballast");
        var (acknowledged, filled) = (0, Stopwatch.GetTimestamp());

        // What the log still has room for inside its file may be stored; after the first refusal by every second tablet nothing may.
        await FaultField.UntilAsync(() => Fill(ballast) && Refusals(field) - refusals >= field.Tablets.Count / 2, "half of the tablets are refused", cancellationToken);
        acknowledged = field.Acknowledged;
        var full = Stopwatch.GetElapsedTime(filled);
        await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
        acknowledged = field.Acknowledged - acknowledged;

        File.Delete(ballast);
        var again = await field.AllAnswerAgainAsync(cancellationToken);
        return new Dictionary<string, double> { ["refusedAfterSeconds"] = full.TotalSeconds, ["acknowledgedWhileFull"] = acknowledged, ["recoveredSeconds"] = again.TotalSeconds };
    }

    private static int Refusals(FaultField field) => field.Tablets.Sum(t => t.Refusals);

    /// <summary>Takes what space there is; always true.</summary>
    private static bool Fill(string ballast)
    {
        var block = new byte[64 * 1024];
        using var file = new FileStream(ballast, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        for (var size = block.Length; size >= 512; size /= 2)
        {
            try
            {
                while (true) file.Write(block, 0, size);
            }
            catch (IOException)
            {
                // No room for this much: try less.
            }
        }

        return true;
    }

    private static async Task<int> RunAsync(string program, IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(program, arguments);
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    private sealed class Mounted(DirectoryInfo folder) : IDisposable
    {
        public void Dispose()
        {
            using var process = Process.Start("umount", [folder.FullName]);
            process.WaitForExit();
        }
    }
}
