using Drill.Domain.Rosters;
using Drill.Domain.Text;
using Drill.Server.Errors;
using Drill.Server.Options;
using Drill.Server.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Drill.Server.Rosters;

/// <summary>School administration: the school at a glance, its classes, its people.</summary>
public static class RosterEndpoints
{
    public static IServiceCollection AddRosters(this IServiceCollection services) => services.AddSingleton<RosterStore>();

    public static void MapRosters(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/school", (Caller caller) => TypedResults.Ok(SchoolMessage.Of(caller.Roster))).RequireAuthorization(Policies.Upkeep);
        routes.MapPost("/api/classrooms", AddClassroom).RequireAuthorization(Policies.Upkeep);
        routes.MapStaff();
        routes.MapEnrollments();
        routes.MapYears();
    }

    private static async Task<Results<Created<Classroom>, ProblemHttpResult>> AddClassroom(
        ClassroomRequest request, Caller caller, RosterStore rosters, CancellationToken cancellationToken)
    {
        var name = request.Name.Trim();
        if (name.Length is 0 or > Roster.MaxClassroomNameLength) return ErrorHandling.Malformed(RosterSentences.ClassroomName);
        if (request.Grade is < 1 or > Roster.LastGrade) return ErrorHandling.Malformed(RosterSentences.Grade);
        var classroom = new Classroom(Ids.New("c"), name, request.Grade);
        var refusal = await rosters.ChangeAsync(caller.Roster.School.Code, roster =>
            roster.Classrooms.Any(c => c.Name == name) ? (null, RosterSentences.ClassroomTaken)
            : roster.Classrooms.Count >= Roster.MaxClassrooms ? (null, Roster.TooManyClassrooms)
            : (roster.Roster.With(classroom), LocalizedText.Empty), cancellationToken);
        return refusal is { En.Length: > 0 } ? ErrorHandling.Conflict(refusal) : TypedResults.Created($"/api/classrooms/{classroom.Id}/students", classroom);
    }
}
