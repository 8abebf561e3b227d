using Drill.Domain.Assignments;
using Drill.Domain.Curriculum;
using Drill.Domain.Rosters;
using Drill.Domain.Text;
using Drill.Server.Assignments;
using Drill.Server.Options;

namespace Drill.Server.Demo;

/// <summary>Sees to it that every class of the demo has homework that is not due yet, however old the folder is.</summary>
internal sealed class DemoHomework(AssignmentStore assignments, CurriculumGraph curriculum, TimeProvider clock)
{
    private const int Items = 10;
    private const int SkillsAtOnce = 2;

    public async Task EnsureAsync(RosterView roster, CancellationToken cancellationToken)
    {
        foreach (var classroom in roster.Classrooms)
        {
            if (roster.TeachersOf(classroom.Id).FirstOrDefault() is not { } teacher || await FindOpenAsync(classroom, cancellationToken) is not null) continue;
            await assignments.AddAsync(Make(classroom, teacher), cancellationToken);
        }
    }

    public async Task<Assignment?> FindOpenAsync(Classroom classroom, CancellationToken cancellationToken) =>
        (await assignments.ListAsync(classroom.Id, cancellationToken)).FirstOrDefault(a => a.Due > clock.GetUtcNow());

    // The last unit of the year's course: what such a class would be taught about now.
    private Assignment Make(Classroom classroom, Person teacher)
    {
        var now = clock.GetUtcNow();
        var unit = curriculum.Units.Last(u => u.Grade == classroom.Grade);
        return new(
            Ids.New("a"), classroom.Id, Students: null, Markup.ToPlainText(unit.Name.Ja).Replace(" ", "", StringComparison.Ordinal),
            [.. unit.Skills.Take(SkillsAtOnce).Select(s => s.Id)], Items, Minutes: null, now.AddDays(3), now, teacher.Id);
    }
}
