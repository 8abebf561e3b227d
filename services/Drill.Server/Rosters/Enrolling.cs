using Drill.Domain.Rosters;
using Drill.Server.Options;

namespace Drill.Server.Rosters;

/// <summary>What becomes of a roster when students come and change classes. Pure but for new ids.</summary>
public static class Enrolling
{
    /// <summary>Adds a pasted list to a classroom: all of it or nothing.</summary>
    public static (Roster? Changed, StudentsAdded Result) Add(RosterView roster, Classroom classroom, StudentsRequest request)
    {
        var (listed, unreadable) = StudentListReader.Read(request.Text);
        if (unreadable.Count > 0) return (null, new([], unreadable));

        var list = StudentList.Check(listed, NumbersOf(roster, classroom));
        if (list.Problems.Count > 0) return (null, new([], list.Problems));

        var logins = new HashSet<string>(StringComparer.Ordinal);
        var students = list.Students.Select(entry => Make(entry.Student, entry.Number, classroom, login => roster.FindLogin(login) is not null || !logins.Add(login))).ToList();
        var added = new StudentsAdded([.. students.Select(s => new AddedStudent(s.Person.Id, s.Person.Name, s.Number, s.Person.Login))], []);
        return (request.Preview ? null : roster.Roster.With(students), added);
    }

    /// <summary>Moves a student into another class of the school, where they come last; who was there before is given the old number again.</summary>
    public static (Roster? Changed, Moved Result) Move(RosterView roster, string student, string from, string to)
    {
        if (roster.FindStudent(student) is not { } place || roster.FindClassroom(to) is not { } classroom) return (null, Moved.NotThere);

        // Asked again, because an answer was lost.
        if (place.Classroom == classroom && Find(roster, student, from) is not null) return (null, new(place, false));
        if (place.Classroom.Id != from) return (null, Moved.NotThere);
        if (roster.StudentsOf(to).Count >= Roster.MaxStudentsInClassroom) return (null, Moved.Full);
        var numbers = NumbersOf(roster, classroom);
        var last = numbers.DefaultIfEmpty().Max();
        var number = Find(roster, student, to)?.Number ?? (last < StudentList.MaxNumber ? last + 1 : Enumerable.Range(1, StudentList.MaxNumber).FirstOrDefault(n => !numbers.Contains(n)));
        if (number == 0) return (null, Moved.Full);
        var moved = new EnrolledStudent(place.Person, classroom, number);
        return (roster.Roster.WithMoved(moved), new(moved, false));
    }

    /// <summary>The student's place in the classroom, now or before; null = never there.</summary>
    public static Enrollment? Find(RosterView roster, string student, string classroom) =>
        roster.Roster.Enrollments.FirstOrDefault(e => e.Classroom == classroom && e.Person == student && e.Role == Role.Student);

    // A student who left keeps the number, so that restoring them never meets another.
    private static HashSet<int> NumbersOf(RosterView roster, Classroom classroom) =>
        [.. roster.Roster.Enrollments.Where(e => e.Classroom == classroom.Id && e.Role == Role.Student).Select(e => e.Number)];

    private static EnrolledStudent Make(ListedStudent listed, int number, Classroom classroom, Func<string, bool> isTaken)
    {
        var person = new Person
        {
            Id = Ids.New("p"),
            Role = Role.Student,
            Name = listed.Name,
            Kana = listed.Kana,
            Login = Logins.ForStudent(classroom, number, isTaken),
            Stamp = Ids.NewSecret(),
            Card = 1,
        };
        return new(person, classroom, number);
    }
}

/// <param name="Place">Where the student is now; null when they were not moved.</param>
public sealed record Moved(EnrolledStudent? Place, bool IsFull)
{
    internal static readonly Moved NotThere = new(null, false);
    internal static readonly Moved Full = new(null, true);
}
