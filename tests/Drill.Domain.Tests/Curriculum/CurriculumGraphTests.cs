using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using static Drill.Domain.Tests.Samples.SmallCurriculum;

namespace Drill.Domain.Tests.Curriculum;

public sealed class CurriculumGraphTests
{
    [Fact]
    public void Skills_UnitsInAnyOrder_StandInTeachingOrder()
    {
        var graph = new CurriculumGraph([Unit("b", 5, Skill("s3")), Unit("c", 4, Skill("s1")), Unit("a", 5, Skill("s2")), Unit("d", 5, Skill("s4")) with { Order = 0 }]);

        Assert.Equal(["c", "d", "a", "b"], graph.Units.Select(u => u.Id));
        Assert.Equal(["s1", "s4", "s2", "s3"], graph.Skills.Select(s => s.Id));
        Assert.Equal([0, 1, 2, 3], graph.Skills.Select(s => s.Index));
    }

    [Fact]
    public void Difficulty_Skills_SpreadAroundTheMiddleOfTheGrade()
    {
        var grade5 = Graph.Skills.Where(s => s.Unit.Grade == 5).Select(s => s.Difficulty).ToArray();
        Assert.Equal([5.6, 6.0, 6.4], grade5.Select(d => Math.Round(d, 9)));
        Assert.Equal(6.4 - 0.8, Graph.FindSkill("draw")!.DifficultyAt(1), 9);
        Assert.Equal(6.4 + 0.8, Graph.FindSkill("draw")!.DifficultyAt(3), 9);
    }

    [Fact]
    public void Constructor_SkillTwice_NamesIt() => AssertRefused("The skill id 's' is used twice.", Unit("a", 1, Skill("s")), Unit("b", 1, Skill("s")));

    [Fact]
    public void Constructor_UnitTwice_NamesIt() => AssertRefused("The unit id 'a' is used twice.", Unit("a", 1, Skill("s")), Unit("a", 1, Skill("t")));

    [Fact]
    public void Constructor_TemplateTwice_NamesIt() =>
        AssertRefused("The template id 's.sum' is used twice.", Unit("a", 1, Skill("s"), Skill("t") with { Templates = [Sums("s.sum")] }));

    [Fact]
    public void Constructor_SkillWithoutTemplate_NamesIt() => AssertRefused("Skill 's' has no template.", Unit("a", 1, Skill("s") with { Templates = [] }));

    [Fact]
    public void Constructor_UnknownPrerequisite_NamesIt() => AssertRefused("Skill 's' names the unknown prerequisite 'x'.", Unit("a", 1, Skill("s", "x")));

    [Fact]
    public void Constructor_LaterPrerequisite_NamesIt() =>
        AssertRefused("Skill 's' names the prerequisite 't', which is not taught earlier.", Unit("a", 1, Skill("s", "t"), Skill("t")));

    [Fact]
    public void Constructor_SkillThatNeedsItself_NamesIt() =>
        AssertRefused("Skill 's' names the prerequisite 's', which is not taught earlier.", Unit("a", 1, Skill("s", "s")));

    [Fact]
    public void Build_KnownId_RebuildsTheItem()
    {
        var item = Graph.FindSkill("add")!.Skill.Templates[0].Make(2, 99);
        Assert.Equal(item.Prompt, Graph.Build(item.Id)?.Prompt);
        Assert.Equal(item.Key, Graph.Build(item.Id)?.Key);
    }

    [Theory]
    [InlineData("no-such.sum~1~1~0")]
    [InlineData("add.sum~2~1~0")]
    [InlineData("add.sum~0~1~0")]
    [InlineData("add.sum~1~0~0")]
    [InlineData("add.sum~1~4~0")]
    public void Build_UnknownTemplateVersionOrLevel_IsNull(string id) => Assert.Null(Graph.Build(ItemId.TryParse(id)!.Value));

    [Fact]
    public void Find_UnknownId_IsNull()
    {
        Assert.Null(Graph.FindSkill("x"));
        Assert.Null(Graph.FindTemplate("x"));
        Assert.Equal("add", Graph.FindTemplate("add.sum")?.Skill.Id);
    }

    private static void AssertRefused(string message, params Unit[] units) => Assert.Equal(message, Assert.Throws<ArgumentException>(() => new CurriculumGraph(units)).Message);
}
