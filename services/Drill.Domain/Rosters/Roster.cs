using System.Collections.Immutable;

namespace Drill.Domain.Rosters;

/// <summary>
/// All people of one school as one document: a change is all or nothing, and a login cannot be given twice, because the document's version moves.
/// </summary>
public sealed record Roster(
    School School,
    ImmutableArray<Classroom> Classrooms,
    ImmutableArray<Person> People,
    ImmutableArray<Enrollment> Enrollments)
{
    public const int MaxClassrooms = 200;
    public const int MaxStudentsInClassroom = 60;

    public static Roster Of(School school) => new(school, [], [], []);

    public Roster With(Classroom classroom) => this with { Classrooms = Classrooms.Add(classroom) };

    /// <summary>Adds a member of staff and the classrooms they teach.</summary>
    public Roster With(Person staff, IEnumerable<string> classrooms) => this with
    {
        People = People.Add(staff),
        Enrollments = Enrollments.AddRange(classrooms.Select(c => new Enrollment(staff.Id, c, staff.Role, 0))),
    };

    public Roster With(IReadOnlyCollection<EnrolledStudent> students) => this with
    {
        People = People.AddRange(students.Select(s => s.Person)),
        Enrollments = Enrollments.AddRange(students.Select(s => new Enrollment(s.Person.Id, s.Classroom.Id, Role.Student, s.Number))),
    };

    /// <summary>The same people with one of them changed; unknown ids change nothing.</summary>
    public Roster WithChanged(Person person) => this with { People = [.. People.Select(p => p.Id == person.Id ? person : p)] };

    /// <summary>Ends or restores a student's enrollment.</summary>
    public Roster WithEnded(Enrollment enrollment, bool isEnded) => this with { Enrollments = Enrollments.Replace(enrollment, enrollment with { IsEnded = isEnded }) };
}
