using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Drill.SuccessModel.Rasch;

/// <summary>
/// How much harder each template's level is than its prior, learned answer by answer (Elo: Klinkenberg et al. 2011, equation 2, with a step that shrinks).
/// Safe from many threads.
/// </summary>
public sealed class ItemDifficulties
{
    /// <summary>Step of the first answer, logits, and the count at which it has halved.</summary>
    private const double FirstStep = 0.3;
    private const double HalfStepAt = 20;

    /// <summary>Bound of what answers may add to the prior, logits: selection feeds this chain, so it must not run away.</summary>
    private const double MaxShift = 2;

    private readonly ConcurrentDictionary<(string Template, int Level), Shift> _shifts = new();
    private long _revision;

    /// <summary>Another number after every change.</summary>
    public long Revision => Interlocked.Read(ref _revision);

    /// <summary>Logits to add to the prior difficulty.</summary>
    public double ShiftOf(string template, int level) => _shifts.TryGetValue((template, level), out var shift) ? shift.Logits : 0;

    /// <param name="score">[0, 1].</param>
    /// <param name="predicted">P(right) before the answer, [0, 1].</param>
    public void Observe(string template, int level, double score, double predicted)
    {
        _shifts.AddOrUpdate(
            (template, level),
            static (_, residual) => Shift.None.After(residual),
            static (_, shift, residual) => shift.After(residual),
            predicted - score);
        Interlocked.Increment(ref _revision);
    }

    public IReadOnlyList<DifficultyShift> Export() =>
        [.. _shifts.Select(s => new DifficultyShift(s.Key.Template, s.Key.Level, s.Value.Logits, s.Value.Answers, s.Value.Deviation)).OrderBy(s => s.Template, StringComparer.Ordinal).ThenBy(s => s.Level)];

    public void Import(IEnumerable<DifficultyShift> shifts)
    {
        foreach (var shift in shifts) _shifts[(shift.Template, shift.Level)] = new(Math.Clamp(shift.Logits, -MaxShift, MaxShift), Math.Max(0, shift.Answers), shift.Deviation);
        Interlocked.Increment(ref _revision);
    }

    private sealed record Shift(double Logits, long Answers, double? Deviation = null)
    {
        public static readonly Shift None = new(0, 0);

        public Shift After(double residual) =>
            new(Math.Clamp(Logits + (FirstStep / (1 + (Answers / HalfStepAt)) * residual), -MaxShift, MaxShift), Answers + 1, Deviation);
    }
}

/// <param name="Logits">Added to the prior difficulty.</param>
/// <param name="Answers">How many answers it rests on.</param>
/// <param name="Deviation">Standard deviation, logits; null when it was followed answer by answer.</param>
public sealed record DifficultyShift(string Template, int Level, double Logits, long Answers, double? Deviation = null);

/// <summary>Wraps the shifts as one document.</summary>
public sealed record DifficultyShifts(IReadOnlyList<DifficultyShift> Shifts);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(DifficultyShifts))]
public sealed partial class DifficultyJson : JsonSerializerContext;
