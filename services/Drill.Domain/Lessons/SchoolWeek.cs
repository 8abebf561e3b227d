namespace Drill.Domain.Lessons;

/// <summary>The school's week, Monday to Sunday in Japan.</summary>
public static class SchoolWeek
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(9);

    /// <summary>When "this week" is over: the next Monday's midnight in Japan, as a time in UTC. What is said at the weekend is meant for the week to come.</summary>
    public static DateTimeOffset EndOf(DateTimeOffset now)
    {
        var today = now.ToOffset(Offset).Date;
        var daysToMonday = today.DayOfWeek switch { DayOfWeek.Saturday => 9, DayOfWeek.Sunday => 8, var day => 8 - (int)day };
        return new DateTimeOffset(today.AddDays(daysToMonday), Offset).ToUniversalTime();
    }
}
