using Drill.Domain.Rosters;
using Drill.Server.Options;
using Drill.Server.Rosters;
using Drill.Server.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Drill.Server.Cards;

public static class CardEndpoints
{
    public static void MapCards(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/classrooms/{id}/cards", GetCards).RequireAuthorization(Policies.Cards);
        routes.MapPost("/api/classrooms/{id}/students/{student}/card", RenewCard).RequireAuthorization(Policies.Cards);
    }

    private static Results<Ok<CardsMessage>, NotFound> GetCards(string id, Caller caller, HttpRequest request, CardSecrets secrets)
    {
        if (Access.NameList(caller.Roster, caller.Person, id) is not { } classroom) return TypedResults.NotFound();
        var origin = Origin(request);
        return TypedResults.Ok(new CardsMessage(
            caller.Roster.School, classroom, [.. caller.Roster.StudentsOf(id).Select(s => CardFor(s, caller.Roster.School, secrets, origin))]));
    }

    private static async Task<Results<Ok<CardMessage>, NotFound>> RenewCard(
        string id, string student, Caller caller, HttpRequest request, CardSecrets secrets, RosterStore rosters, CancellationToken cancellationToken)
    {
        var renewed = await rosters.ChangeAsync<Renewed>(caller.Roster.School.Code, roster =>
        {
            if (Access.NameList(roster, caller.Person, id) is null || roster.FindStudent(student) is not { } found || found.Classroom.Id != id) return (null, new(null));
            var person = found.Person with { Card = found.Person.Card + 1, Stamp = Ids.NewSecret() };
            return (roster.Roster.WithChanged(person), new(found with { Person = person }));
        }, cancellationToken);
        return renewed?.Student is { } changed ? TypedResults.Ok(CardFor(changed, caller.Roster.School, secrets, Origin(request))) : TypedResults.NotFound();
    }

    private static CardMessage CardFor(EnrolledStudent student, School school, CardSecrets secrets, string origin)
    {
        var secret = secrets.For(student.Person);
        var link = $"{origin}/student/#card={school.Code}.{student.Person.Login}.{secret}";
        return new(student.Person.Id, student.Person.Name, student.Number, student.Person.Login, secret, link, QrDrawing.Draw(link));
    }

    private static string Origin(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    private sealed record Renewed(EnrolledStudent? Student);
}
