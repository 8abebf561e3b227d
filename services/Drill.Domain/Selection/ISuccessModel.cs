using Drill.Domain.Attempts;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Learning;

namespace Drill.Domain.Selection;

/// <summary>Something that could be given next.</summary>
public readonly record struct Candidate(PlacedSkill Skill, ItemTemplate Template, int Level);

/// <param name="Success">P(right), (0, 1).</param>
/// <param name="Difficulty">Of the candidate, logits.</param>
public readonly record struct Prediction(double Success, double Difficulty);

/// <summary>The model predicts, the selector chooses: with what probability would this student get each candidate right now?</summary>
public interface ISuccessModel
{
    /// <summary>Stored with every prediction that was acted on.</summary>
    string Version { get; }

    /// <summary>Predicts all candidates as one batch.</summary>
    /// <param name="grade">The student's school year, for the priors of a student without answers.</param>
    /// <param name="predictions">As long as <paramref name="candidates"/>; filled in the same order.</param>
    void Predict(StudentState student, int grade, DateTimeOffset now, ReadOnlySpan<Candidate> candidates, Span<Prediction> predictions);

    /// <summary>Learns from a stored attempt. Called once for each; safe from many threads.</summary>
    void Observe(Attempt attempt);
}
