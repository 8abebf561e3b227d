using Drill.Domain.Assignments;
using Drill.Domain.Attempts;
using Drill.Domain.Curriculum;
using Drill.Domain.Rosters;
using Drill.Grains.Students;
using Drill.Server.Sessions;
using Drill.Server.Vetoes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Drill.Server.Students;

public static class StudentEndpoints
{
    public const int PageLength = 50;

    /// <summary>How many of the next skills are shown.</summary>
    private const int Planned = 4;

    public static void MapStudents(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/students/{id}", Get).RequireAuthorization(Policies.Staff);
        routes.MapGet("/api/students/{id}/ability", GetAbility).RequireAuthorization(Policies.Staff);
    }

    private static async Task<Results<Ok<StudentPageMessage>, NotFound>> Get(
        string id, long? before, Caller caller, IGrainFactory grains, IAttemptLog log, VetoStore vetoes, HomeworkPlanner planner, CurriculumGraph curriculum, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (Access.Student(caller.Roster, caller.Person, id) is not { } student) return TypedResults.NotFound();
        var vetoed = await vetoes.ReadSkillsAsync(student.Classroom.Id, cancellationToken);
        var portrait = await grains.GetGrain<IStudentGrain>(id).GetPortrait(student.Classroom.Grade, vetoed);
        var end = Math.Clamp(before ?? long.MaxValue, 1, portrait.State.Sequence + 1);
        var needs = planner.FindNeeds(portrait.State, student.Classroom.Grade, vetoed, Planned, clock.GetUtcNow());
        return TypedResults.Ok(StudentPageWriter.Write(student, portrait, needs, await ReadBeforeAsync(log, id, end, cancellationToken), curriculum));
    }

    private static async Task<Results<Ok<AbilityHistoryMessage>, NotFound>> GetAbility(string id, Caller caller, IAttemptLog log, CancellationToken cancellationToken)
    {
        if (Access.Student(caller.Roster, caller.Person, id) is null) return TypedResults.NotFound();
        return TypedResults.Ok(new AbilityHistoryMessage(await AbilityHistory.FoldAsync(id, log.ReadStudentAsync(id, 0, cancellationToken), cancellationToken)));
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
