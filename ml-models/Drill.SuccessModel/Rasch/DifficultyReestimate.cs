using Drill.Domain.Curriculum;
using Drill.SuccessModel.Filter;
using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Rasch;

/// <summary>
/// Item difficulties from all answers at once. The filter that judges the answers here chooses nothing, so what it finds does not feed on its own choices as an Elo chain in
/// service would. Each run moves a difficulty by a bounded step, so that one odd week cannot turn the school's choices over.
/// </summary>
/// <remarks>
/// Only differences within a grade are learned: that all of it seems easier than the curriculum says may as well be students who are abler or learn faster, and the scale of ability
/// must not wander with them.
/// </remarks>
public static class DifficultyReestimate
{
    /// <summary>Logits by which one run may move a difficulty.</summary>
    public const double MaxStep = 0.3;

    /// <summary>Of what a skill as a whole seems harder: the rest is who was given it and what practice brought (measured: docs/decisions/013-one-scale-and-only-what-is-known.md).</summary>
    private const double TrustInSkill = 0.5;

    /// <summary>Answers from which half of an item's distance from its skill is believed: those of one student tell less than as many of many.</summary>
    private const double HalfTrustedAt = 40;

    // Variances of what is true about what is found, logits squared: of skills' differences, which more answers hardly lessen, and of items' before any answer.
    private const double SkillVariance = 0.09;
    private const double ItemVariance = 0.26;

    /// <param name="table">Read with the curriculum's priors.</param>
    /// <param name="present">What was believed so far.</param>
    public static IReadOnlyList<DifficultyShift> Run(ResponseTable table, CurriculumGraph curriculum, ItemDifficulties present)
    {
        var fitted = DifficultyFit.Fit(table, StudentFolds.Where(table.StudentCount, _ => true), FilterSettings.Learning);
        var items = Count(table);
        var gradeOf = Array.ConvertAll([.. table.Skills.Names], skill => curriculum.FindSkill(skill)?.Unit.Grade ?? 0);
        var meanOf = items.Where(i => i.Answers > 0).GroupBy(i => gradeOf[i.Skill]).ToDictionary(
            grade => grade.Key, grade => grade.Sum(i => i.Answers * (fitted.OfSkill(i.Skill) + fitted.OffsetOf(i.Item))) / grade.Sum(i => i.Answers));
        var shifts = new List<DifficultyShift>();
        foreach (var (item, skill, answers) in items)
        {
            if (answers == 0 || CurriculumPriors.Split(table.Items.Names[item]) is not { } name) continue;
            var trust = answers / (answers + HalfTrustedAt);
            var found = (TrustInSkill * (fitted.OfSkill(skill) - meanOf[gradeOf[skill]])) + (trust * fitted.OffsetOf(item));
            var before = present.ShiftOf(name.Template, name.Level);
            var deviation = Math.Sqrt(SkillVariance + (ItemVariance * (1 - trust)));
            shifts.Add(new(name.Template, name.Level, before + Math.Clamp(found - before, -MaxStep, MaxStep), answers, deviation));
        }

        return shifts;
    }

    private static (int Item, int Skill, int Answers)[] Count(ResponseTable table)
    {
        var items = new (int Item, int Skill, int Answers)[table.Items.Count];
        for (var student = 0; student < table.StudentCount; student++)
        {
            for (var row = table.FirstRowOf(student); row < table.EndRowOf(student); row++)
            {
                var item = table.ItemAt(row);
                items[item] = (item, table.SkillsAt(row)[0], items[item].Answers + 1);
            }
        }

        return items;
    }
}
