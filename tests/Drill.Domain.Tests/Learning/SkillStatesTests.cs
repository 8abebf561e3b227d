using System.Text.Json;
using CsCheck;
using Drill.Domain.Learning;

namespace Drill.Domain.Tests.Learning;

public sealed class SkillStatesTests
{
    [Fact]
    public void With_AnySkillsInAnyOrder_HoldsTheLastStateOfEachInOrder() => Gen.Select(Gen.Char['a', 'f'], Gen.Int[1, 9]).List[0, 30].Sample(given =>
    {
        var (states, expected) = (SkillStates.Empty, new SortedDictionary<string, int>(StringComparer.Ordinal));
        foreach (var (letter, answered) in given)
        {
            states = states.With(SkillState.Fresh($"s.{letter}") with { Answered = answered });
            expected[$"s.{letter}"] = answered;
        }

        Assert.Equal(expected.Select(e => (e.Key, e.Value)), states.All.Select(s => (s.Skill, s.Answered)));
        Assert.All(expected, e => Assert.Equal(e.Value, states[e.Key].Answered));
    });

    [Fact]
    public void With_AnotherState_LeavesTheFormerAsItWas()
    {
        var before = SkillStates.Empty.With(SkillState.Fresh("add"));
        Assert.Equal(3, before.With(SkillState.Fresh("add") with { Answered = 3 })["add"].Answered);
        Assert.Equal(0, before["add"].Answered);
    }

    [Fact]
    public void Find_NeverPractised_IsNull()
    {
        Assert.Null(SkillStates.Empty.With(SkillState.Fresh("add")).Find("multiply"));
        Assert.Contains("multiply", Assert.Throws<KeyNotFoundException>(() => SkillStates.Empty["multiply"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_Skills_AreMembersByTheirIds()
    {
        var json = JsonSerializer.SerializeToElement(SkillStates.Empty.With(SkillState.Fresh("multiply")).With(SkillState.Fresh("add")), JsonSerializerOptions.Web);
        Assert.Equal(["add", "multiply"], json.EnumerateObject().Select(m => m.Name));
        Assert.Equal("add", json.GetProperty("add").GetProperty("skill").GetString());
    }
}
