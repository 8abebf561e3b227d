using Drill.Domain.Attempts;
using Drill.Domain.Curriculum;
using Drill.Domain.Rosters;
using Drill.Domain.Selection;
using Microsoft.Extensions.Options;

namespace Drill.Server.Demo;

/// <summary>Past weeks of practice: what the school would hold if its students had drilled on every school day.</summary>
internal sealed class DemoPast(IOptions<DemoOptions> options, IAttemptLog log, CurriculumGraph curriculum, ItemSelector selector, ISuccessModel model, TimeProvider clock)
{
    private const double Attendance = 0.85;

    /// <summary>Enough for one flush to serve many; a slow machine still reads the last of them before its patience ends.</summary>
    private const int SideBySide = 32;

    private static readonly TimeSpan Japan = TimeSpan.FromHours(9);
    private static readonly TimeSpan FirstLesson = new(8, 30, 0);

    /// <summary>Writes the past of everybody who has none. The log commits all of a moment together, so students are written side by side.</summary>
    public Task WriteAsync(RosterView roster, CancellationToken cancellationToken) => Parallel.ForEachAsync(
        roster.Classrooms.SelectMany(c => roster.StudentsOf(c.Id)),
        new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = cancellationToken },
        WriteAsync);

    private async ValueTask WriteAsync(EnrolledStudent student, CancellationToken cancellationToken)
    {
        await foreach (var _ in log.ReadStudentAsync(student.Person.Id, afterSequence: 0, cancellationToken)) return;
        var practice = new PastPractice(student, DemoStudents.Create(student), curriculum, selector, model);
        foreach (var lesson in LessonsOf(student))
        {
            foreach (var recorded in practice.Practise(lesson))
            {
                if (await log.AppendAsync(recorded, cancellationToken) is not AppendResult.Appended) throw new InvalidOperationException("Somebody else writes into the demo's folder.");
                model.Observe(recorded.Attempt);
            }
        }
    }

    // The last school days before today, oldest first; a student is ill or busy on some of them.
    private IEnumerable<DateTimeOffset> LessonsOf(EnrolledStudent student)
    {
        var today = new DateTimeOffset(clock.GetUtcNow().ToOffset(Japan).Date, Japan);
        var days = Enumerable.Range(1, 90).Select(ago => today.AddDays(-ago)).Where(d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Take(options.Value.PastDays);
        var random = DemoStudents.RandomOf(student, "attendance");
        return [.. from day in days.Reverse() where random.NextUnit() < Attendance select (day + FirstLesson + TimeSpan.FromSeconds(random.Between(0, 300))).ToUniversalTime()];
    }
}
