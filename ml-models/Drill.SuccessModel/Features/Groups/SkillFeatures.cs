using Drill.SuccessModel.Histories;

namespace Drill.SuccessModel.Features.Groups;

/// <summary>What the student has done on the item's skills. Of several skills the mean is taken.</summary>
internal static class SkillFeatures
{
    private const float PriorShare = 0.65f;

    public static readonly FeatureGroup Group = new("skill",
    [
        "logWins", "logFails", "opportunities", "last", "last2", "last3", "streak", "share", "share5",
        "success70", "success90", "success97", "residual70", "residual90", "residual97",
        "surplus", "answersSince", "logHoursUnpractised",
        "tries1h", "wins1h", "tries1d", "wins1d", "tries7d", "wins7d", "tries30d", "wins30d",
    ]);

    public static void Write(StudentHistory history, in Question question, ref FeatureWriter writer)
    {
        Span<float> sums = stackalloc float[Group.Features.Count];
        sums.Clear();
        foreach (var skill in question.Skills) Sum(history, question, history.SkillOf(skill), sums);
        foreach (var sum in sums) writer.Add(sum / question.Skills.Length);
    }

    private static void Sum(StudentHistory history, in Question question, SkillHistory? skill, Span<float> sums)
    {
        if (skill is null)
        {
            // Never tried differs from tried without success: -1 marks what there is none of.
            for (var i = 3; i < 6; i++) sums[i]--;
            sums[7] += PriorShare;
            sums[8] += PriorShare;
            sums[16]--;
            sums[17]--;
            return;
        }

        sums[0] += MathF.Log(1 + skill.Wins);
        sums[1] += MathF.Log(1 + skill.Fails);
        sums[2] += skill.Recent.Count;
        for (var back = 0; back < 3; back++) sums[3 + back] += skill.Recent.Outcome(back);
        sums[6] += skill.Recent.Streak;
        sums[7] += (skill.Wins + (2 * PriorShare)) / (skill.Recent.Count + 2);
        sums[8] += skill.Recent.Share(5, PriorShare);
        for (var speed = 0; speed < 3; speed++)
        {
            sums[9 + speed] += skill.Successes.Mean(speed);
            sums[12 + speed] += skill.Residuals.Mean(speed);
        }

        sums[15] += skill.SurplusSum / (skill.Recent.Count + 3);
        sums[16] += MathF.Log(1 + history.Answers - skill.LastAnswer);
        var chosenAt = history.ChosenAt(question);
        sums[17] += StudentHistory.LogHours(skill.LastAt, chosenAt);
        AddWindows(chosenAt, skill, sums[18..]);
    }

    private static void AddWindows(long now, SkillHistory skill, Span<float> sums)
    {
        if (now == Question.NoTime || skill.Windows is not { } windows) return;
        Span<float> tries = stackalloc float[TimeWindows.Count];
        Span<float> wins = stackalloc float[TimeWindows.Count];
        tries.Clear();
        wins.Clear();
        windows.CountInto(now, tries, wins);
        for (var w = 0; w < TimeWindows.Count; w++)
        {
            sums[2 * w] += MathF.Log(1 + tries[w]);
            sums[(2 * w) + 1] += MathF.Log(1 + wins[w]);
        }
    }
}
