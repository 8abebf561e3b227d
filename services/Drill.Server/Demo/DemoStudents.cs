using Drill.Domain.Attempts;
using Drill.Domain.Curriculum;
using Drill.Domain.Numbers;
using Drill.Domain.Rosters;
using Drill.Simulation.Students;

namespace Drill.Server.Demo;

/// <summary>The simulated child behind an enrolled student: the same one at every start, because it is drawn from the seat.</summary>
internal static class DemoStudents
{
    private const int StruggleEvery = 9;
    private const double LogitsOfABadDay = 2.5;

    public static SimulatedStudent Create(EnrolledStudent student) =>
        SimulatedStudent.Create(student.Classroom.Grade, SeededRandom.Mix((ulong)student.Classroom.Grade, (ulong)student.Number));

    public static SeededRandom RandomOf(EnrolledStudent student, string purpose) =>
        SeededRandom.From("demo " + purpose, SeededRandom.Mix((ulong)student.Classroom.Grade, (ulong)student.Number));

    /// <summary>Some children have a bad day, so that a teacher finds somebody who is stuck.</summary>
    public static SimulatedStudent WithTroubles(this SimulatedStudent simulated, EnrolledStudent student) =>
        student.Number % StruggleEvery == 0 ? simulated with { Profile = simulated.Profile with { Ability = simulated.Profile.Ability - LogitsOfABadDay } } : simulated;

    /// <summary>The child with everything it has learned: a fold over its log.</summary>
    public static async Task<SimulatedStudent> RememberAsync(EnrolledStudent student, IAttemptLog log, CurriculumGraph curriculum, CancellationToken cancellationToken)
    {
        var simulated = Create(student);
        await foreach (var attempt in log.ReadStudentAsync(student.Person.Id, afterSequence: 0, cancellationToken))
        {
            if (curriculum.FindSkill(attempt.Skill) is { } placed) simulated = simulated.Learn(placed.Skill, attempt.Outcome, attempt.Misconception, attempt.ReceivedAt);
        }

        return simulated;
    }
}
