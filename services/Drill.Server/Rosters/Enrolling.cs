using Drill.Domain.Rosters;
using Drill.Server.Options;

namespace Drill.Server.Rosters;

/// <summary>Adds a pasted list to a classroom: all of it or nothing.</summary>
public static class Enrolling
{
    public static (Roster? Changed, StudentsAdded Result) Add(RosterView roster, Classroom classroom, StudentsRequest request)
    {
        var (listed, unreadable) = StudentListReader.Read(request.Text);
        if (unreadable.Count > 0) return (null, new([], unreadable));

        // A student who left keeps the number, so that restoring them never meets another.
        var taken = roster.Roster.Enrollments.Where(e => e.Classroom == classroom.Id && e.Role == Role.Student).Select(e => e.Number).ToHashSet();
        var list = StudentList.Check(listed, taken);
        if (list.Problems.Count > 0) return (null, new([], list.Problems));

        var logins = new HashSet<string>(StringComparer.Ordinal);
        var students = list.Students.Select(entry => Make(entry.Student, entry.Number, classroom, login => roster.FindLogin(login) is not null || !logins.Add(login))).ToList();
        var added = new StudentsAdded([.. students.Select(s => new AddedStudent(s.Person.Id, s.Person.Name, s.Number, s.Person.Login))], []);
        return (request.Preview ? null : roster.Roster.With(students), added);
    }

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
