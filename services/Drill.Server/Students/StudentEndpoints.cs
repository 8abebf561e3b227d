using Drill.Domain.Attempts;
using Drill.Domain.Curriculum;
using Drill.Domain.Rosters;
using Drill.Grains.Students;
using Drill.Server.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Drill.Server.Students;

public static class StudentEndpoints
{
    public const int PageLength = 50;

    public static void MapStudents(this IEndpointRouteBuilder routes) => routes.MapGet("/api/students/{id}", Get).RequireAuthorization(Policies.Staff);

    private static async Task<Results<Ok<StudentPageMessage>, NotFound>> Get(
        string id, long? before, Caller caller, IGrainFactory grains, IAttemptLog log, CurriculumGraph curriculum, CancellationToken cancellationToken)
    {
        if (Access.Student(caller.Roster, caller.Person, id) is not { } student) return TypedResults.NotFound();
        var portrait = await grains.GetGrain<IStudentGrain>(id).GetPortrait(student.Classroom.Grade);
        var end = Math.Clamp(before ?? long.MaxValue, 1, portrait.State.Sequence + 1);
        return TypedResults.Ok(StudentPageWriter.Write(student, portrait, await ReadBeforeAsync(log, id, end, cancellationToken), curriculum));
    }

    private static async Task<IEnumerable<Attempt>> ReadBeforeAsync(IAttemptLog log, string student, long end, CancellationToken cancellationToken)
    {
        var page = new List<Attempt>(PageLength);
        await foreach (var attempt in log.ReadStudentAsync(student, Math.Max(0, end - 1 - PageLength), cancellationToken))
        {
            if (attempt.Sequence >= end) break;
            page.Add(attempt);
        }

        page.Reverse();
        return page;
    }
}
