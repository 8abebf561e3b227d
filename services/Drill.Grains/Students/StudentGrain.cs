using System.Collections.Immutable;
using Drill.Domain.Attempts;
using Drill.Domain.Curriculum;
using Drill.Domain.Documents;
using Drill.Domain.Drills;
using Drill.Domain.Items;
using Drill.Domain.Items.Grading;
using Drill.Domain.Learning;
using Drill.Domain.Selection;
using Drill.Domain.Text;
using Drill.Grains.Classrooms;

namespace Drill.Grains.Students;

/// <inheritdoc cref="IStudentGrain"/>
internal sealed class StudentGrain(
    IAttemptLog log,
    IDocumentStore documents,
    CurriculumGraph curriculum,
    ItemSelector selector,
    ISuccessModel model,
    TimeProvider clock) : Grain, IStudentGrain
{
    /// <summary>Practice that was left longer ago than this is not taken up again: a new day, a new drill.</summary>
    private static readonly TimeSpan ResumeWithin = TimeSpan.FromHours(12);

    private readonly RecentItems _items = new(curriculum);
    private Examiner _examiner = null!;
    private StudentRecord _record = null!;
    private DrillBook _drills = null!;
    private HomeworkBook _homework = null!;
    private (string Id, IClassroomGrain? Grain) _classroom = ("", null);

    private string Student => this.GetPrimaryKeyString();

    private StudentState State => _record.State;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _examiner = new(curriculum, selector, model, _items);
        _record = new(Student, log, documents, model.NewMemory());
        _drills = new(Student, log, documents, _items, selector);
        _homework = new(Student, log, documents);
        await _record.Load(cancellationToken);
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        try
        {
            await _record.SaveSnapshot(cancellationToken);
        }
        catch (StorageUnavailableException)
        {
            // A snapshot is a cache: without it the next activation folds a little more.
        }
    }

    public Task<DrillStarted?> StartDrill(StartDrill request) => Guarded(async () =>
    {
        if (request.Skill is { } skill && curriculum.FindSkill(skill) is null) return null;
        var orders = new StandingOrders(curriculum, request.Vetoed);
        var open = request.Assignment is { } order ? await FindOrStartHomework(request, order, orders) : await ResumeOrStartPractice(request, orders);
        if (open is not { } drill) return DrillStarted.Nothing(request.Assignment?.Assignment);
        drill = await _drills.FillUpSpare(drill, State, orders, clock.GetUtcNow(), CancellationToken.None);
        var started = new DrillStarted(
            drill.Plan.Drill,
            drill.Plan.Assignment,
            _examiner.Present(drill.Pending),
            drill.Progress,
            [.. drill.Spare.Where(orders.Allow).Select(c => _examiner.Present(c)).OfType<NextItem>()]);
        _items.Forget();
        return started;
    });

    /// <summary>The life of one answer: seen before? grade, believe, choose, append, tell.</summary>
    public Task<SubmitResult> Submit(SubmitAttempt request) => Guarded(async () =>
    {
        var orders = new StandingOrders(curriculum, request.Vetoed);
        for (var isFresh = false; ;)
        {
            var drill = await _drills.Find(request.Drill, CancellationToken.None);
            if (await FindEarlier(request, drill) is { } earlier) return earlier.AnswerTo(request);
            if (drill is null || !drill.WasGiven(request.Item) || _items.Build(request.Item) is not { } item)
            {
                // Another activation may have given it. A tablet throws away what was never given, so that is not said from memory.
                if (isFresh) return new SubmitResult.NotPresented();
                await Refresh();
                isFresh = true;
                continue;
            }

            var verdict = Grader.Grade(item, request.Response);
            var attempt = _examiner.Describe(request, drill, State, verdict, clock.GetUtcNow());
            var believed = State.After(attempt);
            attempt = attempt with { Stage = believed.SkillOrFresh(attempt.Skill).StageIn(attempt.Drill) };
            var counted = drill.Counting(attempt);
            attempt = attempt with { Next = _examiner.ChooseNext(attempt, believed, drill, counted, orders) };
            var moved = counted.Followed(attempt.Next, attempt.Skill, _items.Build);
            var reply = ReplyWriter.Write(request.Attempt, item, request.Response, verdict, _examiner.Present(attempt.Next), moved.Progress);
            var recorded = new RecordedAttempt(attempt, reply);

            switch (await log.AppendAsync(recorded, CancellationToken.None))
            {
                case AppendResult.Appended:
                    await MoveOn(attempt, believed, moved);
                    return SubmitResult.Accepted.Of(recorded);
                case AppendResult.AlreadyThere there:
                    return Said.Of(there.Stored).AnswerTo(request);
                default:
                    await Refresh(); // another activation wrote in the meantime: judge anew
                    break;
            }
        }
    });

    public async Task<LocalizedText?> GetHint(ItemId item) => await _drills.WasGiven(item, CancellationToken.None) ? _items.Build(item)?.Hint : null;

    public async Task<StudentPortrait> GetPortrait(int grade, ImmutableArray<string> vetoed = default)
    {
        var now = clock.GetUtcNow();
        var practice = await _drills.FindCurrentPractice(CancellationToken.None);
        var current = practice is not null && CanResume(practice, now)
            ? new CurrentDrill(practice.Plan.Drill, practice.Plan.Assignment, practice.Plan.Skill, practice.Progress)
            : null;
        var blank = DrillHistory.Blank(DrillPlan.Practice("", grade, null, State.Sequence, now));
        var next = selector.Preview(State, new StandingOrders(curriculum, vetoed).For(blank), now);
        return new(State, current, next is var (skill, why) ? new(skill.Id, why) : null, BetterSince(now.AddDays(-7)));
    }

    public Task<HomeworkProgress> GetHomework(ImmutableArray<string> assignments) => _homework.Find(assignments, CancellationToken.None);

    public async Task<DrillClosing?> GetClosing(string drill)
    {
        if (await _drills.Find(drill, CancellationToken.None) is not { } history) return null;
        var now = clock.GetUtcNow();
        var comesBack =
            from skill in State.Skills.All
            where skill.LastAt >= history.Plan.StartedAt && skill.DueAt is not null
            orderby skill.DueAt
            select new ComesBack(skill.Skill, Math.Max(0, (int)Math.Ceiling((skill.DueAt!.Value - now).TotalDays)));
        return new(drill, history.Progress, BetterSince(history.Plan.StartedAt), [.. comesBack]) { IsPaused = history is { Pending: null, IsFinished: false } };
    }

    private async Task<DrillHistory?> ResumeOrStartPractice(StartDrill request, StandingOrders orders)
    {
        var now = clock.GetUtcNow();
        var practice = await _drills.FindCurrentPractice(CancellationToken.None);
        if (practice is not null && practice.Plan.Skill == request.Skill && CanResume(practice, now)) return practice;
        var plan = DrillPlan.Practice($"p-{Guid.CreateVersion7(now):n}", request.Grade, request.Skill, State.Sequence, now) with { School = request.School };
        return await _drills.Start(plan, State, orders, CancellationToken.None);
    }

    private async Task<DrillHistory?> FindOrStartHomework(StartDrill request, AssignmentOrder order, StandingOrders orders)
    {
        var drill = DrillPlan.HomeworkId(order.Assignment);
        if (await _drills.Find(drill, CancellationToken.None) is { } started) return started;
        var plan = new DrillPlan(drill, request.Grade, order.Assignment, order.Skills, null, order.Items, State.Sequence, clock.GetUtcNow())
        {
            School = request.School,
            Shares = order.Shares,
        };
        return await _drills.Start(plan, State, orders, CancellationToken.None);
    }

    private static bool CanResume(DrillHistory practice, DateTimeOffset now) =>
        practice.Pending is not null && !practice.IsFinished && now - practice.Plan.StartedAt < ResumeWithin;

    // A new attempt at the item that waits cannot have been stored before, or it would not wait: the log is asked only in the other cases.
    private async Task<Said?> FindEarlier(SubmitAttempt request, DrillHistory? drill)
    {
        if (drill?.Pending?.Item == request.Item) return null;
        return await log.FindAsync(Student, request.Attempt, CancellationToken.None) is { } stored ? Said.Of(stored) : null;
    }

    // What another activation wrote is in the log and in the drills' documents.
    private async Task Refresh()
    {
        _homework.Forget();
        _drills.Forget();
        await _record.CatchUp(CancellationToken.None);
    }

    private async Task MoveOn(Attempt attempt, StudentState believed, DrillHistory drill)
    {
        _drills.Keep(drill);
        _items.Forget();
        _homework.Move(attempt);
        model.Observe(State, attempt);
        selector.Observe(attempt);
        await ClassroomOf(attempt).Report(attempt);
        await _record.MoveTo(believed, CancellationToken.None);
    }

    // Asking the factory each time would cost as much as grading.
    private IClassroomGrain ClassroomOf(Attempt attempt)
    {
        if (_classroom.Grain is null || _classroom.Id != attempt.Classroom) _classroom = (attempt.Classroom, GrainFactory.GetGrain<IClassroomGrain>(attempt.Classroom));
        return _classroom.Grain;
    }

    private ImmutableArray<StageChange> BetterSince(DateTimeOffset since) =>
        [.. from skill in State.Skills.All where skill.GotBetterSince(since) orderby skill.RoseAt descending select new StageChange(skill.Skill, skill.StageBefore, skill.Stage)];

    /// <summary>On any fault what is in memory may not be what is stored: step down, and fold again from the log.</summary>
    private async Task<T> Guarded<T>(Func<Task<T>> turn)
    {
        try
        {
            return await turn();
        }
        catch
        {
            DeactivateOnIdle();
            throw;
        }
    }
}
