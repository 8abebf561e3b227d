using System.Globalization;
using Drill.Domain.Attempts;
using Drill.Domain.Curriculum;
using Drill.Domain.Numbers;
using Drill.Domain.Selection;
using Drill.Simulation.Learners;
using Drill.Simulation.Policies;

namespace Drill.Simulation.Trials;

/// <summary>
/// Simulated students of every grade in free practice: attempts to learn a model from. Each meets items whose true difficulties lie elsewhere around those believed: how students
/// learn can be learned from them, how hard an item is cannot, because a school's items lie elsewhere again.
/// </summary>
public static class TrialSchool
{
    /// <summary>The attempts of each student, in order. The same arguments give the same attempts, whatever the order of asking.</summary>
    /// <param name="family">Of student 0, 1, 2 …</param>
    /// <param name="answers">Attempts of each student.</param>
    public static IEnumerable<IReadOnlyList<Attempt>> Practise(
        CurriculumGraph curriculum, ISuccessModel model, Func<int, LearnerFamily> family, Policy policy, int students, int answers, ulong seed)
    {
        int[] grades = [.. curriculum.Units.Select(u => u.Grade).Distinct()];
        for (var student = 0; student < students; student++)
        {
            var own = SeededRandom.Mix(seed, (ulong)student);
            var grade = grades[student % grades.Length];
            var trial = new Trial(family(student).Enroll(curriculum, grade, own, itemSeed: own), policy, PolicyTask.ForGrade(curriculum, model, grade, own));
            var name = string.Create(CultureInfo.InvariantCulture, $"s{student}");
            yield return [.. Enumerable.Range(0, answers).Select(_ => trial.Answer().Attempt with { Student = name })];
        }
    }
}
