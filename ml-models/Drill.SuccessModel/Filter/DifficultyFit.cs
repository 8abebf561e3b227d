using Drill.Domain.Learning;
using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Filter;

/// <summary>
/// Fits difficulties so that the filter's causal predictions come true: each pass runs the filter over every student and moves skills and items by a Newton step.
/// An item's step is shrunk by n / (n + <see cref="Shrinkage"/>).
/// </summary>
public static class DifficultyFit
{
    public const double Shrinkage = 8;
    private const int Passes = 5;

    /// <summary>Logits: where nearly all answers are alike a Newton step leaps, and with many answers to an item the leaps grow from pass to pass.</summary>
    private const double MaxStep = 2;

    /// <param name="students">Whom to learn from.</param>
    public static Difficulties Fit(ResponseTable table, ReadOnlySpan<int> students, FilterSettings settings)
    {
        var overall = table.HasPriors ? 0 : OverallDifficulty(table, students);
        var skills = new double[table.Skills.Count];
        Array.Fill(skills, overall);
        var items = new double[table.Items.Count];
        for (var pass = 0; pass < Passes; pass++)
        {
            var (skillSums, itemSums) = (new Sum[skills.Length], new Sum[items.Length]);
            foreach (var student in students) Accumulate(table, student, new StudentFilter(settings, table.StartOf(student)), skills, items, skillSums, itemSums);
            for (var s = 0; s < skills.Length; s++) skills[s] -= Math.Clamp(skillSums[s].Residual / (skillSums[s].Information + 1), -MaxStep, MaxStep);
            for (var i = 0; i < items.Length; i++)
            {
                if (itemSums[i].Answers == 0) continue;
                var prior = itemSums[i].Information * Shrinkage / itemSums[i].Answers;
                items[i] -= Math.Clamp((itemSums[i].Residual + (prior * items[i])) / (itemSums[i].Information + prior), -MaxStep, MaxStep);
            }
        }

        return new((float)overall, ToSingle(skills), ToSingle(items));
    }

    private static void Accumulate(ResponseTable table, int student, StudentFilter filter, double[] skills, double[] items, Sum[] skillSums, Sum[] itemSums)
    {
        for (var row = table.FirstRowOf(student); row < table.EndRowOf(student); row++)
        {
            var rowSkills = table.SkillsAt(row);
            var (item, isCorrect) = (table.ItemAt(row), table.IsCorrectAt(row));
            var difficulty = items[item] + table.PriorAt(row);
            foreach (var skill in rowSkills) difficulty += skills[skill] / rowSkills.Length;
            var expected = filter.Predict(rowSkills, difficulty).Probability;
            var residual = (isCorrect ? 1 : 0) - expected;
            var information = expected * (1 - expected);
            itemSums[item].Add(residual, information);
            foreach (var skill in rowSkills) skillSums[skill].Add(residual / rowSkills.Length, information / rowSkills.Length);
            filter.Observe(rowSkills, difficulty, isCorrect);
        }
    }

    private static double OverallDifficulty(ResponseTable table, ReadOnlySpan<int> students)
    {
        var (correct, answers) = (1, 2);
        foreach (var student in students)
        {
            for (var row = table.FirstRowOf(student); row < table.EndRowOf(student); row++)
            {
                answers++;
                if (table.IsCorrectAt(row)) correct++;
            }
        }

        return -Logistic.Logit((double)correct / answers);
    }

    private static float[] ToSingle(double[] values) => Array.ConvertAll(values, v => (float)v);

    private record struct Sum(double Residual, double Information, int Answers)
    {
        public void Add(double residual, double information)
        {
            Residual += residual;
            Information += information;
            Answers++;
        }
    }
}
