using Drill.Domain.Curriculum;
using Drill.Domain.Numbers;
using Drill.Domain.Selection;
using Drill.Simulation.Learners;
using Drill.Simulation.Policies;

namespace Drill.Training.Simulations;

/// <summary>What is to be simulated.</summary>
/// <param name="Model">What serves the school; learns nothing while it is simulated, so that trials do not depend on one another.</param>
/// <param name="Students">In each family.</param>
internal sealed record SimulationPlan(
    CurriculumGraph Curriculum, ISuccessModel Model, IReadOnlyList<LearnerFamily> Families, IReadOnlyList<Policy> Policies, int Students, ulong Seed)
{
    /// <summary>Of a student who is tried.</summary>
    public ulong SeedOf(int student) => SeededRandom.Mix(Seed, (ulong)student);
}
