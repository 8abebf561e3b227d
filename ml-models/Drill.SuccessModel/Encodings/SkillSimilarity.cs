namespace Drill.SuccessModel.Encodings;

/// <summary>How alike skills are: the correlation of students' surplus (outcomes over what difficulty says) on both, among students who met both.</summary>
/// <param name="Skills">Skills told apart; later ones are like no other.</param>
/// <param name="Values">By pair of skills, [-1, 1].</param>
public sealed record SkillSimilarity(int Skills, float[] Values)
{
    public float Of(int a, int b) => a < Skills && b < Skills ? Values[(a * Skills) + b] : 0;
}
