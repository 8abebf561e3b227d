using Drill.SuccessModel.Filter;
using Drill.SuccessModel.Predictors;
using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Baselines;

/// <summary>The Gaussian filter alone.</summary>
public sealed class FilterBaseline(Difficulties difficulties) : IPredictor
{
    public static FilterBaseline Fit(ResponseTable table, ReadOnlySpan<int> students) => new(DifficultyFit.Fit(table, students, FilterSettings.Slow));

    public void Predict(ResponseTable table, int student, Span<float> predicted)
    {
        var filter = new StudentFilter(FilterSettings.Slow, table.StartOf(student));
        for (var i = 0; i < predicted.Length; i++)
        {
            var row = table.FirstRowOf(student) + i;
            var question = table.QuestionAt(row);
            var difficulty = difficulties.Of(question);
            predicted[i] = (float)filter.Predict(question.Skills, difficulty).Probability;
            filter.Observe(question.Skills, difficulty, table.IsCorrectAt(row));
        }
    }
}
