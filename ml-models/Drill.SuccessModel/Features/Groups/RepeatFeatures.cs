using Drill.SuccessModel.Histories;

namespace Drill.SuccessModel.Features.Groups;

/// <summary>Earlier tries of the same item.</summary>
internal static class RepeatFeatures
{
    public static readonly FeatureGroup Group = new("repeat", ["tries", "last", "share", "residual", "logAnswersSince"]);

    public static void Write(StudentHistory history, in Question question, ref FeatureWriter writer)
    {
        var item = history.ItemOf(question.Item);
        var isNew = item.Tries == 0;
        writer.Add(item.Tries);
        writer.Add(isNew ? -1 : item.WasCorrect ? 1f : 0);
        writer.Add(isNew ? -1 : (float)item.Wins / item.Tries);
        writer.Add(item.ResidualSum);
        writer.Add(isNew ? -1 : MathF.Log(1 + history.Answers - item.LastAnswer));
    }
}
