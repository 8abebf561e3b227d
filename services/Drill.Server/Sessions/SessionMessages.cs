using Drill.Domain.Rosters;

namespace Drill.Server.Sessions;

public sealed record SignInRequest(string School, string Login, string Secret);

public sealed record SessionMessage(string Person, Role Role, string Name, School School, IReadOnlyList<Classroom> Classrooms, string Csrf)
{
    public static SessionMessage Of(Caller caller) => new(
        caller.Person.Id, caller.Person.Role, caller.Person.Name, caller.Roster.School, Access.Classrooms(caller.Roster, caller.Person), caller.Csrf);
}
