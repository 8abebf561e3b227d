namespace Drill.Simulation.Learners;

/// <summary>Families in which a skill is known by degrees: students come to each skill better or worse than their ability.</summary>
public abstract record RaschFamily : LearnerFamily
{
    /// <summary>Standard deviation of what students bring to a skill, logits.</summary>
    [Within(0, 3)]
    public double HeadStartSpread { get; init; } = 0.6;

    /// <summary>Share of skills that are a gap, and how deep it is, logits.</summary>
    [Within(0, 1)]
    public double Gaps { get; init; } = 0.1;

    [Within(0, 6)]
    public double GapDepth { get; init; } = 2;
}
