using Drill.Domain.Assignments;
using static Drill.Domain.Tests.Samples.Facts;

namespace Drill.Domain.Tests.Assignments;

public sealed class ClassroomVetoesTests
{
    private static readonly ClassroomVetoes Vetoes = ClassroomVetoes.None.With(Veto("add", 7)).With(Veto("draw", 3));

    [Fact]
    public void SkillsAt_AfterTheEnd_EndsByItself()
    {
        Assert.Equal(["add", "draw"], Vetoes.SkillsAt(Monday.AddDays(2)));
        Assert.Equal(["add"], Vetoes.SkillsAt(Monday.AddDays(3)));
        Assert.Empty(Vetoes.SkillsAt(Monday.AddDays(7)));
    }

    [Fact]
    public void At_InForce_AreInTheOrderOfTheirEnds() => Assert.Equal(["draw", "add"], Vetoes.At(Monday).Select(v => v.Skill));

    [Fact]
    public void With_SameSkillAgain_IsOneVetoWithTheLaterEnd() => Assert.Equal([Veto("draw", 3), Veto("add", 9)], Vetoes.With(Veto("add", 9)).At(Monday));

    [Fact]
    public void With_AnotherLater_ForgetsWhatIsOver() =>
        Assert.Equal(["add", "count"], Vetoes.With(Veto("count", 10) with { SetAt = Monday.AddDays(5) }).Vetoes.Select(v => v.Skill));

    [Fact]
    public void Without_Skill_RevokesJustThat() => Assert.Equal(["draw"], Vetoes.Without("add").SkillsAt(Monday));

    private static SkillVeto Veto(string skill, int days) => new(skill, Monday, Monday.AddDays(days), "p-t");
}
