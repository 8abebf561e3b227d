using Drill.Domain.Attempts;
using Drill.Domain.Lessons;
using Microsoft.Extensions.Logging;
using Orleans.Utilities;

namespace Drill.Grains.Classrooms;

/// <inheritdoc cref="IClassroomGrain"/>
internal sealed class ClassroomGrain(IAttemptLog log, TimeProvider clock, ILogger<ClassroomGrain> logger) : Grain, IClassroomGrain
{
    /// <summary>News are gathered and sent at most four times a second.</summary>
    private static readonly TimeSpan NewsInterval = TimeSpan.FromMilliseconds(250);

    /// <summary>An observer that has not renewed for this long is gone.</summary>
    private static readonly TimeSpan ObserverLifetime = TimeSpan.FromMinutes(2);

    /// <summary>Attempts before a report that are looked for in the log: more than a student answers between two that arrive.</summary>
    private const int LongestGap = 100;

    private readonly Dictionary<string, StudentLesson> _lessons = [];
    private readonly HashSet<string> _changed = [];
    private readonly ObserverManager<IClassroomObserver> _observers = new(ObserverLifetime, logger);
    private DateTimeOffset _day;
    private long _version;

    private string Classroom => this.GetPrimaryKeyString();

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _day = LessonDay.StartOf(clock.GetUtcNow());
        await foreach (var attempt in log.ReadClassroomAsync(Classroom, _day, cancellationToken)) Fold(attempt);
        // Versions of an earlier activation are lost; the clock makes the new ones higher, and a gap makes the page load the whole.
        _version = clock.GetUtcNow().ToUnixTimeMilliseconds();
        this.RegisterGrainTimer(SendNews, NewsInterval, NewsInterval);
    }

    public async Task Report(Attempt attempt)
    {
        StartNewDay();
        var known = LessonOf(attempt.Student).Sequence;
        if (attempt.Sequence > known + 1) await CatchUp(attempt.Student, Math.Max(known, attempt.Sequence - 1 - LongestGap));
        Fold(attempt);
        _changed.Add(attempt.Student);
    }

    public Task<LessonPicture> GetLesson()
    {
        StartNewDay();
        return Task.FromResult(new LessonPicture(Classroom, _version, [.. _lessons.Values]));
    }

    public Task<long> Watch(IClassroomObserver observer)
    {
        _observers.Subscribe(observer, observer);
        return Task.FromResult(_version);
    }

    public Task Unwatch(IClassroomObserver observer)
    {
        _observers.Unsubscribe(observer);
        return Task.CompletedTask;
    }

    private StudentLesson LessonOf(string student) => _lessons.GetValueOrDefault(student) ?? StudentLesson.Empty(student);

    private void Fold(Attempt attempt) => _lessons[attempt.Student] = LessonOf(attempt.Student).After(attempt);

    // A report was lost or overtaken on the way, or it is the day's first: the log has what came before.
    private async Task CatchUp(string student, long sequence)
    {
        await foreach (var attempt in log.ReadStudentAsync(student, sequence, CancellationToken.None))
        {
            if (attempt.Classroom == Classroom && attempt.ReceivedAt >= _day) Fold(attempt);
        }
    }

    private void StartNewDay()
    {
        var today = LessonDay.StartOf(clock.GetUtcNow());
        if (today == _day) return;
        _day = today;
        _changed.UnionWith(_lessons.Keys);
        foreach (var student in _lessons.Keys.ToArray()) _lessons[student] = StudentLesson.Empty(student);
    }

    private async Task SendNews(CancellationToken cancellationToken)
    {
        if (_changed.Count == 0) return;
        var news = new LessonPicture(Classroom, ++_version, [.. _changed.Select(LessonOf)]);
        _changed.Clear();
        await _observers.Notify(o => o.Changed(news));
    }
}
