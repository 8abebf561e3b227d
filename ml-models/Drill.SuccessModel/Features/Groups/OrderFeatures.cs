using Drill.SuccessModel.Encodings;
using Drill.SuccessModel.Histories;

namespace Drill.SuccessModel.Features.Groups;

/// <summary>Benchmark only: the order in which a past policy served items.</summary>
internal static class OrderFeatures
{
    public static readonly FeatureGroup Group = new("order",
    [
        "pairResidual", "pairLogCount", "pairOutcomeResidual", "pairOutcomeLogCount", "skipResidual", "skipLogCount", "shareGoingOn", "shareComingRight",
        "number", "step", "absoluteStep", "stepBefore", "near1", "near3", "near10", "near50", "surplusNear3", "surplusNear10", "nearestOwnStep", "nearestOwnOutcome", "ownNear3", "ownNear3Count", "ownNear10", "ownNear10Count", "ownNear50", "ownNear50Count",
        "place", "placeSurplus", "opportunity", "opportunitySurplus",
    ]);

    public static void Write(OrderEncodings order, StudentHistory history, PathHistory path, in Question question, ref FeatureWriter writer)
    {
        var (item, previous, wasCorrect) = (question.Item, history.LastItem, history.LastOutcome.IsCorrect);
        Add(ref writer, order.After(previous, item));
        Add(ref writer, order.After(previous, item, wasCorrect));
        Add(ref writer, order.AfterNext(history.ItemBefore, item));
        writer.Add(order.ShareGoingOn(previous, item, wasCorrect));
        writer.Add(order.ShareComingRight(previous, item));

        var number = order.Numbers.Of(item);
        var step = path.Number(0) < 0 || number < 0 ? PathHistory.FarStep : Math.Clamp(number - path.Number(0), -PathHistory.FarStep, PathHistory.FarStep);
        writer.Add(number);
        writer.Add(step);
        writer.Add(Math.Abs(step));
        writer.Add(path.Number(1) < 0 || number < 0 ? PathHistory.FarStep : Math.Clamp(number - path.Number(1), -PathHistory.FarStep, PathHistory.FarStep));
        var (near3, near10) = (order.Numbers.SurplusNear(number, 3), order.Numbers.SurplusNear(number, 10));
        writer.Add(order.Numbers.SurplusNear(number, 1));
        writer.Add(near3);
        writer.Add(near10);
        writer.Add(order.Numbers.SurplusNear(number, 50));
        writer.Add(order.Numbers.SurplusOf(item, near3));
        writer.Add(order.Numbers.SurplusOf(item, near10));
        Add(ref writer, path.Nearest(number));
        Add(ref writer, path.Near(number, 3));
        Add(ref writer, path.Near(number, 10));
        Add(ref writer, path.Near(number, 50));

        var opportunity = MathF.Log(1 + (history.SkillOf(question.Skills[0])?.Recent.Count ?? 0));
        writer.Add(order.PlaceOf(item));
        writer.Add(MathF.Log(1 + history.Answers) - order.PlaceOf(item));
        writer.Add(order.OpportunityOf(item));
        writer.Add(opportunity - order.OpportunityOf(item));
    }

    private static void Add(ref FeatureWriter writer, (float Value, float Weight) pair)
    {
        writer.Add(pair.Value);
        writer.Add(pair.Weight);
    }
}
