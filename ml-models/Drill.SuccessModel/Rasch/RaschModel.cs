using Drill.Domain.Attempts;
using Drill.Domain.Learning;
using Drill.Domain.Selection;

namespace Drill.SuccessModel.Rasch;

/// <summary>
/// The baseline: P(right) = 1 / (1 + e^-(ability + skill offset − forgetting − difficulty)) (Rasch 1960), with difficulties that follow the answers.
/// </summary>
public sealed class RaschModel(ItemDifficulties difficulties) : ISuccessModel
{
    /// <summary>Logits lost when a skill is wholly forgotten.</summary>
    private const double ForgettingLogits = 1.0;

    public string Version => "rasch-1";

    public void Predict(StudentState student, int grade, DateTimeOffset now, ReadOnlySpan<Candidate> candidates, Span<Prediction> predictions)
    {
        for (var i = 0; i < candidates.Length; i++)
        {
            var skill = candidates[i].Skill.Id;
            var forgotten = student.Skills.Find(skill)?.Memory is { } memory ? 1 - memory.RecallAt(now) : 0;
            predictions[i] = new(Logistic.Probability(student.LogitFor(skill, grade) - (ForgettingLogits * forgotten) - DifficultyOf(candidates[i])));
        }
    }

    public double DifficultyOf(in Candidate candidate) => candidate.Skill.DifficultyAt(candidate.Level) + difficulties.ShiftOf(candidate.Template.Id, candidate.Level);

    public void Observe(Attempt attempt)
    {
        if (attempt.IsEvidence) difficulties.Observe(attempt.Item.Template, attempt.Item.Level, attempt.Score, attempt.PredictedSuccess);
    }
}
