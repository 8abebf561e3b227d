using Drill.SuccessModel.Encodings;
using Drill.SuccessModel.Histories;

namespace Drill.SuccessModel.Features.Groups;

/// <summary>How earlier answers came about: time taken and hints. All are 0 or -1 where the file does not say.</summary>
internal static class ResponseFeatures
{
    public static readonly FeatureGroup Group = new("response", ["lastLogElapsed", "meanLogElapsed", "lastPace", "skillLogElapsed", "lastHints", "skillHints", "itemLogElapsed"]);

    public static void Write(ItemEncodings items, StudentHistory history, in Question question, ref FeatureWriter writer)
    {
        var (last, skill) = (history.LastOutcome, history.SkillOf(question.Skills[0]));
        var lastElapsed = last.ElapsedSeconds < 0 ? -1 : MathF.Log(1 + last.ElapsedSeconds);
        writer.Add(lastElapsed);
        writer.Add(history.LogElapsedSum / (history.Answers + 1));
        writer.Add(lastElapsed >= 0 && items.Knows(history.LastItem) ? lastElapsed - items.LogElapsed[history.LastItem] : 0);
        writer.Add(skill is null ? 0 : skill.LogElapsedSum / (skill.Recent.Count + 1));
        writer.Add(last.Hints);
        writer.Add(skill is null ? 0 : (float)skill.HintSum / (skill.Recent.Count + 1));
        writer.Add(items.Knows(question.Item) ? items.LogElapsed[question.Item] : 0);
    }
}
