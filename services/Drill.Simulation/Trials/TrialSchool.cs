using System.Globalization;
using Drill.Domain.Attempts;
using Drill.Domain.Curriculum;
using Drill.Domain.Numbers;
using Drill.Domain.Selection;
using Drill.Simulation.Learners;
using Drill.Simulation.Policies;

namespace Drill.Simulation.Trials;

/// <summary>Simulated students of every grade in free practice: attempts to learn a model from.</summary>
/// <param name="model">What predicts for them; must learn nothing, so that no student depends on another.</param>
/// <param name="family">Of student 0, 1, 2 …; their grades go round.</param>
public sealed class TrialSchool(CurriculumGraph curriculum, ISuccessModel model, Func<int, LearnerFamily> family, Policy policy, ulong seed)
{
    /// <summary>Shares no divisor with a plausible number of days, so that students next to one another begin far apart.</summary>
    private const int DaysBetweenStudents = 37;

    /// <summary>
    /// Of the true difficulties, where all students meet the same items. Null when each meets items that lie elsewhere around those believed: then how students learn can be learned
    /// from them, how hard an item is cannot, because a school's items lie elsewhere again.
    /// </summary>
    public ulong? ItemSeed { get; init; }

    /// <summary>Students begin on one of as many days, so that the newest are like the others.</summary>
    public int DaysOfBeginning { get; init; } = 1;

    /// <summary>A student's attempts in order; the same arguments give the same attempts.</summary>
    /// <param name="answers">Number of attempts.</param>
    public IReadOnlyList<Attempt> Practise(int student, int answers)
    {
        var own = SeededRandom.Mix(seed, (ulong)student);
        var grade = curriculum.Grades[student % curriculum.Grades.Count];
        var trial = new Trial(family(student).Enroll(curriculum, grade, own, ItemSeed ?? own), policy, PolicyTask.ForGrade(curriculum, model, grade, own));
        var name = string.Create(CultureInfo.InvariantCulture, $"s{student}");
        var later = TimeSpan.FromDays(student * DaysBetweenStudents % DaysOfBeginning);
        return [.. Enumerable.Range(0, answers).Select(_ => trial.Answer().Attempt).Select(a => a with { Student = name, ReceivedAt = a.ReceivedAt + later })];
    }
}
