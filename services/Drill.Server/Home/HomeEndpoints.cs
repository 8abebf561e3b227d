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
        Caller caller, IGrainFactory grains, AssignmentStore assignments, VetoStore vetoes, CurriculumGraph curriculum, TimeProvider clock, CancellationToken cancellationToken)
    {
        var student = caller.Student;
        var portrait = grains.GetGrain<IStudentGrain>(student.Person.Id).GetPortrait(student.Classroom.Grade, await vetoes.ReadSkillsAsync(student.Classroom.Id, cancellationToken));
        var homework = await ReadHomeworkAsync(student, assignments, clock.GetUtcNow(), cancellationToken);
        return TypedResults.Ok(HomeWriter.Write(await portrait, student, homework, curriculum));
    }

    private static async Task<IReadOnlyList<(Assignment, AssignmentProgress)>> ReadHomeworkAsync(
        EnrolledStudent student, AssignmentStore assignments, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var homework = new List<(Assignment Assignment, AssignmentProgress Progress)>();
        foreach (var assignment in await assignments.ListAsync(student.Classroom.Id, cancellationToken))
        {
            if (!assignment.IsFor(student.Person.Id) || assignment.Due < now - ShowOverdue) continue;
            var progress = (await assignments.ReadProgressAsync(assignment.Id, cancellationToken)).GetValueOrDefault(student.Person.Id, AssignmentProgress.None);
            if (assignment.Due >= now || !progress.IsFinished(assignment, student.Person.Id)) homework.Add((assignment, progress));
        }

        return [.. homework.OrderBy(h => h.Progress.IsFinished(h.Assignment, student.Person.Id)).ThenBy(h => h.Assignment.Due)];
    }
}
