using Drill.Storage.Copy;

namespace Drill.Server.Store;

/// <summary>Says about once a second how far it is.</summary>
internal sealed class ProgressLine(TextWriter console) : IProgress<CopyProgress>
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private readonly TimeProvider _clock = TimeProvider.System;
    private long _saidAt = TimeProvider.System.GetTimestamp();

    public void Report(CopyProgress value)
    {
        if (_clock.GetElapsedTime(_saidAt) < Interval) return;
        _saidAt = _clock.GetTimestamp();
        var percent = value.Total > 0 ? FormattableString.Invariant($" of {value.Total} attempts ({Math.Min(100, 100 * value.Attempts / value.Total)} %)") : " attempts";
        console.WriteLine(FormattableString.Invariant($"{value.Doing}: {value.Attempts}{percent}"));
    }
}
