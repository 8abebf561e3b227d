using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Drill.Domain.Learning.Times;

/// <summary>Answers of a template's level by how long they took.</summary>
/// <param name="From">Step of the histogram at which <paramref name="Counts"/> begin; those before are 0, as those after.</param>
public sealed record LevelTimes(string Template, int Level, int From, ImmutableArray<int> Counts);

/// <summary>What is known of answer times, as it is stored: several hosts add to it.</summary>
public sealed record TimeCounts(ImmutableArray<LevelTimes> Levels)
{
    /// <summary>Whether it is what was once written; what JSON leaves out is null here, whatever the types promise.</summary>
    [JsonIgnore]
    public bool IsWhole => !Levels.IsDefault && Levels.All(l =>
        l is { Template: not null, Counts.IsDefault: false, From: >= 0 } && l.From + l.Counts.Length <= TimeHistogram.Steps && l.Counts.All(c => c >= 0));

    public static readonly TimeCounts None = new(ImmutableArray<LevelTimes>.Empty);

    /// <summary>With more answers of a level than this all its counts are halved: a class that has become quicker is soon known.</summary>
    public const int MostAnswers = 4000;

    /// <summary>Both together.</summary>
    public TimeCounts Plus(TimeCounts more)
    {
        var levels = Levels.ToDictionary(KeyOf);
        foreach (var level in more.Levels) levels[KeyOf(level)] = levels.TryGetValue(KeyOf(level), out var known) ? Sum(known, level) : level;
        return new([.. levels.Values.Select(Halved).OrderBy(l => l.Template, StringComparer.Ordinal).ThenBy(l => l.Level)]);
    }

    internal static LevelTimes? Of(string template, int level, ReadOnlySpan<int> counts)
    {
        var from = counts.IndexOfAnyExcept(0);
        return from < 0 ? null : new(template, level, from, [.. counts[from..(counts.LastIndexOfAnyExcept(0) + 1)]]);
    }

    internal static int[] Unfold(LevelTimes level)
    {
        var counts = new int[TimeHistogram.Steps];
        level.Counts.CopyTo(counts, level.From);
        return counts;
    }

    private static (string Template, int Level) KeyOf(LevelTimes level) => (level.Template, level.Level);

    private static LevelTimes Sum(LevelTimes one, LevelTimes other)
    {
        var (sum, added) = (Unfold(one), Unfold(other));
        for (var step = 0; step < sum.Length; step++) sum[step] += added[step];
        return Of(one.Template, one.Level, sum) ?? one;
    }

    private static LevelTimes Halved(LevelTimes level) =>
        level.Counts.Sum() <= MostAnswers ? level : level with { Counts = [.. level.Counts.Select(c => (c + 1) / 2)] };
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(TimeCounts))]
public sealed partial class TimesJson : JsonSerializerContext;
