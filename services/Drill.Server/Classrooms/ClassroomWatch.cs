using System.Threading.Channels;
using Drill.Domain.Lessons;
using Drill.Grains.Classrooms;

namespace Drill.Server.Classrooms;

/// <summary>One watched classroom on this host: keeps the whole picture, so that a change can be told together with what follows from it.</summary>
public sealed class ClassroomWatch : IClassroomObserver
{
    /// <summary>News that may wait; older ones are dropped, and the gap makes us load the whole.</summary>
    private const int MaxWaiting = 16;

    private readonly IClassroomGrain _grain;
    private readonly IClassroomObserver _reference;
    private readonly IGrainFactory _grains;
    private readonly Func<ClassroomWatch, LessonPicture, IReadOnlySet<string>, Task> _send;
    private readonly Channel<LessonPicture> _news = Channel.CreateBounded<LessonPicture>(new BoundedChannelOptions(MaxWaiting) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });
    private readonly Dictionary<string, StudentLesson> _lessons = [];
    private long _version = -1;

    public ClassroomWatch(string school, string classroom, IGrainFactory grains, Func<ClassroomWatch, LessonPicture, IReadOnlySet<string>, Task> send)
    {
        (School, Classroom, _grains, _send) = (school, classroom, grains, send);
        _grain = grains.GetGrain<IClassroomGrain>(classroom);
        _reference = grains.CreateObjectReference<IClassroomObserver>(this);
        _ = PassOnAsync();
    }

    public string School { get; }

    public string Classroom { get; }

    public Task RenewAsync() => _grain.Watch(_reference);

    public async Task EndAsync()
    {
        _news.Writer.TryComplete();
        await _grain.Unwatch(_reference);
        _grains.DeleteObjectReference<IClassroomObserver>(_reference);
    }

    public Task Changed(LessonPicture changed)
    {
        _news.Writer.TryWrite(changed);
        return Task.CompletedTask;
    }

    private async Task PassOnAsync()
    {
        await foreach (var news in _news.Reader.ReadAllAsync())
        {
            if (await ApplyAsync(news) is { } whole) await _send(this, whole, news.Students.Select(s => s.Student).ToHashSet());
        }
    }

    private async Task<LessonPicture?> ApplyAsync(LessonPicture news)
    {
        if (news.Version == _version + 1) Keep(news);
        else if (await ReadWholeAsync() is { } whole) Keep(whole);
        else return null;

        // Said with the version of the news, so that whoever counts them sees no gap of our making.
        _version = news.Version;
        return new(Classroom, news.Version, [.. _lessons.Values]);
    }

    private void Keep(LessonPicture picture)
    {
        foreach (var lesson in picture.Students) _lessons[lesson.Student] = lesson;
    }

    private async Task<LessonPicture?> ReadWholeAsync()
    {
        try
        {
            return await _grain.GetLesson();
        }
        catch (Exception exception) when (Errors.Unavailable.Is(exception))
        {
            _version = -1;
            return null;
        }
    }
}
