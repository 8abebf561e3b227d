using Drill.SuccessModel.Features;
using Drill.SuccessModel.Histories;
using Drill.SuccessModel.ModelFiles;
using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Serving;

/// <summary>A model's features over the curriculum's items. An item or skill the model has not seen gets a number of its own beyond those it has: its place in the curriculum stands in.</summary>
internal sealed class ServedItems
{
    private readonly PolicySafeFeatures _features;
    private readonly int[] _itemOf;
    private readonly int[] _skillOf;
    private readonly float[] _priors;

    public ServedItems(SuccessModelContent content, CurriculumItems items)
    {
        _features = content.Predictor.Features;
        var (knownItems, knownSkills) = (Vocabulary.Of(content.Items), Vocabulary.Of(content.Skills));
        (_itemOf, _skillOf, _priors) = (new int[items.Count], new int[items.Count], new float[items.Count]);
        for (var n = 0; n < items.Count; n++)
        {
            var skill = items.SkillOf(n);
            _itemOf[n] = knownItems.Find(items.NameOf(n)) is >= 0 and var item ? item : knownItems.Count + n;
            _skillOf[n] = knownSkills.Find(skill.Id) is >= 0 and var known ? known : knownSkills.Count + skill.Index;
            _priors[n] = items.PriorOf(n);
            if (_skillOf[n] < knownSkills.Count) KnownSkills++;
        }
    }

    /// <summary>How many of the curriculum's items exercise a skill that the model has learned about.</summary>
    public int KnownSkills { get; }

    public StudentHistory NewHistory(int grade) => new(_features.Difficulties, CurriculumPriors.AbilityIn(grade));

    public void Observe(StudentHistory history, Answered answered) => history.Observe(QuestionOf(answered.Item, answered.At), answered.Outcome);

    /// <param name="sibling">The row of another item of the same skill, written for the same moment; empty when there is none.</param>
    public void Write(StudentHistory history, int number, long at, ReadOnlySpan<float> sibling, Span<float> row)
    {
        var writer = new FeatureWriter(row);
        _features.Write(history, QuestionOf(number, at), ref writer, sibling);
    }

    private Question QuestionOf(int number, long at) => new(_itemOf[number], new ReadOnlySpan<int>(in _skillOf[number]), at, _priors[number]);
}
