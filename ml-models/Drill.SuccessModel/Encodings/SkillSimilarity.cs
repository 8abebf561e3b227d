using Drill.SuccessModel.Histories;

namespace Drill.SuccessModel.Encodings;

/// <summary>How alike skills are: the correlation of students' surplus (outcomes over what difficulty says) on both, among students who met both.</summary>
public sealed class SkillSimilarity
{
    /// <summary>The matrix is dense; a file with more skills than this has no similarities for the later ones.</summary>
    public const int MaxSkills = 1024;

    /// <summary>Students' worth of no likeness, so that few shared students say little.</summary>
    private const float PriorStudents = 10;

    private readonly int _skills;
    private readonly float[] _values;

    public SkillSimilarity(int skills, float[] values) => (_skills, _values) = (skills, values);

    public int Skills => _skills;

    public ReadOnlyMemory<float> Values => _values;

    /// <summary>[-1, 1]; 0 for skills unseen.</summary>
    public float Of(int a, int b) => a < _skills && b < _skills ? _values[(a * _skills) + b] : 0;

    internal sealed class Fit(int skillCount)
    {
        private readonly int _skills = Math.Min(skillCount, MaxSkills);
        private readonly float[] _products = new float[Math.Min(skillCount, MaxSkills) * Math.Min(skillCount, MaxSkills)];
        private readonly float[] _weights = new float[Math.Min(skillCount, MaxSkills) * Math.Min(skillCount, MaxSkills)];

        /// <param name="student">At the end of the student's answers.</param>
        public void Add(StudentHistory student)
        {
            var met = student.SkillsMet.Where(s => s < _skills).Select(s => (Skill: s, Mean: MeanSurplus(student.SkillOf(s)!), Weight: Weigh(student.SkillOf(s)!))).ToArray();
            foreach (var a in met)
            {
                foreach (var b in met)
                {
                    _products[(a.Skill * _skills) + b.Skill] += a.Weight * b.Weight * a.Mean * b.Mean;
                    _weights[(a.Skill * _skills) + b.Skill] += a.Weight * b.Weight;
                }
            }
        }

        public SkillSimilarity Complete()
        {
            var values = new float[_products.Length];
            for (var a = 0; a < _skills; a++)
            {
                for (var b = 0; b < _skills; b++)
                {
                    var spread = MathF.Sqrt(Variance(a) * Variance(b));
                    if (spread > 0) values[(a * _skills) + b] = Math.Clamp(_products[(a * _skills) + b] / (_weights[(a * _skills) + b] + PriorStudents) / spread, -1, 1);
                }
            }

            return new(_skills, values);
        }

        private float Variance(int skill) => _weights[(skill * _skills) + skill] is > 0 and var weight ? _products[(skill * _skills) + skill] / weight : 0;

        private static float MeanSurplus(SkillHistory skill) => skill.SurplusSum / (skill.Recent.Count + 1);

        private static float Weigh(SkillHistory skill) => skill.Recent.Count / (skill.Recent.Count + 3f);
    }
}
