using Drill.Domain.Curriculum;

namespace Drill.Simulation.Learners;

/// <summary>What every learner is given when it is made.</summary>
/// <param name="Ability">At the start, on the scale of item difficulty, logits.</param>
/// <param name="ItemSeed">As for <see cref="TrueDifficulty"/>.</param>
internal sealed record Enrolled(CurriculumGraph Curriculum, int Grade, double Ability, ulong Seed, ulong ItemSeed, LearnerFamily Family);
