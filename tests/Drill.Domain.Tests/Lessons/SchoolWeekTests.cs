using System.Globalization;
using Drill.Domain.Lessons;

namespace Drill.Domain.Tests.Lessons;

public sealed class SchoolWeekTests
{
    [Theory]
    [InlineData("2026-11-23T00:00+09:00", "2026-11-30T00:00+09:00")]
    [InlineData("2026-11-25T12:00+09:00", "2026-11-30T00:00+09:00")]
    [InlineData("2026-11-27T23:59+09:00", "2026-11-30T00:00+09:00")]
    [InlineData("2026-11-28T00:00+09:00", "2026-12-07T00:00+09:00")]
    [InlineData("2026-11-29T23:59+09:00", "2026-12-07T00:00+09:00")]
    [InlineData("2026-11-22T16:00Z", "2026-11-30T00:00+09:00")]
    public void EndOf_AnyDay_IsTheMondayAfterThisSchoolWeek(string now, string end) =>
        Assert.Equal(DateTimeOffset.Parse(end, CultureInfo.InvariantCulture), SchoolWeek.EndOf(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)));
}
