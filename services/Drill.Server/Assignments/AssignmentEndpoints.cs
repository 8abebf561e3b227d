using Drill.Domain.Assignments;
using Drill.Domain.Curriculum;
using Drill.Domain.Learning.Times;
using Drill.Domain.Rosters;
using Drill.Server.Errors;
using Drill.Server.Options;
using Drill.Server.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Drill.Server.Assignments;

public static class AssignmentEndpoints
{
    public static IServiceCollection AddAssignments(this IServiceCollection services) =>
        services.AddSingleton<AssignmentStore>().AddSingleton<SkillTimes>().AddSingleton<HomeworkPlanner>();

    public static void MapAssignments(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/assignments", Set).RequireAuthorization(Policies.Teacher);
        routes.MapGet("/api/assignments/{id}", Get).RequireAuthorization(Policies.Teacher);
        routes.MapDelete("/api/assignments/{id}", Withdraw).RequireAuthorization(Policies.Teacher);
        routes.MapGet("/api/classrooms/{id}/assignments", List).RequireAuthorization(Policies.Teacher);
        routes.MapNeeds();
    }

    private static async Task<Results<Created<AssignmentMessage>, NotFound, ProblemHttpResult>> Set(
        AssignmentRequest request, Caller caller, AssignmentStore assignments, CurriculumGraph curriculum, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (Access.Classroom(caller.Roster, caller.Person, request.Classroom) is not { } classroom) return TypedResults.NotFound();
        var now = clock.GetUtcNow();
        if (AssignmentChecks.FindMistake(request, now) is { } mistake) return ErrorHandling.Malformed(mistake);
        if (AssignmentChecks.FindError(request, curriculum) is { } error) return ErrorHandling.Malformed(error);
        var students = request.Sets?.Select(s => s.Student).ToArray() ?? request.Students;
        if (students?.Any(s => caller.Roster.FindStudent(s)?.Classroom.Id != classroom.Id) == true) return TypedResults.NotFound();

        var assignment = new Assignment(
            Ids.New("a"), classroom.Id, students is { } named ? [.. named.Distinct()] : null, request.Title.Trim(), [.. request.Skills?.Distinct() ?? []],
            request.Items, request.Minutes, request.Due.ToUniversalTime(), now, caller.Person.Id)
        {
            Sets = request.Sets is { } sets ? [.. sets] : null,
        };
        await assignments.AddAsync(assignment, cancellationToken);
        var message = AssignmentWriter.Write(assignment, classroom, caller.Roster, new Dictionary<string, AssignmentProgress>(), curriculum);
        return TypedResults.Created($"/api/assignments/{assignment.Id}", message);
    }

    private static async Task<Results<Ok<AssignmentMessage>, NotFound>> Get(
        string id, Caller caller, AssignmentStore assignments, CurriculumGraph curriculum, CancellationToken cancellationToken)
    {
        if (await assignments.FindForTeacherAsync(caller.Roster, caller.Person, id, cancellationToken) is not { Value: var assignment }) return TypedResults.NotFound();
        var progress = await assignments.ReadProgressAsync(id, cancellationToken);
        return TypedResults.Ok(AssignmentWriter.Write(assignment, caller.Roster.FindClassroom(assignment.Classroom)!, caller.Roster, progress, curriculum));
    }

    private static async Task<Results<NoContent, NotFound>> Withdraw(string id, Caller caller, AssignmentStore assignments, CancellationToken cancellationToken)
    {
        if (await assignments.FindForTeacherAsync(caller.Roster, caller.Person, id, cancellationToken) is not { } assignment) return TypedResults.NotFound();
        await assignments.WithdrawAsync(assignment, cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Results<Ok<IReadOnlyList<AssignmentSummary>>, NotFound>> List(
        string id, Caller caller, AssignmentStore assignments, CurriculumGraph curriculum, CancellationToken cancellationToken)
    {
        if (Access.Classroom(caller.Roster, caller.Person, id) is not { } classroom) return TypedResults.NotFound();
        var summaries = new List<AssignmentSummary>();
        foreach (var assignment in await assignments.ListAsync(id, cancellationToken))
        {
            var progress = await assignments.ReadProgressAsync(assignment.Id, cancellationToken);
            summaries.Add(AssignmentWriter.Summarize(assignment, classroom, caller.Roster, progress, curriculum));
        }

        return TypedResults.Ok<IReadOnlyList<AssignmentSummary>>(summaries);
    }
}
