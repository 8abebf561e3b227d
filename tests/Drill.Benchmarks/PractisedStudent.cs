using Drill.Content;
using Drill.Domain.Attempts;
using Drill.Domain.Curriculum;
using Drill.Domain.Drills;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Learning;
using Drill.Domain.Learning.Times;
using Drill.Domain.Numbers;
using Drill.Domain.Selection;
using Drill.SuccessModel.Passports;
using Drill.SuccessModel.Serving;

namespace Drill.Benchmarks;

/// <summary>A student of the sixth grade with 200 answers to what the selector chose, three of four right, in drills of 30 over the whole curriculum, with the default model.</summary>
internal sealed class PractisedStudent
{
    public const int Grade = 6;
    public const int Answers = 200;

    private const int Sitting = 30;

    public PractisedStudent()
    {
        var shelved = ModelShelf.Read(Path.Combine(AppContext.BaseDirectory, "model"));
        Model = new(shelved.Content, shelved.Passport.Version, new(ContentLibrary.Curriculum));
        Selector = new(ContentLibrary.Curriculum, Model, new ResponseTimes());
        State = StudentState.Empty("s") with { Memory = Model.NewMemory() };
        Drill = Start();
        while (State.Sequence < Answers) Answer(IsRight(State.Sequence));
        if (OpenCandidates < 200) throw new InvalidOperationException($"Only {OpenCandidates} candidates are open.");
    }

    public TrainedModel Model { get; }

    public ItemSelector Selector { get; }

    public StudentState State { get; private set; }

    public DrillHistory Drill { get; private set; }

    public DateTimeOffset Now { get; private set; } = new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Of all skills up to the student's grade, every template at every level.</summary>
    public static int OpenCandidates => ContentLibrary.Curriculum.Skills.Where(s => s.Unit.Grade <= Grade).Sum(s => s.Skill.Templates.Sum(t => t.Levels));

    public static bool IsRight(long sequence) => sequence % 4 != 0;

    /// <summary>The life of one answer without grain, HTTP and disk, ready to be written.</summary>
    public (StudentState Believed, DrillHistory Drill, RecordedAttempt Recorded, byte[] Fact) Judge(bool right)
    {
        var waiting = Drill.Pending!;
        var item = ContentLibrary.Curriculum.Build(waiting.Item)!;
        var response = right ? item.Key.RightResponse : Response.NotLearned;
        var verdict = Grader.Grade(item, response);
        if (!right) verdict = verdict with { Outcome = Outcome.Wrong, Score = 0 };
        var attempt = Describe(waiting, response, verdict);
        var believed = State.After(attempt);
        attempt = attempt with { Stage = believed.SkillOrFresh(attempt.Skill).StageIn(attempt.Drill) };
        var counted = Drill.Counting(attempt);
        var (next, shown) = Selector.Draw(believed, counted.Followed(null, attempt.Skill, ContentLibrary.Curriculum.Build), Now, SeededRandom.From(attempt.Drill, (ulong)attempt.Sequence))!.Value;
        attempt = attempt with { Next = next };
        var moved = counted.Followed(next, attempt.Skill, id => id == shown.Id ? shown : ContentLibrary.Curriculum.Build(id));
        var reply = ReplyWriter.Write(attempt.Id, item, response, verdict, ReplyWriter.Present(next, shown, SkillOf(next)), moved.Progress);
        var recorded = new RecordedAttempt(attempt, reply);
        return (believed, moved, recorded, AttemptJson.Write(recorded.Attempt));
    }

    private void Answer(bool right)
    {
        Now = Now.AddMinutes(1);
        (State, Drill, _, _) = Judge(right);
        if (Drill.Answered < Sitting) return;
        Now = Now.AddHours(20);
        Drill = Start();
    }

    private DrillHistory Start()
    {
        var plan = DrillPlan.Practice($"d{State.Sequence}", Grade, null, State.Sequence, Now);
        return DrillHistory.Start(new(plan, Selector.Choose(State, DrillHistory.Blank(plan), Now, SeededRandom.From(plan.Drill, 0))!, []), ContentLibrary.Curriculum.Build);
    }

    private Attempt Describe(Choice waiting, Response response, Verdict verdict) => new()
    {
        Id = Guid.CreateVersion7(Now),
        Student = "s",
        Sequence = State.Sequence + 1,
        Classroom = "c",
        Grade = Grade,
        Drill = Drill.Plan.Drill,
        Item = waiting.Item,
        Skill = SkillOf(waiting).Id,
        Response = response,
        Outcome = verdict.Outcome,
        Score = verdict.Score,
        Misconception = verdict.Misconception?.Id,
        Hints = 0,
        Elapsed = TimeSpan.FromSeconds(9),
        AnsweredAt = Now,
        ReceivedAt = Now,
        Difficulty = waiting.Difficulty,
        PredictedSuccess = waiting.PredictedSuccess,
        Target = waiting.Target,
        MedianTime = waiting.MedianTime,
        Stage = Stage.Practising,
        Model = waiting.Model,
    };

    private static PlacedSkill SkillOf(Choice choice) => ContentLibrary.Curriculum.SkillOf(choice.Item)!;
}
