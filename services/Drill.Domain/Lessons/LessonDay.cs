namespace Drill.Domain.Lessons;

/// <summary>The school's day: what the live view shows and what "today" means to a child. Japan has one time zone and no summer time.</summary>
public static class LessonDay
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(9);

    /// <summary>Midnight in Japan before <paramref name="now"/>, as a time in UTC.</summary>
    public static DateTimeOffset StartOf(DateTimeOffset now) => new DateTimeOffset(now.ToOffset(Offset).Date, Offset).ToUniversalTime();
}
