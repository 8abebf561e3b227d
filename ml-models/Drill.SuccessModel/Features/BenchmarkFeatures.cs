using Drill.SuccessModel.Encodings;
using Drill.SuccessModel.Features.Groups;
using Drill.SuccessModel.Histories;
using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Features;

/// <summary>
/// The policy-safe features and, beside them, what the order of serving gives away. For measuring against published results; a chooser asks for
/// <see cref="PolicySafeFeatures"/> and cannot be handed these.
/// </summary>
public sealed class BenchmarkFeatures : IFeatureSet<BenchmarkFeatures>
{
    private readonly PolicySafeFeatures _safe;
    private readonly OrderEncodings _order;

    private BenchmarkFeatures(PolicySafeFeatures safe, OrderEncodings order) => (_safe, _order) = (safe, order);

    public static FeatureCatalog Catalog { get; } = new("benchmark", [.. PolicySafeFeatures.Catalog.Groups, OrderFeatures.Group]);

    public static BenchmarkFeatures Fit(ResponseTable table, ReadOnlySpan<int> students)
    {
        var safe = PolicySafeFeatures.Fit(table, students);
        return new(safe, OrderEncodings.Fit(table, students, safe.Difficulties));
    }

    public IStudentFeatures NewStudent(float start) => new Student(_safe, _order, start);

    private sealed class Student(PolicySafeFeatures safe, OrderEncodings order, float start) : IStudentFeatures
    {
        private readonly StudentHistory _history = new(safe.Difficulties, start);
        private readonly PathHistory _path = new();

        public void Write(in Question question, Span<float> row)
        {
            var writer = new FeatureWriter(row);
            safe.Write(_history, question, ref writer);
            OrderFeatures.Write(order, _history, _path, question, ref writer);
        }

        public void Observe(in Question question, Outcome outcome)
        {
            _path.Add(order.Numbers.Of(question.Item), (outcome.IsCorrect ? 1 : 0) - (float)_history.Expect(question).Probability);
            _history.Observe(question, outcome);
        }
    }
}
