using System.Text.Json.Serialization;
using Drill.Domain.Curriculum;
using Drill.Domain.Learning;
using Drill.Domain.Numbers;
using Drill.Simulation.Students;

namespace Drill.Simulation.Learners;

/// <summary>
/// A theory of how students learn, with its parameters: what a policy of choosing items is tried on. A policy that does well under one theory alone
/// does well by luck (Doroudi, Aleven, Brunskill 2019, "Where's the reward?").
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "family")]
[JsonDerivedType(typeof(BktFamily), "bkt")]
[JsonDerivedType(typeof(GrowthFamily), "growth")]
[JsonDerivedType(typeof(ForgettingFamily), "forgetting")]
public abstract record LearnerFamily
{
    /// <summary>The families with their default parameters.</summary>
    public static IReadOnlyList<LearnerFamily> Defaults => [new BktFamily(), new GrowthFamily(), new ForgettingFamily()];

    [JsonIgnore]
    public abstract string Name { get; }

    /// <summary>Standard deviation of ability within a grade, logits.</summary>
    [Within(0, 5)]
    public double AbilitySpread { get; init; } = 1;

    /// <summary>Standard deviation of the items' true difficulties around those that Drill believes, logits.</summary>
    [Within(0, 3)]
    public double DifficultyNoise { get; init; } = 0.6;

    /// <summary>What practice brings while a prerequisite is not mastered, as a share of what it brings otherwise.</summary>
    [Within(0, 1)]
    public double Unready { get; init; } = 0.5;

    /// <summary>Share of items that the student guesses at without reading.</summary>
    [Within(0, 1)]
    public double Guessing { get; init; }

    /// <summary>A student of this family. The same seed gives the same student.</summary>
    /// <param name="grade">School year.</param>
    /// <param name="itemSeed">How hard items truly are is the same for all students with the same one.</param>
    public Learner Enroll(CurriculumGraph curriculum, int grade, ulong seed, ulong itemSeed)
    {
        var standing = AbilitySpread * SeededRandom.From("standing", seed).NextNormal();
        return Create(new(curriculum, grade, StudentState.PriorAbility(grade).Mean + standing, seed, itemSeed, this));
    }

    private protected abstract Learner Create(Enrolled enrolled);
}
