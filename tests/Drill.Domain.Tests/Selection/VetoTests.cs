using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using Drill.Domain.Drills;
using Drill.Domain.Tests.Samples;
using static Drill.Domain.Items.Grading.Outcome;
using static Drill.Domain.Tests.Samples.Facts;
using static Drill.Domain.Tests.Samples.SimulatedDrill;

namespace Drill.Domain.Tests.Selection;

public sealed class VetoTests
{
    private static readonly string[] Skills = ["count", "add", "multiply", "divide", "draw", "ratio"];

    /// <summary>Whatever the plan and the past, however the student answers.</summary>
    [Fact]
    public void Choose_VetoedSkills_AreNeverGiven() =>
        Gen.Select(Logs, Gen.Bool.Array[6], Gen.Int[0, 2].Select(i => new[] { null, "multiply", "ratio" }[i]), Gen.Bool, Gen.Double[3, 9]).Sample(
            (log, vetoes, picked, isHomework, ability) =>
            {
                ImmutableArray<string> vetoed = [.. Skills.Where((_, i) => vetoes[i]).Take(Skills.Length - 1)];
                var plan = Practice(skill: picked) with { Vetoed = vetoed };
                if (isHomework) plan = plan with { Assignment = "a1", Scope = ["multiply", "add"], Planned = 99 };
                var drill = new SimulatedDrill(plan, Fold(log)).AnswerAs(ability, 12);
                drill.Answer(NotLearned, Wrong, Wrong, Wrong, Right, NotLearned);
                Assert.DoesNotContain(drill.Given, c => vetoed.Contains(drill.SkillOf(c)));
            },
            iter: 200);

    [Fact]
    public void Choose_EverythingVetoed_SaysSo() =>
        Assert.Throws<InvalidOperationException>(() => new SimulatedDrill(Practice() with { Vetoed = [.. Skills] }));

    [Fact]
    public void Json_PlanStoredBeforeVetoes_HasNone()
    {
        var json = JsonSerializer.Serialize(new StartedDrill(Practice(), Choice("add", 1), []), DrillJson.Default.StartedDrill);
        var old = json.Replace("\"vetoed\":[],", "", StringComparison.Ordinal).Replace(",\"vetoed\":[]", "", StringComparison.Ordinal);
        Assert.DoesNotContain("vetoed", old, StringComparison.Ordinal);
        Assert.Empty(JsonSerializer.Deserialize(old, DrillJson.Default.StartedDrill)!.Plan.Vetoed);
    }
}
