using Drill.SuccessModel.Histories;

namespace Drill.SuccessModel.Features.Groups;

/// <summary>How the student has been doing, on whatever skill.</summary>
internal static class StudentFeatures
{
    private const float PriorShare = 0.65f;

    public static readonly FeatureGroup Group = new("student",
    [
        "logAnswers", "share", "last", "last2", "share5", "share10", "share20", "share64", "streak", "residual70", "residual90", "residual97", "residual99",
        "surplus", "skillsMet", "skillRun", "isSameSkill", "firstTryShare", "firstTryLast", "logHoursAway",
    ]);

    public static void Write(StudentHistory history, in Question question, ref FeatureWriter writer)
    {
        var isSame = question.Skills[0] == history.LastSkill;
        writer.Add(MathF.Log(1 + history.Answers));
        writer.Add((history.Wins + (2 * PriorShare)) / (history.Answers + 2));
        writer.Add(history.Recent.Outcome(0));
        writer.Add(history.Recent.Outcome(1));
        writer.Add(history.Recent.Share(5, PriorShare));
        writer.Add(history.Recent.Share(10, PriorShare));
        writer.Add(history.Recent.Share(20, PriorShare));
        writer.Add(history.Recent.Share(64, PriorShare));
        writer.Add(history.Recent.Streak);
        for (var speed = 0; speed < Decays.Count; speed++) writer.Add(history.Residuals.Mean(speed));
        writer.Add(history.SurplusSum / (history.Answers + 5));
        writer.Add(history.SkillsMet.Length);
        writer.Add(isSame ? history.SkillRun : 0);
        writer.Add(isSame ? 1f : 0);
        writer.Add(history.FirstTries.Share(64, PriorShare));
        writer.Add(history.FirstTries.Outcome(0));
        writer.Add(StudentHistory.LogHours(history.LastAt, history.ChosenAt(question)));
    }
}
