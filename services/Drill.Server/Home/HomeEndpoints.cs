using System.Collections.Immutable;
using Drill.Domain.Assignments;
using Drill.Domain.Curriculum;
using Drill.Domain.Rosters;
using Drill.Grains.Students;
using Drill.Server.Assignments;
using Drill.Server.Sessions;
using Drill.Server.Vetoes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Drill.Server.Home;

public static class HomeEndpoints
{
    /// <summary>Homework that was never finished is shown for this long after it was due.</summary>
    private static readonly TimeSpan ShowOverdue = TimeSpan.FromDays(28);

    public static void MapHome(this IEndpointRouteBuilder routes) => routes.MapGet("/api/home", Get).RequireAuthorization(Policies.Student);

    private static async Task<Ok<HomeMessage>> Get(
        Caller caller, StudentGrains students, AssignmentStore assignments, VetoStore vetoes, CurriculumGraph curriculum, TimeProvider clock, CancellationToken cancellationToken)
    {
        var student = caller.Student;
        var grain = students.Of(student.Person.Id);
        var portrait = grain.GetPortrait(student.Classroom.Grade, await vetoes.ReadSkillsAsync(student.Classroom.Id, cancellationToken));
        var homework = await ReadHomeworkAsync(student, grain, assignments, clock.GetUtcNow(), cancellationToken);
        return TypedResults.Ok(HomeWriter.Write(await portrait, student, homework, curriculum));
    }

    private static async Task<IReadOnlyList<(Assignment, AssignmentProgress)>> ReadHomeworkAsync(
        EnrolledStudent student, IStudentGrain grain, AssignmentStore assignments, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var shown = (await assignments.ListAsync(student.Classroom.Id, cancellationToken)).Where(a => a.IsFor(student.Person.Id) && a.Due >= now - ShowOverdue).ToImmutableArray();
        if (shown.IsEmpty) return [];
        var progress = await grain.GetHomework([.. shown.Select(a => a.Id)]);
        var homework = shown.Zip(progress.Assignments, (assignment, done) => (Assignment: assignment, Progress: done)).Where(h => h.Assignment.Due >= now || !h.Progress.IsFinished(h.Assignment, student.Person.Id));
        return [.. homework.OrderBy(h => h.Progress.IsFinished(h.Assignment, student.Person.Id)).ThenBy(h => h.Assignment.Due)];
    }
}
