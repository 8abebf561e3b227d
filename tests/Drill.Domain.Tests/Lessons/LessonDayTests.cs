using Drill.Domain.Lessons;

namespace Drill.Domain.Tests.Lessons;

public sealed class LessonDayTests
{
    [Theory]
    [InlineData("2026-04-06T23:59:59.999+09:00", "2026-04-05T15:00:00Z")]
    [InlineData("2026-04-07T00:00:00+09:00", "2026-04-06T15:00:00Z")]
    [InlineData("2026-04-06T14:59:59Z", "2026-04-05T15:00:00Z")]
    [InlineData("2026-04-06T15:00:00Z", "2026-04-06T15:00:00Z")]
    [InlineData("2026-01-01T00:00:00-10:00", "2025-12-31T15:00:00Z")]
    public void StartOf_AnyClock_IsMidnightInJapanInUtc(string now, string start)
    {
        var found = LessonDay.StartOf(Parse(now));
        Assert.Equal(Parse(start), found);
        Assert.Equal(TimeSpan.Zero, found.Offset);
    }

    private static DateTimeOffset Parse(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
