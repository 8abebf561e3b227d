using Drill.Domain.Curriculum;
using Drill.Domain.Selection;
using Drill.Simulation.Learners;
using Drill.Simulation.Policies;

namespace Drill.Training.Simulations;

/// <summary>What is to be simulated.</summary>
/// <param name="NewModel">The success model of a new school, which has seen no answers.</param>
/// <param name="Students">In each family.</param>
internal sealed record SimulationPlan(
    CurriculumGraph Curriculum, Func<ISuccessModel> NewModel, IReadOnlyList<LearnerFamily> Families, IReadOnlyList<Policy> Policies, int Students, ulong Seed);
