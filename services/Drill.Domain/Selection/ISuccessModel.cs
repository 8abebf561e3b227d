using Drill.Domain.Attempts;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Learning;

namespace Drill.Domain.Selection;

/// <summary>Something that could be given next.</summary>
public readonly record struct Candidate(PlacedSkill Skill, ItemTemplate Template, int Level);

/// <param name="Success">P(right), (0, 1).</param>
/// <param name="Model">Which model predicted: a number for <see cref="ISuccessModel.VersionOf"/>.</param>
public readonly record struct Prediction(double Success, int Model = 0);

/// <summary>The model predicts, the selector chooses: with what probability would this student get each candidate right now?</summary>
public interface ISuccessModel
{
    /// <summary>Stored with every prediction that was acted on.</summary>
    string Version { get; }

    /// <summary>Version of the model that made a prediction: another than <see cref="Version"/> after a change of models, or when another had to stand in.</summary>
    string VersionOf(Prediction prediction) => Version;

    /// <summary>Predicts all candidates as one batch.</summary>
    /// <param name="grade">The student's school year, for the priors of a student without answers.</param>
    /// <param name="predictions">As long as <paramref name="candidates"/>; filled in the same order.</param>
    void Predict(StudentState student, int grade, DateTimeOffset now, ReadOnlySpan<Candidate> candidates, Span<Prediction> predictions);

    /// <summary>
    /// Where a candidate stands on the scale of ability, logits: the curriculum's, with what answers taught about the item. Not what a model makes of it for itself: ability must mean
    /// the same whichever model predicts, or what is within reach would move with every change of models.
    /// </summary>
    double DifficultyOf(in Candidate candidate) => candidate.Skill.DifficultyAt(candidate.Level);

    /// <summary>Learns from a stored attempt. Called once for each; safe from many threads.</summary>
    void Observe(Attempt attempt);

    /// <param name="before">The student as the attempt found them.</param>
    void Observe(StudentState before, Attempt attempt) => Observe(attempt);

    /// <summary>What the model wants remembered of a student beside the <see cref="StudentState"/>, of whom nothing is known yet; null when the state is all it needs.</summary>
    IStudentMemory? NewMemory() => null;
}
