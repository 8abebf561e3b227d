using Drill.Domain.Rosters;
using Drill.Server.Options;
using Drill.Server.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Drill.Server.Rosters;

/// <summary>年度更新: every student goes up, changes class or leaves, in one step for the whole school.</summary>
public static class YearEndpoints
{
    private const long MaxListBytes = 2 * 1024 * 1024;

    public static void MapYears(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/school/year.csv", Propose).RequireAuthorization(Policies.Upkeep);
        routes.MapPost("/api/school/year", Begin).RequireAuthorization(Policies.Upkeep).WithMetadata(new RequestSizeLimitAttribute(MaxListBytes));
    }

    private static FileContentHttpResult Propose(Caller caller, string language = "ja") =>
        TypedResults.File(YearSheet.Write(YearProposal.For(caller.Roster), language != "en"), "text/csv; charset=utf-8", "new-school-year.csv");

    private static async Task<Results<Ok<SchoolYearMessage>, NotFound>> Begin(YearRequest request, Caller caller, RosterStore rosters, CancellationToken cancellationToken)
    {
        var (places, unreadable) = YearSheet.Read(request.Text);
        if (unreadable is not null) return TypedResults.Ok(SchoolYearMessage.Of(new([], [], [], [unreadable])));
        var year = await rosters.ChangeAsync(caller.Roster.School.Code, roster =>
        {
            var check = YearList.Check(places, roster, () => Ids.New("c"));
            return (request.Preview || check.Problems.Count > 0 ? null : roster.Roster.WithNewYear(check.Classrooms, check.Moving), check);
        }, cancellationToken);
        return year is null ? TypedResults.NotFound() : TypedResults.Ok(SchoolYearMessage.Of(year));
    }
}
