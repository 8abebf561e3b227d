using Drill.SuccessModel.Histories;

namespace Drill.SuccessModel.Filter;

/// <summary>How hard skills and items are, learned from students other than those predicted. An unseen one takes the level above.</summary>
/// <param name="Overall">Logits above the prior; what an unseen skill takes.</param>
/// <param name="Skills">Logits above the prior, by skill.</param>
/// <param name="ItemOffsets">Logits above the item's skills, by item.</param>
public sealed record Difficulties(float Overall, float[] Skills, float[] ItemOffsets)
{
    public float OfSkill(int skill) => skill < Skills.Length ? Skills[skill] : Overall;

    public float OffsetOf(int item) => item < ItemOffsets.Length ? ItemOffsets[item] : 0;

    public float OfSkills(ReadOnlySpan<int> skills)
    {
        var sum = 0f;
        foreach (var skill in skills) sum += OfSkill(skill);
        return sum / skills.Length;
    }

    public float Of(in Question question) => OfSkills(question.Skills) + OffsetOf(question.Item) + question.Prior;
}
