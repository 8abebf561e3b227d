using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Grains.Students;
using Drill.Server.Assignments;
using Drill.Server.Attempts;
using Drill.Server.Curriculum;
using Drill.Server.Errors;
using Drill.Server.Sessions;
using Drill.Server.Vetoes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Drill.Server.Drills;

public static class DrillEndpoints
{
    public static void MapDrills(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/drills", Start).RequireAuthorization(Policies.Student).RequireAdmission();
        routes.MapGet("/api/drills/{drill}/closing", GetClosing).RequireAuthorization(Policies.Student);
        routes.MapGet("/api/items/{id}/hint", GetHint).RequireAuthorization(Policies.Student);
    }

    private static async Task<Results<Ok<DrillMessage>, NotFound, ProblemHttpResult>> Start(
        DrillRequest request, Caller caller, IGrainFactory grains, AssignmentStore assignments, VetoStore vetoes, CancellationToken cancellationToken)
    {
        var student = caller.Student;
        AssignmentOrder? order = null;
        if (request.Kind == DrillKind.Assignment)
        {
            if (request.Assignment is null) return ErrorHandling.Malformed("kind \"assignment\" needs assignment.");
            if (await assignments.FindForStudentAsync(student, request.Assignment, cancellationToken) is not { } assignment) return TypedResults.NotFound();
            order = new(assignment.Id, assignment.SkillsFor(student.Person.Id), assignment.PlannedItemsFor(student.Person.Id)) { Shares = assignment.SetOf(student.Person.Id)?.Skills ?? [] };
        }

        var started = await grains.GetGrain<IStudentGrain>(student.Person.Id)
            .StartDrill(new(student.Classroom.Id, student.Classroom.Grade, order is null ? request.Skill : null, order)
            {
                School = caller.Roster.Roster.School.Code,
                Vetoed = await vetoes.ReadSkillsAsync(student.Classroom.Id, cancellationToken),
            });
        return started is null ? TypedResults.NotFound() : TypedResults.Ok(DrillMessage.Of(started));
    }

    private static async Task<Results<Ok<ClosingMessage>, NotFound>> GetClosing(string drill, Caller caller, IGrainFactory grains, CurriculumGraph curriculum)
    {
        if (await grains.GetGrain<IStudentGrain>(caller.Person.Id).GetClosing(drill) is not { } closing) return TypedResults.NotFound();
        return TypedResults.Ok(new ClosingMessage(
            closing.Drill,
            closing.Progress,
            Praise.For(closing.Progress, closing.Better.Length > 0),
            StageChangeMessage.Of(closing.Better, curriculum),
            [.. closing.ComesBack.Select(c => new ComesBackMessage(SkillNames.Of(c.Skill, curriculum), c.InDays))])
        {
            Paused = closing.IsPaused ? PausedPractice.ForStudent : null,
        });
    }

    private static async Task<Results<Ok<HintMessage>, NotFound>> GetHint(string id, Caller caller, IGrainFactory grains) =>
        ItemId.TryParse(id) is { } item && await grains.GetGrain<IStudentGrain>(caller.Person.Id).GetHint(item) is { } hint
            ? TypedResults.Ok(new HintMessage(hint))
            : TypedResults.NotFound();
}
