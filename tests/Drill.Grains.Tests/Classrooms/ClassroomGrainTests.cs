using Drill.Domain.Attempts;
using Drill.Domain.Items.Grading;
using Drill.Domain.Lessons;
using Drill.Grains.Classrooms;
using Drill.Grains.Students;
using static Drill.Grains.Tests.DrillCluster;

namespace Drill.Grains.Tests.Classrooms;

public sealed class ClassroomGrainTests(DrillCluster cluster) : IClassFixture<DrillCluster>
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    private readonly IStudentGrain _student = cluster.NewStudent();
    private readonly IClassroomGrain _classroom = cluster.Grains.GetGrain<IClassroomGrain>(Classroom);

    [Fact]
    public async Task Watch_AStudentAnswers_TheObserverHearsOfIt()
    {
        var news = new News();
        await _classroom.Watch(cluster.Grains.CreateObjectReference<IClassroomObserver>(news));
        await AnswerWrong();

        var changed = await news.WaitFor(_student.GetPrimaryKeyString(), Deadline);
        var lesson = changed.Students.Single(s => s.Student == _student.GetPrimaryKeyString());
        Assert.Equal([Outcome.Wrong], lesson.Recent);
        Assert.NotEmpty(lesson.Mistakes);
        Assert.True(changed.Version <= (await _classroom.GetLesson()).Version);
    }

    [Fact]
    public async Task GetLesson_AfterReactivation_IsRebuiltFromTheLog()
    {
        for (var i = 0; i < 3; i++) await AnswerWrong();
        await cluster.Deactivate(_classroom);
        await WaitUntil(_classroom, lesson => lesson is { Sequence: 3, Answered: 3, Right: 0, StuckSince: not null });
    }

    [Fact]
    public async Task Report_OneWasLostOnTheWay_TheLogFillsTheGap()
    {
        var classroom = cluster.Grains.GetGrain<IClassroomGrain>("c-lost");
        Assert.Empty((await classroom.GetLesson()).Students);
        var attempts = await AppendUnreported("c-lost", "c-lost", "c-lost", "c-lost");
        await classroom.Report(attempts[0]);
        await classroom.Report(attempts[3]);
        await WaitUntil(classroom, lesson => lesson.Answered == 4, attempts[0].Student);
    }

    [Fact]
    public async Task Report_StudentWasInAnotherClassMeanwhile_OnlyThisClassesAnswersAreShown()
    {
        var classroom = cluster.Grains.GetGrain<IClassroomGrain>("c-home");
        Assert.Empty((await classroom.GetLesson()).Students);
        var attempts = await AppendUnreported("c-home", "c-guest", "c-guest", "c-home");
        await classroom.Report(attempts[0]);
        await classroom.Report(attempts[3]);
        await WaitUntil(classroom, lesson => lesson is { Sequence: 4, Answered: 2 }, attempts[0].Student);
    }

    [Fact]
    public async Task Report_Twice_CountsOnce()
    {
        await AnswerWrong();
        var first = (await cluster.ReadLog(_student))[0];
        await _classroom.Report(first);
        await _classroom.Report(first);
        await AnswerWrong();
        await WaitUntil(_classroom, lesson => lesson is { Sequence: 2, Answered: 2 });
    }

    // Reports are one-way: they arrive soon, not at once.
    private async Task WaitUntil(IClassroomGrain classroom, Predicate<StudentLesson> holds, string? student = null)
    {
        student ??= _student.GetPrimaryKeyString();
        using var timeout = new CancellationTokenSource(Deadline);
        while (!(await classroom.GetLesson()).Students.Any(s => s.Student == student && holds(s)))
        {
            await Task.Delay(20, timeout.Token);
        }
    }

    /// <summary>The log of a student who answered in these classrooms one after another; no classroom heard of it.</summary>
    private async Task<List<Attempt>> AppendUnreported(params string[] classrooms)
    {
        foreach (var _ in classrooms) await AnswerWrong();
        var student = $"s-{Guid.NewGuid():n}";
        var unreported = new List<Attempt>();
        foreach (var (attempt, classroom) in (await cluster.ReadLog(_student)).Zip(classrooms))
        {
            var reply = (await cluster.Log.FindAsync(attempt.Student, attempt.Id, TestContext.Current.CancellationToken))!.Reply;
            var moved = attempt with { Student = student, Classroom = classroom };
            Assert.IsType<AppendResult.Appended>(await cluster.Log.AppendAsync(new(moved, reply), TestContext.Current.CancellationToken));
            unreported.Add(moved);
        }

        return unreported;
    }

    private async Task AnswerWrong()
    {
        var drill = (await _student.StartDrill(Practice("fraction-add-unlike")))!;
        var item = drill.Next!.Item.Id;
        Assert.IsType<SubmitResult.Accepted>(await _student.Submit(Answer(drill.Drill, item, WrongResponse(item))));
    }

    private sealed class News : IClassroomObserver
    {
        private readonly System.Threading.Channels.Channel<LessonPicture> _pictures = System.Threading.Channels.Channel.CreateUnbounded<LessonPicture>();

        public Task Changed(LessonPicture changed)
        {
            _pictures.Writer.TryWrite(changed);
            return Task.CompletedTask;
        }

        public async Task<LessonPicture> WaitFor(string student, TimeSpan deadline)
        {
            using var timeout = new CancellationTokenSource(deadline);
            while (true)
            {
                var picture = await _pictures.Reader.ReadAsync(timeout.Token);
                if (picture.Students.Any(s => s.Student == student)) return picture;
            }
        }
    }
}
