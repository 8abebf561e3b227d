using Drill.Domain.Attempts;
using Drill.Domain.Curriculum;
using Drill.Domain.Drills;
using Drill.Domain.Items.Grading;
using Drill.Domain.Learning;
using Drill.Domain.Selection;

namespace Drill.Grains.Students;

/// <summary>The steps of judging one answer that ask nobody: the fact as it will be stored, what comes next, how it is shown.</summary>
internal sealed class Examiner(CurriculumGraph curriculum, ItemSelector selector, ISuccessModel model, RecentItems items)
{
    /// <summary>The fact, before what follows from it: <see cref="Attempt.Stage"/> and <see cref="Attempt.Next"/> are still to be said.</summary>
    public Attempt Describe(SubmitAttempt request, DrillHistory drill, StudentState state, Verdict verdict, DateTimeOffset receivedAt)
    {
        var skill = curriculum.SkillOf(request.Item)!;
        var choice = drill.Open.GetValueOrDefault(request.Item);
        return new()
        {
            Id = request.Attempt,
            Student = state.Student,
            Sequence = state.Sequence + 1,
            Classroom = request.Classroom,
            Grade = request.Grade,
            Drill = request.Drill,
            Assignment = drill.Plan.Assignment,
            Item = request.Item,
            Skill = skill.Id,
            Response = request.Response,
            Outcome = verdict.Outcome,
            Score = verdict.Score,
            Misconception = verdict.Misconception?.Id,
            Hints = request.Hints,
            Elapsed = request.Elapsed,
            AnsweredAt = request.AnsweredAt,
            ReceivedAt = receivedAt,
            IsRepeat = drill.Judged.Contains(request.Item),
            Difficulty = choice?.Difficulty ?? skill.DifficultyAt(request.Item.Level),
            PredictedSuccess = choice?.PredictedSuccess ?? 0.5,
            Target = choice?.Target,
            MedianTime = choice?.MedianTime,
            Model = choice?.Model ?? model.Version,
            Stage = state.SkillOrFresh(skill.Id).Stage,
        };
    }

    /// <param name="counted">The drill with the attempt counted.</param>
    /// <param name="orders">What teachers said that binds the choice now.</param>
    public Choice? ChooseNext(Attempt attempt, StudentState believed, DrillHistory drill, DrillHistory counted, StandingOrders orders)
    {
        if (!attempt.IsRepeat && !attempt.Outcome.IsFinal()) return drill.Open[attempt.Item] with { Why = new Why.TryAgain() };
        if (drill.Pending is { } waiting && waiting.Item != attempt.Item && orders.Allow(waiting)) return waiting; // a spare item or a repeat: what waits goes on waiting
        var after = counted.Followed(null, attempt.Skill, items.Build);
        if (after.Plan.IsHomework && after.IsFinished) return null;
        var random = DrillBook.RandomFor(attempt.Student, drill.Plan, attempt.Sequence);
        if (selector.Draw(believed, orders.For(after), attempt.ReceivedAt, random) is not (var choice, var item)) return null;
        items.Keep(item);
        return choice;
    }

    public NextItem? Present(Choice? next) =>
        next is not null && items.Build(next.Item) is { } item ? ReplyWriter.Present(next, item, curriculum.SkillOf(next.Item)!) : null;
}
