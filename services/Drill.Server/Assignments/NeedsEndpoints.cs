using Drill.Domain.Assignments;
using Drill.Domain.Attempts;
using Drill.Domain.Learning.Times;
using Drill.Domain.Rosters;
using Drill.Grains.Students;
using Drill.Server.Errors;
using Drill.Server.Sessions;
using Drill.Server.Vetoes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Drill.Server.Assignments;

/// <summary>Homework of what each needs, shown before it is sent.</summary>
public static class NeedsEndpoints
{
    /// <summary>How far back a class's answers tell how fast its students work.</summary>
    private static readonly TimeSpan PacesSince = TimeSpan.FromDays(14);

    private const int Others = 4;

    public static void MapNeeds(this IEndpointRouteBuilder routes) => routes.MapPost("/api/assignments/preview", Preview).RequireAuthorization(Policies.Teacher);

    private static async Task<Results<Ok<NeedsMessage>, NotFound, ProblemHttpResult>> Preview(
        NeedsRequest request, Caller caller, IGrainFactory grains, VetoStore vetoes, IAttemptLog log, ResponseTimes times, SkillTimes skillTimes, HomeworkPlanner planner, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (Access.Classroom(caller.Roster, caller.Person, request.Classroom) is not { } classroom) return TypedResults.NotFound();
        if (request.Minutes is < 1 or > Assignment.MaxMinutes) return ErrorHandling.Malformed($"minutes is 1 to {Assignment.MaxMinutes}.");
        var students = caller.Roster.StudentsOf(classroom.Id).Where(s => request.Students?.Contains(s.Person.Id) ?? true).ToArray();
        if (request.Students is { } named && students.Length != named.Distinct().Count()) return TypedResults.NotFound();

        var now = clock.GetUtcNow();
        var vetoed = await vetoes.ReadSkillsAsync(classroom.Id, cancellationToken);
        var portraits = Task.WhenAll(students.Select(s => grains.GetGrain<IStudentGrain>(s.Person.Id).GetPortrait(classroom.Grade, vetoed)));
        var paces = await StudentPaces.FoldAsync(log.ReadClassroomAsync(classroom.Id, now - PacesSince, cancellationToken), times, cancellationToken);
        return TypedResults.Ok(new NeedsMessage(request.Minutes, [.. students.Zip(await portraits, Plan)]));

        NeedsStudentMessage Plan(EnrolledStudent student, StudentPortrait portrait)
        {
            var pace = paces.PaceOf(student.Person.Id);
            double SecondsPerItem(string skill) => (skillTimes.SecondsFor(skill) * pace) + UsualTimes.FeedbackSeconds;
            var needs = planner.FindNeeds(portrait.State, classroom.Grade, vetoed, TimeBudget.SkillsFor(request.Minutes) + Others, now);
            var planned = TimeBudget.Share([.. needs.Take(TimeBudget.SkillsFor(request.Minutes))], request.Minutes, SecondsPerItem);
            var others = needs.Except(planned.Select(p => p.Need)).Take(Others);
            return new(
                student.Person.Id, student.Person.Name, student.Number,
                [.. planned.Select(p => Write(p.Need, p.Items, p.SecondsPerItem))],
                [.. others.Select(o => Write(o, planned[0].Items, SecondsPerItem(o.Skill.Id)))]);
        }
    }

    private static NeedMessage Write(Need need, int items, double seconds) => new(need.Skill.Skill.ToName(), items, Math.Round(seconds * 1000), need.Why, need.Why.InWords());
}
