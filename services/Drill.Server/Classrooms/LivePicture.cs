using Drill.Content;
using Drill.Domain.Curriculum;
using Drill.Domain.Learning;
using Drill.Domain.Lessons;
using Drill.Domain.Rosters;
using Drill.Domain.Text;
using Drill.Grains.Classrooms;
using Drill.Server.Curriculum;
using Drill.Server.Drills;

namespace Drill.Server.Classrooms;

/// <summary>The live class in the words of the wire: lessons know ids, the roster knows names, the curriculum knows skills. Pure.</summary>
public static class LivePicture
{
    private const int MaxExamples = 5;

    public static LiveMessage Write(LessonPicture lesson, Classroom classroom, RosterView roster, CurriculumGraph curriculum, DateTimeOffset now)
    {
        var lessons = Join(lesson.Students, classroom, roster);
        return new(classroom, lesson.Version, now, WriteStudents(lessons, curriculum), WriteSkills(lessons, curriculum), WriteMisconceptions(lessons, curriculum));
    }

    /// <param name="whole">The class after the change.</param>
    public static LiveChanged WriteChange(LessonPicture whole, IReadOnlySet<string> changed, Classroom classroom, RosterView roster, CurriculumGraph curriculum)
    {
        var lessons = Join(whole.Students, classroom, roster);
        return new(classroom.Id, whole.Version, new(
            WriteStudents(lessons.Where(l => changed.Contains(l.Student.Person.Id)), curriculum), WriteSkills(lessons, curriculum), WriteMisconceptions(lessons, curriculum)));
    }

    private static List<(EnrolledStudent Student, StudentLesson Lesson)> Join(IEnumerable<StudentLesson> lessons, Classroom classroom, RosterView roster)
    {
        var byStudent = lessons.ToDictionary(l => l.Student);
        return [.. roster.StudentsOf(classroom.Id).Select(s => (s, byStudent.GetValueOrDefault(s.Person.Id) ?? StudentLesson.Empty(s.Person.Id)))];
    }

    private static List<LiveStudent> WriteStudents(IEnumerable<(EnrolledStudent Student, StudentLesson Lesson)> lessons, CurriculumGraph curriculum) =>
    [
        .. from entry in lessons
           let lesson = entry.Lesson
           select new LiveStudent(
               entry.Student.Person.Id, entry.Student.Person.Name, entry.Student.Number,
               lesson.Skill is { } skill ? SkillNames.Of(skill, curriculum) : null,
               lesson.Skill is null ? null : lesson.Level,
               lesson.Skill is null ? null : lesson.IsHomework ? DrillKind.Assignment : DrillKind.Practice,
               lesson.Recent, lesson.Answered, lesson.Right, lesson.LastAt, lesson.StuckSince),
    ];

    private static List<LiveSkill> WriteSkills(IEnumerable<(EnrolledStudent Student, StudentLesson Lesson)> lessons, CurriculumGraph curriculum) =>
    [
        .. from skill in lessons.SelectMany(l => l.Lesson.Skills)
           group skill by skill.Skill into g
           orderby curriculum.FindSkill(g.Key)?.Index ?? int.MaxValue
           select new LiveSkill(
               SkillNames.Of(g.Key, curriculum), g.Sum(s => s.Answered), g.Sum(s => s.Right),
               g.Count(s => s.Stage == Stage.NotYet), g.Count(s => s.Stage == Stage.Practising), g.Count(s => s.Stage == Stage.Mastered)),
    ];

    private static List<LiveMisconception> WriteMisconceptions(IEnumerable<(EnrolledStudent Student, StudentLesson Lesson)> lessons, CurriculumGraph curriculum) =>
    [
        .. from entry in lessons
           from mistake in entry.Lesson.Mistakes
           group (entry.Student, mistake) by (mistake.Misconception, mistake.Skill) into g
           let students = g.Select(m => m.Student.Person.Id).Distinct().ToArray()
           orderby students.Length descending, g.Key.Misconception, g.Key.Skill
           select WriteMisconception(g.Key.Misconception, g.Key.Skill, students, g.Select(m => (m.Student.Person.Id, m.mistake)), curriculum),
    ];

    private static LiveMisconception WriteMisconception(
        string id, string skill, IReadOnlyList<string> students, IEnumerable<(string Student, Mistake Mistake)> mistakes, CurriculumGraph curriculum)
    {
        var known = MisconceptionCatalogue.All.GetValueOrDefault(id) ?? curriculum.Shelf.FindMisconception(id);
        var examples = from mistake in mistakes.Reverse().Take(MaxExamples)
                       let shown = ShownItem.Of(mistake.Mistake.Item, mistake.Mistake.Response, curriculum)
                       select new MistakeExample(mistake.Student, shown.Prompt, shown.Given, shown.Answer) { Figure = shown.Figure };
        return new(id, known?.Name ?? LocalizedText.Same(id), known?.Explanation ?? LocalizedText.Empty, skill, students, [.. examples]);
    }
}
