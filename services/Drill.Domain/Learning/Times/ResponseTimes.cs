using System.Collections.Concurrent;
using Drill.Domain.Attempts;
using Drill.Domain.Curriculum;

namespace Drill.Domain.Learning.Times;

/// <summary>
/// How long each template's level takes: the median of its answers, shrunk towards what is usual for what is entered by n / (n + 8). Safe from many threads.
/// What answers taught is kept apart until it is stored, so that several hosts can add theirs to one document.
/// </summary>
/// <param name="curriculum">Tells what is usual of a template; without it all templates are thought alike.</param>
public sealed class ResponseTimes(CurriculumGraph? curriculum = null)
{
    private const double Shrinkage = 8;

    /// <summary>A level more takes a third longer; level 2 is the usual one.</summary>
    private const double FactorPerLevel = 1.33;

    /// <summary>Of a template that nobody knows.</summary>
    private const double UnknownSeconds = 14;

    /// <summary>Time beside the item (away from the desk, an idle tablet) says nothing.</summary>
    private static readonly TimeSpan LongestKept = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<(string Template, int Level), LevelTally> _tallies = new();
    private readonly ConcurrentDictionary<string, double> _usual = new(StringComparer.Ordinal);

    /// <summary>The median time from seeing such an item to submitting.</summary>
    public TimeSpan MedianOf(string template, int level)
    {
        var usual = Math.Log(UsualSeconds(template)) + ((level - 2) * Math.Log(FactorPerLevel));
        var (logMedian, answers) = _tallies.TryGetValue((template, level), out var tally) ? tally.Median() : default;
        return TimeSpan.FromSeconds(Math.Exp(((answers * logMedian) + (Shrinkage * usual)) / (answers + Shrinkage)));
    }

    /// <summary>Learns from an answer. Rapid guesses and what was left lying do not count.</summary>
    public void Observe(Attempt attempt)
    {
        if (!attempt.IsEvidence || attempt.IsRapid || attempt.Elapsed <= TimeSpan.Zero || attempt.Elapsed > LongestKept) return;
        _tallies.GetOrAdd((attempt.Item.Template, attempt.Item.Level), static _ => new()).Add(attempt.Elapsed);
    }

    /// <summary>What was learned and is not stored yet.</summary>
    public TimeCounts Unstored() => new([.. from tally in _tallies let level = TimeCounts.Of(tally.Key.Template, tally.Key.Level, tally.Value.Unstored()) where level is not null select level]);

    /// <summary>What was read or written is known now.</summary>
    /// <param name="stored">All that is stored.</param>
    /// <param name="own">The part of <see cref="Unstored"/> that is among it by now.</param>
    public void Settle(TimeCounts stored, TimeCounts own)
    {
        foreach (var level in stored.Levels) _tallies.GetOrAdd((level.Template, level.Level), static _ => new()).Store(TimeCounts.Unfold(level));
        foreach (var level in own.Levels) _tallies[(level.Template, level.Level)].Release(TimeCounts.Unfold(level));
    }

    private double UsualSeconds(string template) => _usual.GetOrAdd(template, id =>
        curriculum?.FindTemplate(id) is var (known, skill) ? UsualTimes.SecondsFor(known.Make(1, 1).Key.Kind, skill.Unit.Grade) : UnknownSeconds);
}
