using Drill.Domain.Rosters;

namespace Drill.Server.Rosters;

public sealed record SchoolMessage(
    School School, IReadOnlyList<SchoolClassroomMessage> Classrooms, IReadOnlyList<SchoolTeacherMessage> Teachers, IReadOnlyList<SupporterMessage> Supporters,
    IReadOnlyList<LeftStaffMessage> Left)
{
    public static SchoolMessage Of(RosterView roster) => new(
        roster.School,
        [
            .. roster.Classrooms.OrderBy(c => c.Grade).ThenBy(c => c.Name, StringComparer.Ordinal)
                .Select(c => new SchoolClassroomMessage(c.Id, c.Name, c.Grade, roster.StudentsOf(c.Id).Count, [.. roster.TeachersOf(c.Id).Select(t => t.Name)])),
        ],
        [
            .. from person in roster.Roster.People
               where person is { Role: Role.Teacher, HasLeft: false }
               select new SchoolTeacherMessage(person.Id, person.Name, person.Login, [.. roster.ClassroomsOf(person.Id).Select(c => c.Id)], person.SecondFactor is not null),
        ],
        [.. roster.Roster.People.Where(p => p is { Role: Role.Supporter, HasLeft: false }).Select(p => new SupporterMessage(p.Id, p.Name, p.Login, p.SecondFactor is not null))],
        [.. roster.Roster.People.Where(p => p.HasLeft).Select(p => new LeftStaffMessage(p.Id, p.Name, p.Login, p.Role))]);
}

public sealed record SchoolClassroomMessage(string Id, string Name, int Grade, int Students, IReadOnlyList<string> Teachers);

/// <param name="HasSecondFactor">A code of an app confirms each sign-in.</param>
public sealed record SchoolTeacherMessage(string Person, string Name, string Login, IReadOnlyList<string> Classrooms, bool HasSecondFactor);

public sealed record SupporterMessage(string Person, string Name, string Login, bool HasSecondFactor);

public sealed record LeftStaffMessage(string Person, string Name, string Login, Role Role);

/// <summary>Who is in a class, without anything that they did.</summary>
/// <param name="Left">Who was, and is in no class now.</param>
public sealed record NameListMessage(Classroom Classroom, IReadOnlyList<ListedStudentMessage> Students, IReadOnlyList<ListedStudentMessage> Left)
{
    public static NameListMessage Of(RosterView roster, Classroom classroom) =>
        new(
            classroom,
            [.. roster.StudentsOf(classroom.Id).Select(ListedStudentMessage.Of)],
            [.. roster.StudentsWhoLeft(classroom.Id).Select(s => new ListedStudentMessage(s.Person.Id, s.Person.Name, s.Number))]);
}

public sealed record ListedStudentMessage(string Student, string Name, int Number)
{
    public static ListedStudentMessage Of(EnrolledStudent student) => new(student.Person.Id, student.Person.Name, student.Number);
}

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

/// <param name="Classrooms">All that the teacher teaches from now on.</param>
public sealed record TaughtRequest(IReadOnlyList<string> Classrooms);

/// <param name="Classroom">Where the student goes.</param>
public sealed record MoveRequest(string Classroom);

/// <param name="Text">CSV with the headings of <c>/api/school/year.csv</c>, one line a student.</param>
/// <param name="Preview">Only say what would happen.</param>
public sealed record YearRequest(string Text, bool Preview = false);

/// <summary>What a new school year comes to; with problems nothing was changed.</summary>
/// <param name="Moving">Students who go on.</param>
public sealed record SchoolYearMessage(
    IReadOnlyList<OpenedClassroomMessage> Classrooms, int Moving, IReadOnlyList<LeavingStudentMessage> Leaving, IReadOnlyList<ListProblem> Problems)
{
    public static SchoolYearMessage Of(CheckedYear year)
    {
        var sizes = year.Moving.CountBy(s => s.Classroom.Id).ToDictionary();
        return new(
            [.. year.Classrooms.OrderBy(c => c.Grade).ThenBy(c => c.Name, StringComparer.Ordinal).Select(c => new OpenedClassroomMessage(c.Name, c.Grade, sizes[c.Id]))],
            year.Moving.Count,
            [.. year.Leaving.Select(s => new LeavingStudentMessage(s.Person.Name, s.Number, s.Classroom.Name))],
            year.Problems);
    }
}

public sealed record OpenedClassroomMessage(string Name, int Grade, int Students);

/// <param name="Classroom">The name of the class that they were in.</param>
public sealed record LeavingStudentMessage(string Name, int Number, string Classroom);
