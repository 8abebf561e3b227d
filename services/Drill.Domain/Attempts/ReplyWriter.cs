using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Selection;

namespace Drill.Domain.Attempts;

/// <summary>Puts into words what the tablet is told. Pure.</summary>
public static class ReplyWriter
{
    public static AttemptReply Write(Guid attempt, Item item, Response response, Verdict verdict, NextItem? next, DrillProgress progress) => new(
        attempt,
        verdict.Score,
        verdict.Outcome,
        verdict.Feedback,
        verdict.Misconception?.Id,
        verdict.Box,
        item.Key.Show(response),
        verdict.IsFinal ? new(item.Key.Show(item.Key.RightResponse), item.Solution, item.Key.RightResponse) : null,
        next,
        progress,
        verdict.WrongBoxes);

    /// <summary>The chosen item as the student may see it.</summary>
    public static NextItem Present(Choice choice, Item item, PlacedSkill skill) =>
        new(PresentedItem.Of(item, skill.Skill.ToName()), choice.Why, choice.Why.InWords());
}
