using Drill.SuccessModel.Histories;

namespace Drill.SuccessModel.Features.Groups;

/// <summary>What the two filters expect. Abilities are above the one that was expected before the first answer, so that they mean the same in every grade.</summary>
internal static class FilterFeatures
{
    public static readonly FeatureGroup Group = new("filter",
        ["logit", "fastLogit", "ability", "abilityVariance", "offset", "offsetVariance", "fastAbility", "fastOffset", "lead", "abilityLead", "trend"]);

    public static void Write(StudentHistory history, in Question question, ref FeatureWriter writer)
    {
        var difficulty = history.Difficulties.Of(question);
        var slow = history.Slow.Predict(question.Skills, difficulty);
        var fast = history.Fast.Predict(question.Skills, difficulty);
        writer.Add(slow.Logit);
        writer.Add(fast.Logit);
        writer.Add(slow.Ability.Mean - history.Start);
        writer.Add(slow.Ability.Variance);
        writer.Add(slow.Offset.Mean);
        writer.Add(slow.Offset.Variance);
        writer.Add(fast.Ability.Mean - history.Start);
        writer.Add(fast.Offset.Mean);
        writer.Add(slow.Ability.Mean + slow.Offset.Mean - history.Start);
        writer.Add(slow.Ability.Mean - difficulty);
        writer.Add(fast.Mean - slow.Mean);
    }
}
