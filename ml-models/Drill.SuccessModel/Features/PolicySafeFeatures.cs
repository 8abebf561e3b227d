using Drill.SuccessModel.Encodings;
using Drill.SuccessModel.Features.Groups;
using Drill.SuccessModel.Filter;
using Drill.SuccessModel.Histories;
using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Features;

/// <summary>
/// Features that stay true when another policy chooses the items: nothing in them encodes the order in which items happened to be served.
/// </summary>
public sealed class PolicySafeFeatures(Difficulties difficulties, ItemEncodings items, SkillEncodings skills, SkillSimilarity similarity) : IFeatureSet<PolicySafeFeatures>
{
    public static FeatureCatalog Catalog { get; } = new("policy-safe",
        [FilterFeatures.Group, ItemFeatures.Group, SkillFeatures.Group, StudentFeatures.Group, RepeatFeatures.Group, RelatedFeatures.Group, ResponseFeatures.Group]);

    public Difficulties Difficulties => difficulties;

    public ItemEncodings Items => items;

    public SkillEncodings Skills => skills;

    public SkillSimilarity Similarity => similarity;

    public static PolicySafeFeatures Fit(ResponseTable table, ReadOnlySpan<int> students) =>
        EncodingFit.Run(table, students, DifficultyFit.Fit(table, students, FilterSettings.Slow));

    public IStudentFeatures NewStudent(float start) => new Student(this, start);

    /// <param name="sibling">The row of another question about the same skills at the same time, from which is taken what tells of these and the student alone; empty when there is none.</param>
    internal void Write(StudentHistory history, in Question question, ref FeatureWriter writer, ReadOnlySpan<float> sibling = default)
    {
        var isFirst = sibling.IsEmpty;
        FilterFeatures.Write(history, question, ref writer);
        ItemFeatures.Write(this, history, question, ref writer);
        if (isFirst) SkillFeatures.Write(history, question, ref writer);
        else writer.Copy(sibling, SkillFeatures.Group);
        if (isFirst) StudentFeatures.Write(history, question, ref writer);
        else writer.Copy(sibling, StudentFeatures.Group);
        RepeatFeatures.Write(history, question, ref writer);
        if (isFirst) RelatedFeatures.Write(similarity, history, question, ref writer);
        else writer.Copy(sibling, RelatedFeatures.Group);
        ResponseFeatures.Write(items, history, question, ref writer);
    }

    private sealed class Student(PolicySafeFeatures features, float start) : IStudentFeatures
    {
        private readonly StudentHistory _history = new(features.Difficulties, start);

        public void Write(in Question question, Span<float> row)
        {
            var writer = new FeatureWriter(row);
            features.Write(_history, question, ref writer);
        }

        public void Observe(in Question question, Outcome outcome) => _history.Observe(question, outcome);
    }
}
