using System.Collections.Frozen;

namespace Drill.Domain.Rosters;

/// <summary>A roster with its indexes, built once for each version: every request asks it who somebody is.</summary>
public sealed class RosterView
{
    private static readonly IReadOnlyList<Classroom> NoClassrooms = [];
    private readonly FrozenDictionary<string, Person> _byId;
    private readonly FrozenDictionary<string, Person> _byLogin;
    private readonly FrozenDictionary<string, Classroom> _classrooms;
    private readonly FrozenDictionary<string, EnrolledStudent> _students;
    private readonly FrozenDictionary<string, IReadOnlyList<EnrolledStudent>> _studentsOf;
    private readonly FrozenDictionary<string, IReadOnlyList<Classroom>> _classroomsOf;

    public RosterView(Roster roster)
    {
        Roster = roster;
        _byId = roster.People.ToFrozenDictionary(p => p.Id);
        _byLogin = roster.People.ToFrozenDictionary(p => p.Login);
        Classrooms = [.. roster.Classrooms.Where(c => !c.IsClosed)];
        _classrooms = Classrooms.ToFrozenDictionary(c => c.Id);
        var current = roster.Enrollments.Where(e => !e.IsEnded).ToList();
        _classroomsOf = current.GroupBy(e => e.Person)
            .ToFrozenDictionary(g => g.Key, g => (IReadOnlyList<Classroom>)[.. g.Select(e => _classrooms[e.Classroom])]);
        var students = current.Where(e => e.Role == Role.Student).Select(e => new EnrolledStudent(_byId[e.Person], _classrooms[e.Classroom], e.Number)).ToList();
        _students = students.GroupBy(s => s.Person.Id).ToFrozenDictionary(g => g.Key, g => g.First());
        _studentsOf = students.GroupBy(s => s.Classroom.Id)
            .ToFrozenDictionary(g => g.Key, g => (IReadOnlyList<EnrolledStudent>)[.. g.OrderBy(s => s.Number).ThenBy(s => s.Person.Id, StringComparer.Ordinal)]);
    }

    public Roster Roster { get; }

    public School School => Roster.School;

    /// <summary>Of this school year; those of earlier ones are not found by anybody.</summary>
    public IReadOnlyList<Classroom> Classrooms { get; }

    public Person? FindPerson(string id) => _byId.GetValueOrDefault(id);

    public Person? FindLogin(string login) => _byLogin.GetValueOrDefault(login);

    public Classroom? FindClassroom(string id) => _classrooms.GetValueOrDefault(id);

    /// <summary>The student where they are enrolled now, or null.</summary>
    public EnrolledStudent? FindStudent(string person) => _students.GetValueOrDefault(person);

    /// <summary>Enrolled now, by number.</summary>
    public IReadOnlyList<EnrolledStudent> StudentsOf(string classroom) => _studentsOf.GetValueOrDefault(classroom) ?? [];

    /// <summary>Students who were in the classroom and are in none now, by number.</summary>
    public IEnumerable<(Person Person, int Number)> StudentsWhoLeft(string classroom) =>
        from enrollment in Roster.Enrollments
        where enrollment.Classroom == classroom && enrollment is { Role: Role.Student, IsEnded: true } && !_students.ContainsKey(enrollment.Person)
        orderby enrollment.Number
        select (_byId[enrollment.Person], enrollment.Number);

    /// <summary>Where a person learns or teaches now.</summary>
    public IReadOnlyList<Classroom> ClassroomsOf(string person) => _classroomsOf.GetValueOrDefault(person) ?? NoClassrooms;

    public IEnumerable<Person> TeachersOf(string classroom) =>
        from enrollment in Roster.Enrollments
        where enrollment.Classroom == classroom && enrollment.Role == Role.Teacher && !enrollment.IsEnded && !_byId[enrollment.Person].HasLeft
        select _byId[enrollment.Person];

    /// <summary>Whether the person may be signed in: who left may not.</summary>
    public bool IsActive(Person person) => person.Role == Role.Student ? _students.ContainsKey(person.Id) : !person.HasLeft;
}
