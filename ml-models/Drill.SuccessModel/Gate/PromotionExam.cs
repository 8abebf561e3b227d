using Drill.SuccessModel.Baselines;
using Drill.SuccessModel.ModelFiles;
using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Gate;

/// <summary>Answers that models are examined on. Each model numbers items and skills its own way, so each has a table of its own of the same rows.</summary>
/// <param name="learnedUntil">Students whose first answer came later are examined; null for all.</param>
public sealed class PromotionExam(IReadOnlyList<Response> responses, CurriculumPriors priors, DateTimeOffset? learnedUntil)
{
    private readonly CurriculumPriors? _priors = responses.Any(r => priors.Knows(r.Item)) ? priors : null;

    public ExamPaper Take(string name, SuccessModelContent model)
    {
        var table = TableFor(model);
        return ExamPaper.Take(name, model.Predictor, table, StudentsOf(table));
    }

    /// <summary>The filter alone, with the difficulties that the model learned: what its trees have to better.</summary>
    public ExamPaper TakeFilter(SuccessModelContent model)
    {
        var table = TableFor(model);
        return ExamPaper.Take("the filter", new FilterBaseline(model.Predictor.Features.Difficulties), table, StudentsOf(table));
    }

    private ResponseTable TableFor(SuccessModelContent model) => ResponseTable.Of(responses, Vocabulary.Of(model.Items), Vocabulary.Of(model.Skills), _priors);

    private int[] StudentsOf(ResponseTable table) => learnedUntil is { } until ? ExamStudents.After(table, until) : StudentFolds.Where(table.StudentCount, _ => true);
}
