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

    internal void Write(StudentHistory history, in Question question, ref FeatureWriter writer)
    {
        FilterFeatures.Write(history, question, ref writer);
        ItemFeatures.Write(this, history, question, ref writer);
        SkillFeatures.Write(history, question, ref writer);
        StudentFeatures.Write(history, question, ref writer);
        RepeatFeatures.Write(history, question, ref writer);
        RelatedFeatures.Write(similarity, history, question, ref writer);
        ResponseFeatures.Write(items, history, question, ref writer);
    }

    /// <summary>Writes the same, when the row of another question about the same skills at the same time is there already: what tells of these alone is taken from it.</summary>
    internal void WriteBeside(ReadOnlySpan<float> sibling, StudentHistory history, in Question question, ref FeatureWriter writer)
    {
        FilterFeatures.Write(history, question, ref writer);
        ItemFeatures.Write(this, history, question, ref writer);
        writer.Copy(sibling, SkillFeatures.Group);
        writer.Copy(sibling, StudentFeatures.Group);
        RepeatFeatures.Write(history, question, ref writer);
        writer.Copy(sibling, RelatedFeatures.Group);
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
