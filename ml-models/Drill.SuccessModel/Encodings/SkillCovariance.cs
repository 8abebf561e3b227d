using Drill.SuccessModel.Histories;

namespace Drill.SuccessModel.Encodings;

/// <summary>Collects how students' mean surpluses on two skills go together, student by student.</summary>
internal sealed class SkillCovariance(int skillCount)
{
    /// <summary>The matrix is dense; a file with more skills than this has no likenesses for the later ones.</summary>
    public const int MaxSkills = 1024;

    /// <summary>Students' worth of no likeness, so that few shared students say little.</summary>
    private const double PriorStudents = 10;

    private readonly int _skills = Math.Min(skillCount, MaxSkills);
    private readonly float[] _products = new float[Math.Min(skillCount, MaxSkills) * Math.Min(skillCount, MaxSkills)];
    private readonly float[] _weights = new float[Math.Min(skillCount, MaxSkills) * Math.Min(skillCount, MaxSkills)];

    /// <param name="student">At the end of the student's answers.</param>
    public void Add(StudentHistory student)
    {
        var met = student.SkillsMet.ToArray().Where(s => s.Skill < _skills).Select(s => (s.Skill, Mean: MeanSurplus(s.History), Weight: Weigh(s.History))).ToArray();
        foreach (var a in met)
        {
            foreach (var b in met)
            {
                _products[(a.Skill * _skills) + b.Skill] += a.Weight * b.Weight * a.Mean * b.Mean;
                _weights[(a.Skill * _skills) + b.Skill] += a.Weight * b.Weight;
            }
        }
    }

    public SkillSimilarity ToSimilarity()
    {
        var values = new float[_products.Length];
        for (var a = 0; a < _skills; a++)
        {
            for (var b = 0; b < _skills; b++)
            {
                var spread = Math.Sqrt(Variance(a) * Variance(b));
                if (spread > 0) values[(a * _skills) + b] = (float)Math.Clamp(_products[(a * _skills) + b] / (_weights[(a * _skills) + b] + PriorStudents) / spread, -1, 1);
            }
        }

        return new(_skills, values);
    }

    private double Variance(int skill) => _weights[(skill * _skills) + skill] is > 0 and var weight ? _products[(skill * _skills) + skill] / weight : 0;

    private static float MeanSurplus(SkillHistory skill) => skill.SurplusSum / (skill.Recent.Count + 1);

    private static float Weigh(SkillHistory skill) => skill.Recent.Count / (skill.Recent.Count + 3f);
}
