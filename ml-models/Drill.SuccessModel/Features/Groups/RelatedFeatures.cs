using Drill.SuccessModel.Encodings;
using Drill.SuccessModel.Histories;

namespace Drill.SuccessModel.Features.Groups;

/// <summary>How the student did on other skills, each weighing as much as it is like the question's.</summary>
internal static class RelatedFeatures
{
    /// <summary>Answers' worth of no surplus.</summary>
    private const float Prior = 3;

    public static readonly FeatureGroup Group = new("related", ["surplus", "residual", "weight", "nearestSurplus", "nearestLikeness"]);

    public static void Write(SkillSimilarity similarity, StudentHistory history, in Question question, ref FeatureWriter writer)
    {
        var (surplus, residual, weight) = (0f, 0f, 0f);
        var (nearestSurplus, nearestLikeness) = (0f, 0f);
        foreach (var (other, past) in history.SkillsMet)
        {
            if (question.Skills.Contains(other)) continue;
            var likeness = similarity.Of(question.Skills[0], other);
            var evidence = past.Recent.Count / (past.Recent.Count + 3f);
            var mean = past.SurplusSum / past.Recent.Count;
            surplus += likeness * evidence * mean;
            residual += likeness * evidence * past.Residuals.Mean(1);
            weight += Math.Abs(likeness) * evidence;
            if (likeness <= nearestLikeness) continue;
            (nearestLikeness, nearestSurplus) = (likeness, mean * evidence);
        }

        writer.Add(surplus / (weight + (Prior * 0.3f)));
        writer.Add(residual / (weight + (Prior * 0.3f)));
        writer.Add(weight);
        writer.Add(nearestSurplus);
        writer.Add(nearestLikeness);
    }
}
