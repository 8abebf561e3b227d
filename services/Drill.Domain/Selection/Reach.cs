using Drill.Domain.Curriculum;
using Drill.Domain.Learning;

namespace Drill.Domain.Selection;

/// <summary>What of the curriculum a student can do, has begun, and could begin. Most choices need no prediction over all skills; the others predict once.</summary>
internal sealed class Reach(CurriculumGraph curriculum, StudentState student, int grade, DateTimeOffset now, ISuccessModel model)
{
    /// <summary>A skill never practised here counts as known when a typical item of it would succeed this surely.</summary>
    private const double KnownFrom = 0.80;

    /// <summary>Below this even the easiest items of a skill would discourage.</summary>
    private const double ReadyFrom = 0.50;

    private double[]? _easiest;
    private double[]? _typical;

    public bool IsMastered(PlacedSkill skill) => student.Skills.TryGetValue(skill.Id, out var state) && state.Stage == Stage.Mastered;

    public bool IsPractised(PlacedSkill skill) => student.Skills.ContainsKey(skill.Id);

    public bool IsKnown(PlacedSkill skill) => IsMastered(skill) || (!IsPractised(skill) && Typical(skill) >= KnownFrom);

    public bool IsReadyToStart(PlacedSkill skill) => !IsPractised(skill) && Easiest(skill) >= ReadyFrom && Prerequisites(skill).All(IsKnown);

    /// <summary>P(right) for a typical item of the skill.</summary>
    public double Typical(PlacedSkill skill) => (_typical ??= Predict(s => (s.Skill.Levels + 1) / 2))[skill.Index];

    public IEnumerable<PlacedSkill> Prerequisites(PlacedSkill skill) => skill.Skill.Prerequisites.Select(id => curriculum.FindSkill(id)!);

    private double Easiest(PlacedSkill skill) => (_easiest ??= Predict(_ => 1))[skill.Index];

    private double[] Predict(Func<PlacedSkill, int> level)
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
