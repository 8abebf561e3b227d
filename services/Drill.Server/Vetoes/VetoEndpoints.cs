using Drill.Domain.Assignments;
using Drill.Domain.Curriculum;
using Drill.Domain.Lessons;
using Drill.Domain.Rosters;
using Drill.Domain.Text;
using Drill.Server.Errors;
using Drill.Server.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Drill.Server.Vetoes;

/// <summary>"Not this skill for this class this week": the teachers' last word over what is chosen.</summary>
public static class VetoEndpoints
{
    /// <summary>Beyond this something else is meant, and nothing would be left to choose.</summary>
    private const int MaxVetoes = 50;

    public static IServiceCollection AddVetoes(this IServiceCollection services) => services.AddSingleton<VetoStore>();

    public static void MapVetoes(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/classrooms/{id}/vetoes", List).RequireAuthorization(Policies.Teacher);
        routes.MapPut("/api/classrooms/{id}/vetoes/{skill}", Set).RequireAuthorization(Policies.Teacher);
        routes.MapDelete("/api/classrooms/{id}/vetoes/{skill}", Revoke).RequireAuthorization(Policies.Teacher);
    }

    private static async Task<Results<Ok<VetoesMessage>, NotFound>> List(
        string id, Caller caller, VetoStore vetoes, CurriculumGraph curriculum, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (Access.Classroom(caller.Roster, caller.Person, id) is not { } classroom) return TypedResults.NotFound();
        return TypedResults.Ok(VetoesMessage.Of(await vetoes.ReadAsync(id, cancellationToken), classroom, caller.Roster, curriculum, clock.GetUtcNow()));
    }

    private static async Task<Results<Ok<VetoesMessage>, NotFound, ProblemHttpResult>> Set(
        string id, string skill, Caller caller, VetoStore vetoes, CurriculumGraph curriculum, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (Access.Classroom(caller.Roster, caller.Person, id) is not { } classroom || curriculum.FindSkill(skill) is null) return TypedResults.NotFound();
        var now = clock.GetUtcNow();
        var veto = new SkillVeto(skill, now, SchoolWeek.EndOf(now), caller.Person.Id);
        var isFull = false;
        var changed = await vetoes.ChangeAsync(
            id,
            before =>
            {
                isFull = before.Without(skill).At(now).Length >= MaxVetoes;
                return isFull ? before : before.With(veto);
            },
            cancellationToken);
        return isFull ? ErrorHandling.Conflict(new LocalizedText($"「今週は出さない」にできる技能は、1つのクラスで{MaxVetoes}までです。", $"A class has at most {MaxVetoes} vetoes at once.")) : TypedResults.Ok(VetoesMessage.Of(changed, classroom, caller.Roster, curriculum, now));
    }

    private static async Task<Results<Ok<VetoesMessage>, NotFound>> Revoke(
        string id, string skill, Caller caller, VetoStore vetoes, CurriculumGraph curriculum, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (Access.Classroom(caller.Roster, caller.Person, id) is not { } classroom) return TypedResults.NotFound();
        return TypedResults.Ok(VetoesMessage.Of(await vetoes.ChangeAsync(id, before => before.Without(skill), cancellationToken), classroom, caller.Roster, curriculum, clock.GetUtcNow()));
    }
}
