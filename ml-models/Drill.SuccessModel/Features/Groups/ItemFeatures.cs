using Drill.SuccessModel.Histories;

namespace Drill.SuccessModel.Features.Groups;

/// <summary>How hard the item and its skills were for others.</summary>
internal static class ItemFeatures
{
    public static readonly FeatureGroup Group = new("item",
    [
        "difficulty", "offset", "logCount", "rateLogit", "residual", "stateResidual", "slope", "slopeLead",
        "skillDifficulty", "skillRateLogit", "skillLogCount", "skillStateResidual", "skillCurveResidual",
    ]);

    public static void Write(PolicySafeFeatures learned, StudentHistory history, in Question question, ref FeatureWriter writer)
    {
        var (items, item, first) = (learned.Items, question.Item, question.Skills[0]);
        var state = history.SkillOf(first)?.State ?? 0;
        var knows = items.Knows(item);
        var (skillRate, skillCount, skillState, skillCurve) = MeanOfSkills(learned, history, question);
        var slope = knows ? items.Slopes[item] : 0;
        writer.Add(learned.Difficulties.Of(question) - history.Start);
        writer.Add(learned.Difficulties.OffsetOf(item));
        writer.Add(knows ? items.LogCounts[item] : 0);
        writer.Add(knows ? items.RateLogits[item] : skillRate);
        writer.Add(knows ? items.Residuals[item] : 0);
        writer.Add(knows ? items.StateResidualOf(item, state) : learned.Skills.StateResidualOf(first, state));
        writer.Add(slope);
        writer.Add(slope * (history.Slow.Ability.Mean + history.Slow.OffsetOf(first).Mean - history.Start));
        writer.Add(learned.Difficulties.OfSkills(question.Skills));
        writer.Add(skillRate);
        writer.Add(skillCount);
        writer.Add(skillState);
        writer.Add(skillCurve);
    }

    private static (float Rate, float Count, float State, float Curve) MeanOfSkills(PolicySafeFeatures learned, StudentHistory history, in Question question)
    {
        var (rate, count, state, curve) = (0f, 0f, 0f, 0f);
        foreach (var skill in question.Skills)
        {
            var past = history.SkillOf(skill);
            rate += learned.Skills.RateLogitOf(skill);
            count += learned.Skills.LogCountOf(skill);
            state += learned.Skills.StateResidualOf(skill, past?.State ?? 0);
            curve += learned.Skills.CurveResidualOf(skill, past?.Recent.Count ?? 0);
        }

        var n = question.Skills.Length;
        return (rate / n, count / n, state / n, curve / n);
    }
}
