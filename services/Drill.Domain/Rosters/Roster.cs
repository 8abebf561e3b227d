using System.Collections.Immutable;
using Drill.Domain.Text;

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
    public const int MaxClassroomNameLength = 30;

    /// <summary>The third year of lower secondary school.</summary>
    public const int LastGrade = 9;

    /// <summary>What people hear who would have more than <see cref="MaxClassrooms"/>.</summary>
    public static readonly LocalizedText TooManyClassrooms = new($"1つの学校に作れるクラスは{MaxClassrooms}までです。", $"A school has at most {MaxClassrooms} classes.");

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

    /// <summary>The same people with one of them teaching these classrooms and no others.</summary>
    public Roster WithTaught(Person teacher, IEnumerable<string> classrooms) => this with
    {
        Enrollments = [.. Enrollments.Where(e => e.Person != teacher.Id || e.IsEnded), .. classrooms.Select(c => new Enrollment(teacher.Id, c, teacher.Role, 0))],
    };

    /// <summary>A student goes to another classroom; the way back takes the number along that was theirs there.</summary>
    public Roster WithMoved(EnrolledStudent place) => this with
    {
        Enrollments =
        [
            .. Enrollments.Where(e => e.Person != place.Person.Id || e.Classroom != place.Classroom.Id).Select(e => e.Person == place.Person.Id ? e with { IsEnded = true } : e),
            new(place.Person.Id, place.Classroom.Id, Role.Student, place.Number),
        ],
    };

    /// <summary>A new school year: every classroom is closed and every enrollment ended; new ones begin.</summary>
    public Roster WithNewYear(IReadOnlyCollection<Classroom> classrooms, IReadOnlyCollection<EnrolledStudent> students) => this with
    {
        Classrooms = [.. Classrooms.Select(c => c with { IsClosed = true }), .. classrooms],
        Enrollments =
        [
            .. Enrollments.Select(e => e with { IsEnded = true }),
            .. students.Select(s => new Enrollment(s.Person.Id, s.Classroom.Id, Role.Student, s.Number)),
        ],
    };

    /// <summary>Ends or restores a student's enrollment.</summary>
    public Roster WithEnded(Enrollment enrollment, bool isEnded) => this with { Enrollments = Enrollments.Replace(enrollment, enrollment with { IsEnded = isEnded }) };
}
