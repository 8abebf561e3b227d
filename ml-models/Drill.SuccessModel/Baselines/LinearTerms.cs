namespace Drill.SuccessModel.Baselines;

/// <summary>What a linear baseline looks at. Counts are ln(1 + earlier wins) and ln(1 + earlier attempts).</summary>
[Flags]
public enum LinearTerms
{
    None = 0,
    Student = 1,
    Item = 2,
    Skill = 4,
    ItemCounts = 8,
    SkillCounts = 16,
    TotalCounts = 32,

    /// <summary>The Rasch model: a student and an item parameter. A student not learned from is taken as average.</summary>
    Irt = Student | Item,

    /// <summary>Performance factors (Pavlik et al. 2009), wins and attempts in place of wins and fails as in Gervet et al. 2020.</summary>
    Pfa = Skill | SkillCounts,

    /// <summary>Best-LR of Gervet et al. 2020 (JEDM 12(3)), there <c>i, s, ic, sc, tc, w, a</c>.</summary>
    BestLr = Item | Skill | ItemCounts | SkillCounts | TotalCounts,
}
