using Drill.Domain.Curriculum;
using Drill.Domain.Learning;

namespace Drill.Domain.Selection;

/// <summary>What of the curriculum a student can do, has begun, and could begin. A skill is predicted when it is asked about: few are for one choice.</summary>
internal sealed class Reach(CurriculumGraph curriculum, StudentState student, int grade, DateTimeOffset now, ISuccessModel model)
{
    /// <summary>A skill never practised here counts as known when a typical item of it would succeed this surely.</summary>
    private const double KnownFrom = 0.80;

    /// <summary>Below this even the easiest items of a skill would discourage.</summary>
    private const double ReadyFrom = 0.50;

    public bool IsMastered(PlacedSkill skill) => student.Skills.TryGetValue(skill.Id, out var state) && state.Stage == Stage.Mastered;

    public bool IsPractised(PlacedSkill skill) => student.Skills.ContainsKey(skill.Id);

    public bool IsKnown(PlacedSkill skill) => IsMastered(skill) || (!IsPractised(skill) && Typical(skill) >= KnownFrom);

    public bool IsReadyToStart(PlacedSkill skill) => !IsPractised(skill) && Easiest(skill) >= ReadyFrom && Prerequisites(skill).All(IsKnown);

    /// <summary>P(right) for a typical item of the skill.</summary>
    public double Typical(PlacedSkill skill) => Predict(skill, (skill.Skill.Levels + 1) / 2);

    public IEnumerable<PlacedSkill> Prerequisites(PlacedSkill skill) => skill.Skill.Prerequisites.Select(id => curriculum.FindSkill(id)!);

    private double Easiest(PlacedSkill skill) => Predict(skill, 1);

    private double Predict(PlacedSkill skill, int level)
    {
        var template = skill.Skill.Templates[0];
        Span<Prediction> prediction = stackalloc Prediction[1];
        model.Predict(student, grade, now, [new Candidate(skill, template, Math.Min(level, template.Levels))], prediction);
        return prediction[0].Success;
    }
}
