using System.Collections.Concurrent;
using Drill.Domain.Attempts;

namespace Drill.Domain.Learning;

/// <summary>
/// How long each template's level takes: its median, learned answer by answer (Robbins and Monro 1951, a step up or down of the logarithm). Safe from many threads.
/// </summary>
public sealed class ResponseTimes
{
    /// <summary>Before any answer; a level more takes a third longer.</summary>
    private static readonly TimeSpan FirstGuess = TimeSpan.FromSeconds(10);
    private const double FactorPerLevel = 1.33;

    /// <summary>Step of the first answer in ln(time), and the count at which it has halved.</summary>
    private const double FirstStep = 0.4;
    private const double HalfStepAt = 15;

    /// <summary>Time beside the item (away from the desk, an idle tablet) says nothing.</summary>
    private static readonly TimeSpan LongestKept = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<(string Template, int Level), Seen> _seen = new();

    /// <summary>The median time from seeing such an item to submitting.</summary>
    public TimeSpan MedianOf(string template, int level) => _seen.TryGetValue((template, level), out var seen) ? seen.Median : PriorOf(level);

    /// <summary>Learns from an answer. Rapid guesses and what was left lying do not count.</summary>
    public void Observe(Attempt attempt)
    {
        if (!attempt.IsEvidence || attempt.IsRapid || attempt.Elapsed > LongestKept) return;
        _seen.AddOrUpdate(
            (attempt.Item.Template, attempt.Item.Level),
            static (key, elapsed) => new Seen(PriorOf(key.Level), 0).After(elapsed),
            static (_, seen, elapsed) => seen.After(elapsed),
            attempt.Elapsed);
    }

    private static TimeSpan PriorOf(int level) => FirstGuess * Math.Pow(FactorPerLevel, level - 1);

    private sealed record Seen(TimeSpan Median, long Answers)
    {
        public Seen After(TimeSpan elapsed)
        {
            var step = FirstStep / (1 + (Answers / HalfStepAt));
            return new(Median * Math.Exp(elapsed > Median ? step : -step), Answers + 1);
        }
    }
}
