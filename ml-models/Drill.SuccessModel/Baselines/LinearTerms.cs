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

    /// <summary>
    /// The Rasch model with a parameter for each student and item. A student not learned from is taken as average, so that the published protocol for held-out students
    /// keeps the item alone: <see cref="Irt"/>.
    /// </summary>
    Rasch = Student | Item,

    /// <summary>IRT as Gervet et al. 2020 measured it, there <c>i</c>.</summary>
    Irt = Item,

    /// <summary>Performance factors (Pavlik et al. 2009), wins and attempts in place of wins and fails as in Gervet et al. 2020.</summary>
    Pfa = Skill | SkillCounts,

    /// <summary>Best-LR of Gervet et al. 2020 (JEDM 12(3)), there <c>i, s, ic, sc, tc, w, a</c>.</summary>
    BestLr = Item | Skill | ItemCounts | SkillCounts | TotalCounts,
}
