using System.Globalization;
using Drill.SuccessModel.Filter;
using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Rasch;

/// <summary>
/// Item difficulties from all answers at once. The filter that judges the answers here chooses nothing, so what it finds does not feed on its own choices as an Elo chain in
/// service would. Each run moves a difficulty by a bounded step, so that one odd week cannot turn the school's choices over.
/// </summary>
public static class DifficultyReestimate
{
    /// <summary>Logits by which one run may move a difficulty.</summary>
    public const double MaxStep = 0.3;

    /// <summary>Variance of items' true difficulties about their priors, logits squared.</summary>
    private const double PriorVariance = 0.36;

    /// <param name="table">Read with the curriculum's priors.</param>
    /// <param name="present">What was believed so far.</param>
    public static IReadOnlyList<DifficultyShift> Run(ResponseTable table, ItemDifficulties present)
    {
        var students = StudentFolds.Where(table.StudentCount, _ => true);
        var fitted = DifficultyFit.Fit(table, students, FilterSettings.Slow);
        var (information, answers, skillOf) = Collect(table, students, fitted);
        var shifts = new List<DifficultyShift>();
        for (var item = 0; item < table.Items.Count; item++)
        {
            if (answers[item] == 0 || SplitName(table.Items.Names[item]) is not { } name) continue;
            var found = fitted.OfSkill(skillOf[item]) + fitted.OffsetOf(item);
            var before = present.ShiftOf(name.Template, name.Level);
            var deviation = 1 / Math.Sqrt(information[item] + (1 / PriorVariance));
            shifts.Add(new(name.Template, name.Level, before + Math.Clamp(found - before, -MaxStep, MaxStep), answers[item], deviation));
        }

        return shifts;
    }

    private static (double[] Information, int[] Answers, int[] SkillOf) Collect(ResponseTable table, int[] students, Difficulties fitted)
    {
        var (information, answers, skillOf) = (new double[table.Items.Count], new int[table.Items.Count], new int[table.Items.Count]);
        foreach (var student in students)
        {
            var filter = new StudentFilter(FilterSettings.Slow, table.StartOf(student));
            for (var row = table.FirstRowOf(student); row < table.EndRowOf(student); row++)
            {
                var question = table.QuestionAt(row);
                var item = question.Item;
                var difficulty = fitted.Of(question);
                var expected = filter.Predict(question.Skills, difficulty).Probability;
                information[item] += expected * (1 - expected);
                answers[item]++;
                skillOf[item] = question.Skills[0];
                filter.Observe(question.Skills, difficulty, table.IsCorrectAt(row));
            }
        }

        return (information, answers, skillOf);
    }

    private static (string Template, int Level)? SplitName(string name) =>
        name.LastIndexOf('~') is > 0 and var at && int.TryParse(name.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? (name[..at], level) : null;
}
