using Drill.Content;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Grading;
using Drill.Simulation.Students;

namespace Drill.Simulation.Tests.Students;

/// <summary>Simulated students at the items of the real curriculum.</summary>
internal static class Practising
{
    public static readonly DateTimeOffset Monday = new(2026, 11, 9, 1, 0, 0, TimeSpan.Zero);

    public static PlacedSkill FractionAddition { get; } = ContentLibrary.Curriculum.FindSkill("fraction-add-unlike")!;

    public static Item MakeItem(PlacedSkill skill, int level, uint seed) => skill.Skill.Templates[(int)(seed % (uint)skill.Skill.Templates.Count)].Make(level, seed);

    /// <summary>A class of this many fifth-graders, each of its own kind.</summary>
    public static IEnumerable<SimulatedStudent> Fifthgraders(int count) =>
        Enumerable.Range(1, count).Select(seed => SimulatedStudent.Create(grade: 5, (ulong)seed));

    /// <summary>The student after answering this many items of a skill, one a minute.</summary>
    public static SimulatedStudent Practise(this SimulatedStudent student, PlacedSkill skill, int items, DateTimeOffset from)
    {
        for (var i = 0; i < items; i++)
        {
            var now = from.AddMinutes(i);
            var item = MakeItem(skill, level: 2, (uint)i);
            var verdict = Grader.Grade(item, student.Respond(item, skill, now).Response);
            student = student.Learn(skill.Skill, verdict.Outcome, verdict.Misconception?.Id, now);
        }

        return student;
    }

    /// <summary>Mean true P(right) at level 2, [0, 1].</summary>
    public static double MeanSuccess(this IEnumerable<SimulatedStudent> students, PlacedSkill skill, DateTimeOffset now) =>
        students.Average(s => s.SuccessOn(MakeItem(skill, level: 2, 7), skill, now));
}
