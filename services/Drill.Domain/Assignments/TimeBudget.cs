using System.Collections.Immutable;
using Drill.Domain.Selection;

namespace Drill.Domain.Assignments;

/// <summary>A skill of a student's homework with its part of the time.</summary>
/// <param name="Items">From 1.</param>
/// <param name="SecondsPerItem">Expected.</param>
public sealed record PlannedNeed(Need Need, int Items, double SecondsPerItem)
{
    public double Seconds => Items * SecondsPerItem;
}

/// <summary>Shares minutes among skills. Pure.</summary>
public static class TimeBudget
{
    /// <summary>One item of a skill alone teaches nothing.</summary>
    private const int FewestItems = 2;
    private const int MostItems = 15;

    /// <summary>More only tires: what is known already is soon refreshed.</summary>
    private const int MostReviewItems = 6;
    private const int MostSkills = 6;
    private const double MinutesPerSkill = 3;

    /// <summary>How many skills fit into so many minutes: one for each three, at most six.</summary>
    public static int SkillsFor(int minutes) => Math.Clamp((int)Math.Round(minutes / MinutesPerSkill), 1, MostSkills);

    /// <summary>
    /// Items for each need, in its order: two at least, what is learned twice as many as what is reviewed, and no more than fit. Needs that find no room are left out; the first always stays.
    /// </summary>
    public static ImmutableArray<PlannedNeed> Share(ImmutableArray<Need> needs, int minutes, Func<string, double> secondsPerItem)
    {
        var left = minutes * 60.0;
        var planned = new List<PlannedNeed>(needs.Length);
        foreach (var need in needs)
        {
            var entry = new PlannedNeed(need, FewestItems, secondsPerItem(need.Skill.Id));
            if (planned.Count > 0 && entry.Seconds > left) continue;
            planned.Add(entry);
            left -= entry.Seconds;
        }

        while (NextToGrow(planned, left) is { } index)
        {
            left -= planned[index].SecondsPerItem;
            planned[index] = planned[index] with { Items = planned[index].Items + 1 };
        }

        return [.. planned];
    }

    private static int? NextToGrow(List<PlannedNeed> planned, double left)
    {
        int? next = null;
        for (var i = 0; i < planned.Count; i++)
        {
            if (planned[i].SecondsPerItem > left || planned[i].Items >= MostItemsOf(planned[i].Need.Why)) continue;
            if (next is not { } best || planned[i].Items / WeightOf(planned[i].Need.Why) < planned[best].Items / WeightOf(planned[best].Need.Why)) next = i;
        }

        return next;
    }

    private static double WeightOf(Why why) => IsReview(why) ? 1 : 2;

    private static int MostItemsOf(Why why) => IsReview(why) ? MostReviewItems : MostItems;

    private static bool IsReview(Why why) => why is Why.DuePractice or Why.Mixed;
}
