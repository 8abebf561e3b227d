using System.Diagnostics;
using System.Globalization;

namespace Drill.Training.Commands;

/// <summary>Says on standard error what is being done and when it began.</summary>
public sealed class ProgressLog(TextWriter error)
{
    private readonly long _start = Stopwatch.GetTimestamp();

    public double Seconds => Stopwatch.GetElapsedTime(_start).TotalSeconds;

    public void Say(string what) => error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Seconds,7:F1} s  {what}"));
}
