using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Drill.Load.Serving;
using Drill.Load.Tablets;
using Drill.Load.Throughput;

namespace Drill.Load.Flush;

/// <summary>One student answers, one answer at a time, while strace writes down what the server asks of the system.</summary>
internal static class FsyncScenario
{
    private const int Answers = 1000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan AttachDeadline = TimeSpan.FromSeconds(20);

    public static async Task<Summary> RunAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        options = options.Or(students: 1, seconds: 1, repeats: 1) with { Url = null };
        using var host = await Host.OpenAsync(options, cancellationToken);
        using var http = host.Connect(Patience);
        var tablet = (await Tablet.StartAllAsync(host.School, http, options.Seed, cancellationToken))[0];
        await AnswerAsync(tablet, 50, cancellationToken);
        var file = Path.Combine(host.Data!.FullName, "strace.txt");
        using var strace = TryAttach(host.Process.Id, file);
        if (strace is null) return Summary.CouldNotRun("fsync", "there is no strace here");
        if (!await SeesAsync(file, tablet, strace, cancellationToken)) return Summary.CouldNotRun("fsync", "strace may not look into another process here");

        var answered = await AnswerAsync(tablet, Answers, cancellationToken);
        using var detach = Process.Start("kill", ["-INT", strace.Id.ToString(CultureInfo.InvariantCulture)]);
        await strace.WaitForExitAsync(cancellationToken);
        var (acknowledged, unflushed) = SyscallTrace.Check(File.ReadLines(file));
        return new Summary
        {
            Scenario = "fsync",
            Setting = "one process over SQLite, one answer at a time, seen with strace",
            Acknowledged = answered,
            Figures = new Dictionary<string, double> { ["seenAcknowledged"] = acknowledged, ["seenWithoutFlush"] = unflushed },
        }.Require(unflushed == 0, $"{unflushed} answers were acknowledged before a flush")
            .Require(acknowledged >= answered, $"only {acknowledged} of {answered} acknowledgements were seen");
    }

    private static async Task<int> AnswerAsync(Tablet tablet, int count, CancellationToken cancellationToken)
    {
        var answered = 0;
        while (answered < count)
        {
            if (await ThroughputScenario.AnswerOnceAsync(tablet, cancellationToken) is null) throw new InvalidOperationException("An answer was refused.");
            answered++;
        }

        return answered;
    }

    private static Process? TryAttach(int process, string file)
    {
        try
        {
            return Process.Start("strace", ["-f", "-q", "-s", "64", "-e", "trace=fsync,fdatasync,recvmsg,recvfrom,sendmsg,sendto", "-o", file, "-p", process.ToString(CultureInfo.InvariantCulture)]);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Waits until an answer shows up in the file.</summary>
    private static async Task<bool> SeesAsync(string file, Tablet tablet, Process strace, CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        while (!strace.HasExited && Stopwatch.GetElapsedTime(begun) < AttachDeadline)
        {
            await AnswerAsync(tablet, 1, cancellationToken);
            if (File.Exists(file) && SyscallTrace.Check(File.ReadLines(file)).Acknowledged > 0) return true;
        }

        return false;
    }
}
