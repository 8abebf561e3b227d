using Drill.Domain.Attempts;
using Drill.Domain.Learning;
using Drill.Domain.Selection;
using Drill.SuccessModel.Features;
using Drill.SuccessModel.Histories;
using Drill.SuccessModel.ModelFiles;
using Drill.SuccessModel.Predictors;

namespace Drill.SuccessModel.Serving;

/// <summary>A model file in service, by the same feature function as the trainer's. One over features that are not policy-safe cannot be handed in: its type is another.</summary>
public sealed class TrainedModel : ISuccessModel
{
    /// <summary>Candidates whose features lie on the stack at one time.</summary>
    private const int Batch = 32;

    private static readonly int Width = PolicySafeFeatures.Catalog.Count;

    private readonly BlendedPredictor<PolicySafeFeatures> _predictor;
    private readonly ServedItems _served;
    private readonly CurriculumItems _items;

    /// <exception cref="InvalidDataException">The model was made for another curriculum.</exception>
    public TrainedModel(SuccessModelContent content, string version, CurriculumItems items)
    {
        (Version, _items, _predictor, _served) = (version, items, content.Predictor, new(content, items));
        if (_served.KnownSkills == 0) throw new InvalidDataException($"The model {version} knows none of the curriculum's skills.");
    }

    public string Version { get; }

    public IStudentMemory NewMemory() => new AnswerMemory(_items);

    public void Predict(StudentState student, int grade, DateTimeOffset now, ReadOnlySpan<Candidate> candidates, Span<Prediction> predictions)
    {
        if (student.Memory is not AnswerMemory memory)
        {
            Predict(_served.NewHistory(grade), now, candidates, predictions);
            return;
        }

        using var reading = memory.Read(_served, grade);
        Predict(reading.History, now, candidates, predictions);
    }

    /// <summary>Nothing: a file does not change. Answers reach the next model by training.</summary>
    public void Observe(Attempt attempt)
    {
    }

    private void Predict(StudentHistory history, DateTimeOffset now, ReadOnlySpan<Candidate> candidates, Span<Prediction> predictions)
    {
        var at = now.ToUnixTimeMilliseconds();
        Span<float> rows = stackalloc float[Batch * Width];
        Span<double> scores = stackalloc double[Batch];
        for (var start = 0; start < candidates.Length; start += Batch)
        {
            var batch = candidates[start..Math.Min(start + Batch, candidates.Length)];
            for (var i = 0; i < batch.Length; i++)
            {
                ReadOnlySpan<float> sibling = i > 0 && batch[i].Skill == batch[i - 1].Skill ? rows.Slice((i - 1) * Width, Width) : [];
                _served.Write(history, _items.NumberOf(batch[i]), at, sibling, rows.Slice(i * Width, Width));
            }

            _predictor.Score(rows, scores[..batch.Length]);
            for (var i = 0; i < batch.Length; i++) predictions[start + i] = new(Logistic.Probability(scores[i]));
        }
    }
}
