using Drill.Domain.Rosters;

namespace Drill.Server.Sessions;

/// <param name="Code">Of the authenticator app, for staff who use one and after it was asked for.</param>
public sealed record SignInRequest(string School, string Login, string Secret, string? Code = null);

public sealed record SessionMessage(string Person, Role Role, string Name, School School, IReadOnlyList<Classroom> Classrooms, string Csrf)
{
    public static SessionMessage Of(Caller caller) => new(
        caller.Person.Id, caller.Person.Role, caller.Person.Name, caller.Roster.School, Access.Classrooms(caller.Roster, caller.Person), caller.Csrf);
}
