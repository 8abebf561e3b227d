using Drill.Domain.Rosters;
using Drill.Server.Errors;
using Drill.Server.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Drill.Server.Rosters;

/// <summary>Students: they come, change classes and leave.</summary>
public static class EnrollmentEndpoints
{
    private const long MaxListBytes = 256 * 1024;

    public static void MapEnrollments(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/classrooms/{id}/students", List).RequireAuthorization(Policies.Upkeep);
        routes.MapPost("/api/classrooms/{id}/students", Add).RequireAuthorization(Policies.Upkeep).WithMetadata(new RequestSizeLimitAttribute(MaxListBytes));
        routes.MapDelete("/api/classrooms/{id}/students/{student}", End).RequireAuthorization(Policies.Upkeep);
        routes.MapPost("/api/classrooms/{id}/students/{student}/restore", Restore).RequireAuthorization(Policies.Upkeep);
        routes.MapPost("/api/classrooms/{id}/students/{student}/move", Move).RequireAuthorization(Policies.Upkeep);
    }

    private static Results<Ok<NameListMessage>, NotFound> List(string id, Caller caller) =>
        Access.NameList(caller.Roster, caller.Person, id) is { } classroom ? TypedResults.Ok(NameListMessage.Of(caller.Roster, classroom)) : TypedResults.NotFound();

    private static async Task<Results<Ok<StudentsAdded>, NotFound>> Add(
        string id, StudentsRequest request, Caller caller, RosterStore rosters, CancellationToken cancellationToken)
    {
        // As the school is now: on another host the class's year may just have ended.
        var added = await rosters.ChangeAsync<StudentsAdded>(
            caller.Roster.School.Code, roster => roster.FindClassroom(id) is { } classroom ? Enrolling.Add(roster, classroom, request) : (null, null!), cancellationToken);
        return added is null ? TypedResults.NotFound() : TypedResults.Ok(added);
    }

    private static Task<Results<NoContent, NotFound>> End(string id, string student, Caller caller, RosterStore rosters, CancellationToken cancellationToken) =>
        SetEndedAsync(id, student, true, caller, rosters, cancellationToken);

    private static Task<Results<NoContent, NotFound>> Restore(string id, string student, Caller caller, RosterStore rosters, CancellationToken cancellationToken) =>
        SetEndedAsync(id, student, false, caller, rosters, cancellationToken);

    private static async Task<Results<NoContent, NotFound>> SetEndedAsync(
        string id, string student, bool isEnded, Caller caller, RosterStore rosters, CancellationToken cancellationToken)
    {
        var outcome = await rosters.ChangeAsync<Outcome>(caller.Roster.School.Code, roster =>
        {
            // Somebody who is in another class by now cannot be restored to this one: they would be in two.
            var isElsewhere = roster.FindStudent(student) is { } current && current.Classroom.Id != id;
            var enrollment = isElsewhere || roster.FindClassroom(id) is null ? null : Enrolling.Find(roster, student, id);
            return enrollment is null ? (null, new(false)) : (roster.Roster.WithEnded(enrollment, isEnded), new(true));
        }, cancellationToken);
        return outcome is { IsFound: true } ? TypedResults.NoContent() : TypedResults.NotFound();
    }

    private static async Task<Results<Ok<ListedStudentMessage>, NotFound, ProblemHttpResult>> Move(
        string id, string student, MoveRequest request, Caller caller, RosterStore rosters, CancellationToken cancellationToken)
    {
        var moved = await rosters.ChangeAsync(caller.Roster.School.Code, roster => Enrolling.Move(roster, student, id, request.Classroom), cancellationToken);
        return moved switch
        {
            { Place: { } place } => TypedResults.Ok(ListedStudentMessage.Of(place)),
            { IsFull: true } => ErrorHandling.Conflict(RosterSentences.ClassroomFull),
            _ => TypedResults.NotFound(),
        };
    }

    private sealed record Outcome(bool IsFound);
}
