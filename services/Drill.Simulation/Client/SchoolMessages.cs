using Drill.Domain.Items;
using Drill.Domain.Items.Grading;
using Drill.Domain.Learning;
using Drill.Domain.Text;

namespace Drill.Simulation.Client;

public sealed record SignIn(string School, string Login, string Secret);

public sealed record Session(string Person, string Role, string Name, IReadOnlyList<ClassroomMessage> Classrooms, string Csrf);

public sealed record ClassroomMessage(string Id, string Name, int Grade);

public sealed record SetupOrder(string Token, SchoolMessage School, NewAdministrator Administrator);

public sealed record SchoolMessage(string Code, string Name);

public sealed record NewAdministrator(string Name, string Login, string Secret);

public sealed record NewClassroom(string Name, int Grade);

public sealed record NewTeacher(string Name, string Login, IReadOnlyList<string> Classrooms);

public sealed record TeacherMessage(string Person, string Name, string Login, string Secret);

/// <param name="Text">One name a line, or CSV.</param>
public sealed record StudentList(string Text, bool Preview);

public sealed record StudentsAdded(IReadOnlyList<AddedStudent> Added, IReadOnlyList<ListProblem> Problems);

public sealed record AddedStudent(string Student, string Name, int Number, string Login);

public sealed record ListProblem(int Line, LocalizedText Message);

public sealed record CardsMessage(SchoolMessage School, ClassroomMessage Classroom, IReadOnlyList<CardMessage> Cards);

public sealed record CardMessage(string Student, string Name, int Number, string Login, string Secret);

/// <summary>A student's page as a teacher reads it.</summary>
/// <param name="Attempts">Newest first, at most 50; more with <c>before</c>.</param>
public sealed record StudentPage(
    string Student,
    int Answered,
    int Right,
    AbilityMessage? Ability,
    IReadOnlyList<SkillPage> Skills,
    IReadOnlyList<AttemptLine> Attempts);

/// <summary>Logits.</summary>
public sealed record AbilityMessage(double Mean, double HalfWidth);

/// <param name="Mastery">[0, 1].</param>
public sealed record SkillPage(SkillName Skill, Stage Stage, double Mastery, int Answered);

public sealed record AttemptLine(long Sequence, DateTimeOffset At, SkillName Skill, int Level, Outcome Outcome, long ElapsedMs, int Hints, bool IsRepeat);
