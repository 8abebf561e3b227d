using Drill.Domain.Rosters;

namespace Drill.Server.Rosters;

public sealed record SchoolMessage(
    School School, IReadOnlyList<SchoolClassroomMessage> Classrooms, IReadOnlyList<SchoolTeacherMessage> Teachers, IReadOnlyList<SupporterMessage> Supporters)
{
    public static SchoolMessage Of(RosterView roster) => new(
        roster.School,
        [
            .. roster.Roster.Classrooms.OrderBy(c => c.Grade).ThenBy(c => c.Name, StringComparer.Ordinal)
                .Select(c => new SchoolClassroomMessage(c.Id, c.Name, c.Grade, roster.StudentsOf(c.Id).Count, [.. roster.TeachersOf(c.Id).Select(t => t.Name)])),
        ],
        [
            .. from person in roster.Roster.People
               where person.Role == Role.Teacher
               select new SchoolTeacherMessage(person.Id, person.Name, person.Login, [.. roster.ClassroomsOf(person.Id).Select(c => c.Id)]),
        ],
        [.. roster.Roster.People.Where(p => p.Role == Role.Supporter).Select(p => new SupporterMessage(p.Id, p.Name, p.Login))]);
}

public sealed record SchoolClassroomMessage(string Id, string Name, int Grade, int Students, IReadOnlyList<string> Teachers);

public sealed record SchoolTeacherMessage(string Person, string Name, string Login, IReadOnlyList<string> Classrooms);

public sealed record SupporterMessage(string Person, string Name, string Login);

/// <summary>Who is in a class, without anything that they did.</summary>
public sealed record NameListMessage(Classroom Classroom, IReadOnlyList<ListedStudentMessage> Students)
{
    public static NameListMessage Of(RosterView roster, Classroom classroom) =>
        new(classroom, [.. roster.StudentsOf(classroom.Id).Select(s => new ListedStudentMessage(s.Person.Id, s.Person.Name, s.Number))]);
}

public sealed record ListedStudentMessage(string Student, string Name, int Number);

public sealed record ClassroomRequest(string Name, int Grade);

public sealed record TeacherRequest(string Name, string Login, IReadOnlyList<string> Classrooms);

public sealed record SupporterRequest(string Name, string Login);

/// <param name="Secret">Shown this once; only its hash is kept.</param>
public sealed record StaffAdded(string Person, string Name, string Login, string Secret);

/// <param name="Text">One name a line, or CSV <c>number,name[,kana]</c> with or without a header.</param>
/// <param name="Preview">Only say what would happen.</param>
public sealed record StudentsRequest(string Text, bool Preview = false);

public sealed record StudentsAdded(IReadOnlyList<AddedStudent> Added, IReadOnlyList<ListProblem> Problems);

public sealed record AddedStudent(string Student, string Name, int Number, string Login);
