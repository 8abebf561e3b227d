using System.Collections.Immutable;
using Drill.Domain.Attempts;
using Drill.Domain.Lessons;
using Orleans.Concurrency;

namespace Drill.Grains.Classrooms;

/// <summary>The live picture of one class (key: classroom id), and the backplane that carries it to every host that watches.</summary>
public interface IClassroomGrain : IGrainWithStringKey
{
    /// <summary>A student's attempt was stored. A hint: what is missed is read from the log.</summary>
    [OneWay]
    Task Report([Immutable] Attempt attempt);

    [ReadOnly]
    Task<LessonPicture> GetLesson();

    /// <summary>Call again at least every minute to stay registered.</summary>
    Task<long> Watch(IClassroomObserver observer);

    Task Unwatch(IClassroomObserver observer);
}

/// <summary>A web host that shows the class to somebody.</summary>
public interface IClassroomObserver : IGrainObserver
{
    [OneWay]
    Task Changed(LessonPicture changed);
}

/// <summary>Students of a class today: all of them, or in a change only those that changed. Ids only; names are the roster's.</summary>
/// <param name="Version">One more at every change; a gap means: load the whole again.</param>
[GenerateSerializer, Immutable]
public sealed record LessonPicture([property: Id(0)] string Classroom, [property: Id(1)] long Version, [property: Id(2)] ImmutableArray<StudentLesson> Students);
