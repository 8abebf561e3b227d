using Drill.SuccessModel.Histories;
using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Features;

/// <summary>A feature function with what it has learned from training students. The sets are types of their own, so that who may only use one cannot be handed another.</summary>
public interface IFeatureSet<TSelf>
    where TSelf : class, IFeatureSet<TSelf>
{
    static abstract FeatureCatalog Catalog { get; }

    /// <param name="students">Whom to learn from.</param>
    static abstract TSelf Fit(ResponseTable table, ReadOnlySpan<int> students);

    /// <summary>A student of whom nothing is known yet.</summary>
    /// <param name="start">Ability expected before the first answer, logits.</param>
    IStudentFeatures NewStudent(float start);
}

/// <summary>One student's features, answer by answer.</summary>
public interface IStudentFeatures
{
    /// <summary>Writes the features of a question not answered yet; changes nothing and allocates nothing.</summary>
    void Write(in Question question, Span<float> row);

    void Observe(in Question question, Outcome outcome);
}
