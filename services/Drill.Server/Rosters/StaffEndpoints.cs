using Drill.Domain.Rosters;
using Drill.Domain.Text;
using Drill.Server.Errors;
using Drill.Server.Options;
using Drill.Server.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Drill.Server.Rosters;

/// <summary>Teachers and supporters: they come, take classes over, forget passwords and leave. Administrators keep them; nobody here keeps an administrator.</summary>
public static class StaffEndpoints
{
    public static void MapStaff(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/teachers", AddTeacher).RequireAuthorization(Policies.Administrator);
        routes.MapPost("/api/supporters", AddSupporter).RequireAuthorization(Policies.Administrator);
        routes.MapPost("/api/staff/{id}/password", RenewPassword).RequireAuthorization(Policies.Administrator);
        routes.MapDelete("/api/staff/{id}/second-factor", EndSecondFactor).RequireAuthorization(Policies.Administrator);
        routes.MapPut("/api/staff/{id}/classrooms", SetClassrooms).RequireAuthorization(Policies.Administrator);
        routes.MapDelete("/api/staff/{id}", End).RequireAuthorization(Policies.Administrator);
        routes.MapPost("/api/staff/{id}/restore", Restore).RequireAuthorization(Policies.Administrator);
    }

    private static Task<Results<Created<StaffAdded>, NotFound, ProblemHttpResult>> AddTeacher(
        TeacherRequest request, Caller caller, RosterStore rosters, Passwords passwords, CancellationToken cancellationToken) =>
        AddAsync(Role.Teacher, request.Name, request.Login, request.Classrooms, caller, rosters, passwords, cancellationToken);

    private static Task<Results<Created<StaffAdded>, NotFound, ProblemHttpResult>> AddSupporter(
        SupporterRequest request, Caller caller, RosterStore rosters, Passwords passwords, CancellationToken cancellationToken) =>
        AddAsync(Role.Supporter, request.Name, request.Login, [], caller, rosters, passwords, cancellationToken);

    private static async Task<Results<Created<StaffAdded>, NotFound, ProblemHttpResult>> AddAsync(
        Role role, string givenName, string givenLogin, IReadOnlyCollection<string> classrooms, Caller caller, RosterStore rosters, Passwords passwords, CancellationToken cancellationToken)
    {
        var (name, login) = (givenName.Trim(), Logins.Normalize(givenLogin));
        if (name.Length is 0 or > StudentList.MaxNameLength) return ErrorHandling.Malformed(RosterSentences.Name);
        if (!Logins.IsValidForStaff(login)) return ErrorHandling.Malformed(RosterSentences.Login);

        var secret = Ids.NewSecret();
        var person = new Person { Id = Ids.New("p"), Role = role, Name = name, Login = login, Stamp = Ids.NewSecret(), PasswordHash = passwords.Hash(secret) };
        var outcome = await rosters.ChangeAsync<Added>(
            caller.Roster.School.Code,
            roster => !AreThere(roster.Roster, classrooms) ? (null, new(false, null))
                : roster.FindLogin(login) is not null ? (null, new(true, RosterSentences.LoginTaken))
                : (roster.Roster.With(person, classrooms.Distinct()), new(true, null)),
            cancellationToken);
        return outcome is not { AreThere: true } ? TypedResults.NotFound()
            : outcome.Refusal is { } refusal ? ErrorHandling.Conflict(refusal)
            : TypedResults.Created("/api/school", new StaffAdded(person.Id, name, login, secret));
    }

    /// <summary>For who forgot it: a new one, shown once. Whoever is signed in with the old one is so no longer.</summary>
    private static async Task<Results<Ok<StaffAdded>, NotFound>> RenewPassword(string id, Caller caller, RosterStore rosters, Passwords passwords, CancellationToken cancellationToken)
    {
        var secret = Ids.NewSecret();
        var hash = passwords.Hash(secret);
        var renewed = await ChangeAsync(id, caller, rosters, (roster, person) => roster.WithChanged(person with { PasswordHash = hash, Stamp = Ids.NewSecret() }), cancellationToken);
        return renewed is null ? TypedResults.NotFound() : TypedResults.Ok(new StaffAdded(renewed.Id, renewed.Name, renewed.Login, secret));
    }

    /// <summary>For who lost the phone and the paper: the password alone signs in again.</summary>
    private static async Task<Results<NoContent, NotFound>> EndSecondFactor(string id, Caller caller, RosterStore rosters, CancellationToken cancellationToken) =>
        Found(await ChangeAsync(id, caller, rosters, (roster, person) => roster.WithChanged(person with { SecondFactor = null }), cancellationToken));

    private static async Task<Results<NoContent, NotFound>> SetClassrooms(
        string id, TaughtRequest request, Caller caller, RosterStore rosters, CancellationToken cancellationToken) =>
        Found(await ChangeAsync(
            id, caller, rosters,
            (roster, person) => person.Role == Role.Teacher && AreThere(roster, request.Classrooms) ? roster.WithTaught(person, request.Classrooms.Distinct()) : null, cancellationToken));

    private static async Task<Results<NoContent, NotFound>> End(string id, Caller caller, RosterStore rosters, CancellationToken cancellationToken) =>
        Found(await ChangeAsync(id, caller, rosters, (roster, person) => roster.WithChanged(person with { HasLeft = true }), cancellationToken));

    private static async Task<Results<NoContent, NotFound>> Restore(string id, Caller caller, RosterStore rosters, CancellationToken cancellationToken) =>
        Found(await ChangeAsync(id, caller, rosters, (roster, person) => roster.WithChanged(person with { HasLeft = false }), cancellationToken));

    // Asked of the school as it is now: on another host the classes' year may just have ended.
    private static bool AreThere(Roster roster, IEnumerable<string> classrooms) => classrooms.All(id => roster.Classrooms.Any(c => c.Id == id && !c.IsClosed));

    // The member of staff as they were, or null when there is none such or the change is not for them.
    private static async Task<Person?> ChangeAsync(string id, Caller caller, RosterStore rosters, Func<Roster, Person, Roster?> change, CancellationToken cancellationToken)
    {
        var changed = await rosters.ChangeAsync<Changed>(
            caller.Roster.School.Code,
            roster => roster.FindPerson(id) is { Role: Role.Teacher or Role.Supporter } person && change(roster.Roster, person) is { } next ? (next, new(person)) : (null, new(null)),
            cancellationToken);
        return changed?.Person;
    }

    private static Results<NoContent, NotFound> Found(Person? person) => person is null ? TypedResults.NotFound() : TypedResults.NoContent();

    private sealed record Added(bool AreThere, LocalizedText? Refusal);

    private sealed record Changed(Person? Person);
}
