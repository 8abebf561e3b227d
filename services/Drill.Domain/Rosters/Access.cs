namespace Drill.Domain.Rosters;

/// <summary>
/// Who may see what, in one place. Every answer is the thing itself or null, and null looks the same for what is another's and for what does not exist.
/// </summary>
public static class Access
{
    /// <summary>The classroom, for its teachers and the administrators of its school.</summary>
    public static Classroom? Classroom(RosterView roster, Person viewer, string id) => viewer.Role switch
    {
        Role.Administrator => roster.FindClassroom(id),
        Role.Teacher => roster.ClassroomsOf(viewer.Id).FirstOrDefault(c => c.Id == id),
        _ => null,
    };

    /// <summary>The classroom as a list of names and sign-in cards: for supporters too, who see no answers.</summary>
    public static Classroom? NameList(RosterView roster, Person viewer, string id) =>
        viewer.Role == Role.Supporter ? roster.FindClassroom(id) : Classroom(roster, viewer, id);

    /// <summary>The student, for the teachers of the classroom they are in and the administrators of the school.</summary>
    public static EnrolledStudent? Student(RosterView roster, Person viewer, string id) =>
        roster.FindStudent(id) is { } student && Classroom(roster, viewer, student.Classroom.Id) is not null ? student : null;

    /// <summary>The classrooms a person may open: their own, and all of the school for its administrators.</summary>
    public static IReadOnlyList<Classroom> Classrooms(RosterView roster, Person viewer) =>
        viewer.Role == Role.Administrator ? roster.Classrooms : roster.ClassroomsOf(viewer.Id);
}
