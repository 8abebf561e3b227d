using Drill.Domain.Curriculum;

namespace Drill.Simulation.Learners;

/// <summary>
/// Practice brings a gain that fades, and fades more slowly the more often it was renewed after a time (spacing: Cepeda et al. 2006).
/// </summary>
public sealed record ForgettingFamily : RaschFamily
{
    /// <summary>Logits that a right answer brings, and a wrong one that is explained; each brings less the nearer the gain is to its bound.</summary>
    [Within(0, 3)]
    public double GainOfRight { get; init; } = 0.3;

    [Within(0, 3)]
    public double GainOfWrong { get; init; } = 0.12;

    [Within(0.1, 10)]
    public double MaxGain { get; init; } = 4;

    /// <summary>Days in which the fading part of a first gain falls to 1/e.</summary>
    [Within(0.1, 1000)]
    public double Stability { get; init; } = 8;

    /// <summary>By how much a practice on a later day lengthens that time.</summary>
    [Within(1, 10)]
    public double Spacing { get; init; } = 1.8;

    /// <summary>Share of the gain that never fades.</summary>
    [Within(0, 1)]
    public double Kept { get; init; } = 0.4;

    public override string Name => "forgetting";

    private protected override Learner Create(Enrolled enrolled) => new ForgettingLearner(enrolled, this);

    private sealed record Trace(double Gain, double Stability, DateTimeOffset At);

    private sealed class ForgettingLearner(Enrolled enrolled, ForgettingFamily family) : RaschLearner(enrolled, family)
    {
        private static readonly TimeSpan LaterDay = TimeSpan.FromHours(12);

        private readonly Dictionary<int, Trace> _traces = [];

        protected override double GainIn(PlacedSkill skill, DateTimeOffset now) =>
            _traces.TryGetValue(skill.Index, out var trace)
                ? trace.Gain * (family.Kept + ((1 - family.Kept) * Math.Exp(-Math.Max(0, (now - trace.At).TotalDays) / trace.Stability)))
                : 0;

        public override void Practise(PlacedSkill skill, bool right, DateTimeOffset now)
        {
            var gain = GainIn(skill, now);
            var brought = (right ? family.GainOfRight : family.GainOfWrong) * (1 - (gain / family.MaxGain)) * ReadinessFor(skill, now);
            var stability = !_traces.TryGetValue(skill.Index, out var before) ? family.Stability
                : now - before.At >= LaterDay ? before.Stability * family.Spacing
                : before.Stability;
            _traces[skill.Index] = new(gain + Math.Max(0, brought), stability, now);
        }
    }
}
