using Drill.Domain.Rosters;
using Drill.Domain.Text;
using Drill.Server.Errors;
using Drill.Server.Options;
using Drill.Server.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Drill.Server.Rosters;

/// <summary>School administration: classes, teachers, students.</summary>
public static class RosterEndpoints
{
    private const string NotThere = "";
    private const long MaxListBytes = 256 * 1024;

    public static IServiceCollection AddRosters(this IServiceCollection services) => services.AddSingleton<RosterStore>();

    public static void MapRosters(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/school", (Caller caller) => TypedResults.Ok(SchoolMessage.Of(caller.Roster))).RequireAuthorization(Policies.Upkeep);
        routes.MapPost("/api/classrooms", AddClassroom).RequireAuthorization(Policies.Upkeep);
        routes.MapPost("/api/teachers", AddTeacher).RequireAuthorization(Policies.Administrator);
        routes.MapPost("/api/supporters", AddSupporter).RequireAuthorization(Policies.Administrator);
        routes.MapGet("/api/classrooms/{id}/students", GetStudents).RequireAuthorization(Policies.Upkeep);
        routes.MapPost("/api/classrooms/{id}/students", AddStudents).RequireAuthorization(Policies.Upkeep).WithMetadata(new RequestSizeLimitAttribute(MaxListBytes));
        routes.MapDelete("/api/classrooms/{id}/students/{student}", EndEnrollment).RequireAuthorization(Policies.Upkeep);
        routes.MapPost("/api/classrooms/{id}/students/{student}/restore", RestoreEnrollment).RequireAuthorization(Policies.Upkeep);
    }

    private static async Task<Results<Created<Classroom>, ProblemHttpResult>> AddClassroom(
        ClassroomRequest request, Caller caller, RosterStore rosters, CancellationToken cancellationToken)
    {
        var name = request.Name.Trim();
        if (name.Length is 0 or > RosterSentences.MaxClassroomNameLength) return ErrorHandling.Malformed(RosterSentences.ClassroomName);
        if (request.Grade is < 1 or > 9) return ErrorHandling.Malformed(RosterSentences.Grade);
        var classroom = new Classroom(Ids.New("c"), name, request.Grade);
        var refusal = await rosters.ChangeAsync(caller.Roster.School.Code, roster =>
            roster.Roster.Classrooms.Any(c => c.Name == name) ? (null, RosterSentences.ClassroomTaken)
            : roster.Roster.Classrooms.Length >= Roster.MaxClassrooms ? (null, RosterSentences.TooManyClassrooms)
            : (roster.Roster.With(classroom), LocalizedText.Empty), cancellationToken);
        return refusal is { En.Length: > 0 } ? ErrorHandling.Conflict(refusal) : TypedResults.Created($"/api/classrooms/{classroom.Id}/students", classroom);
    }

    private static Task<Results<Created<StaffAdded>, NotFound, ProblemHttpResult>> AddTeacher(
        TeacherRequest request, Caller caller, RosterStore rosters, Passwords passwords, CancellationToken cancellationToken) =>
        AddStaff(Role.Teacher, request.Name, request.Login, request.Classrooms, caller, rosters, passwords, cancellationToken);

    private static Task<Results<Created<StaffAdded>, NotFound, ProblemHttpResult>> AddSupporter(
        SupporterRequest request, Caller caller, RosterStore rosters, Passwords passwords, CancellationToken cancellationToken) =>
        AddStaff(Role.Supporter, request.Name, request.Login, [], caller, rosters, passwords, cancellationToken);

    private static async Task<Results<Created<StaffAdded>, NotFound, ProblemHttpResult>> AddStaff(
        Role role, string givenName, string givenLogin, IReadOnlyCollection<string> classrooms, Caller caller, RosterStore rosters, Passwords passwords, CancellationToken cancellationToken)
    {
        var (name, login) = (givenName.Trim(), Logins.Normalize(givenLogin));
        if (name.Length is 0 or > StudentList.MaxNameLength) return ErrorHandling.Malformed(RosterSentences.Name);
        if (!Logins.IsValidForStaff(login)) return ErrorHandling.Malformed(RosterSentences.Login);
        if (classrooms.Any(c => c is null || caller.Roster.FindClassroom(c) is null)) return TypedResults.NotFound();

        var secret = Ids.NewSecret();
        var person = new Person { Id = Ids.New("p"), Role = role, Name = name, Login = login, Stamp = Ids.NewSecret(), PasswordHash = passwords.Hash(secret) };
        var refusal = await rosters.ChangeAsync(caller.Roster.School.Code, roster =>
            roster.FindLogin(login) is null ? (roster.Roster.With(person, classrooms.Distinct()), LocalizedText.Empty) : (null, RosterSentences.LoginTaken), cancellationToken);
        return refusal is { En.Length: > 0 } ? ErrorHandling.Conflict(refusal) : TypedResults.Created("/api/school", new StaffAdded(person.Id, name, login, secret));
    }

    private static Results<Ok<NameListMessage>, NotFound> GetStudents(string id, Caller caller) =>
        Access.NameList(caller.Roster, caller.Person, id) is { } classroom ? TypedResults.Ok(NameListMessage.Of(caller.Roster, classroom)) : TypedResults.NotFound();

    private static async Task<Results<Ok<StudentsAdded>, NotFound>> AddStudents(
        string id, StudentsRequest request, Caller caller, RosterStore rosters, CancellationToken cancellationToken)
    {
        if (caller.Roster.FindClassroom(id) is not { } classroom) return TypedResults.NotFound();
        return TypedResults.Ok(await rosters.ChangeAsync(caller.Roster.School.Code, roster => Enrolling.Add(roster, classroom, request), cancellationToken));
    }

    private static Task<Results<NoContent, NotFound>> EndEnrollment(string id, string student, Caller caller, RosterStore rosters, CancellationToken cancellationToken) =>
        SetEnded(id, student, true, caller, rosters, cancellationToken);

    private static Task<Results<NoContent, NotFound>> RestoreEnrollment(string id, string student, Caller caller, RosterStore rosters, CancellationToken cancellationToken) =>
        SetEnded(id, student, false, caller, rosters, cancellationToken);

    private static async Task<Results<NoContent, NotFound>> SetEnded(
        string id, string student, bool isEnded, Caller caller, RosterStore rosters, CancellationToken cancellationToken)
    {
        var found = await rosters.ChangeAsync(caller.Roster.School.Code, roster =>
        {
            var enrollment = roster.Roster.Enrollments.FirstOrDefault(e => e.Classroom == id && e.Person == student && e.Role == Role.Student);
            return enrollment is null ? (null, NotThere) : (roster.Roster.WithEnded(enrollment, isEnded), enrollment.Person);
        }, cancellationToken);
        return found is null or NotThere ? TypedResults.NotFound() : TypedResults.NoContent();
    }
}
