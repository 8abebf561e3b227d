using Drill.Domain.Curriculum;
using Drill.Domain.Learning;

namespace Drill.Domain.Selection;

/// <summary>What of the curriculum a student can do, has begun, and could begin: predicted once for a choice, then only asked.</summary>
internal sealed class Reach
{
    /// <summary>A skill never practised here counts as known when a typical item of it would succeed this surely.</summary>
    private const double KnownFrom = 0.80;

    /// <summary>Below this even the easiest items of a skill would discourage.</summary>
    private const double ReadyFrom = 0.50;

    private readonly CurriculumGraph _curriculum;
    private readonly StudentState _student;
    private readonly double[] _easiest;
    private readonly double[] _typical;

    public Reach(CurriculumGraph curriculum, StudentState student, int grade, DateTimeOffset now, ISuccessModel model)
    {
        (_curriculum, _student) = (curriculum, student);
        _easiest = Predict(curriculum, student, grade, now, model, _ => 1);
        _typical = Predict(curriculum, student, grade, now, model, s => (s.Skill.Levels + 1) / 2);
    }

    public bool IsMastered(PlacedSkill skill) => _student.Skills.TryGetValue(skill.Id, out var state) && state.Stage == Stage.Mastered;

    public bool IsPractised(PlacedSkill skill) => _student.Skills.ContainsKey(skill.Id);

    public bool IsKnown(PlacedSkill skill) => IsMastered(skill) || (!IsPractised(skill) && _typical[skill.Index] >= KnownFrom);

    public bool IsReadyToStart(PlacedSkill skill) => !IsPractised(skill) && _easiest[skill.Index] >= ReadyFrom && Prerequisites(skill).All(IsKnown);

    /// <summary>P(right) for a typical item of the skill.</summary>
    public double Typical(PlacedSkill skill) => _typical[skill.Index];

    public IEnumerable<PlacedSkill> Prerequisites(PlacedSkill skill) => skill.Skill.Prerequisites.Select(id => _curriculum.FindSkill(id)!);

    private static double[] Predict(CurriculumGraph curriculum, StudentState student, int grade, DateTimeOffset now, ISuccessModel model, Func<PlacedSkill, int> level)
    {
        var candidates = new Candidate[curriculum.Skills.Count];
        for (var i = 0; i < candidates.Length; i++)
        {
            var skill = curriculum.Skills[i];
            candidates[i] = new(skill, skill.Skill.Templates[0], Math.Min(level(skill), skill.Skill.Templates[0].Levels));
        }

        var predictions = new Prediction[candidates.Length];
        model.Predict(student, grade, now, candidates, predictions);
        return Array.ConvertAll(predictions, p => p.Success);
    }
}
