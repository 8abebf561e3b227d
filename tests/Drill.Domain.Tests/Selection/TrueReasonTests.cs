using Drill.Domain.Curriculum;
using Drill.Domain.Drills;
using Drill.Domain.Learning;
using Drill.Domain.Learning.Forgetting;
using Drill.Domain.Numbers;
using Drill.Domain.Selection;
using Drill.Domain.Tests.Samples;
using static Drill.Domain.Tests.Samples.Facts;

namespace Drill.Domain.Tests.Selection;

/// <summary>The stated cause is the true one: without it the choice is another.</summary>
public sealed class TrueReasonTests
{
    private const int Choices = 10_000;
    private const int PerDrill = 50;

    [Fact]
    public void Why_CauseRemoved_ChangesSkillOrTargetInNineteenOfTwenty()
    {
        var (all, unchanged, kinds) = (0, new List<string>(), new HashSet<string>());
        for (var seed = 1ul; all < Choices; seed++)
        {
            var drill = Begin(seed);
            for (var i = 0; i < PerDrill; i++)
            {
                var (state, history, now) = (drill.State, drill.Before, drill.Now);
                var (skill, why, target) = Decide(state, history, now);
                kinds.Add(why.GetType().Name);
                all++;
                if (WithoutCause(why, skill, state, history, now) is var (other, without) && Decide(other, without, now) is var after && (after.Skill, after.Target) == (skill, target))
                    unchanged.Add($"{why} {skill.Id}");
                drill.AnswerAs(3.5 + (seed % 5), 1);
            }
        }

        Assert.True(unchanged.Count <= all / 20, $"{unchanged.Count} of {all}: {string.Join("; ", unchanged.GroupBy(u => u).OrderByDescending(g => g.Count()).Take(8).Select(g => $"{g.Count()} × {g.Key}"))}");
        Assert.Superset(new HashSet<string> { "Assigned", "Chosen", "DuePractice", "StepBack", "NewSkill", "KeepGoing", "Easier" }, kinds);
    }

    private static SimulatedDrill Begin(ulong seed)
    {
        var at = Monday.AddDays(seed % 3 == 0 ? 30 : 0);
        var plan = SimulatedDrill.Practice(grade: 5, skill: seed % 4 == 1 ? "ratio" : null, at: at);
        if (seed % 4 == 2) plan = plan with { Assignment = "a1", Scope = ["ratio"], Planned = 99 };
        return new(plan, seed % 2 == 0 ? Mastered("count", "add") : Mastered("count", "add", "draw"), seed: seed);
    }

    private static (PlacedSkill Skill, Why Why, double Target) Decide(StudentState state, DrillHistory history, DateTimeOffset now)
    {
        var selector = new ItemSelector(SmallCurriculum.Graph, new Drill.SuccessModel.Rasch.RaschModel(new()));
        var choice = selector.Choose(state, history, now, new SeededRandom(1))!;
        return (SmallCurriculum.Graph.SkillOf(choice.Item)!, choice.Why, choice.Target!.Value);
    }

    private static (StudentState, DrillHistory) WithoutCause(Why why, PlacedSkill skill, StudentState state, DrillHistory history, DateTimeOffset now) => why switch
    {
        Why.Assigned => (state, history with { Plan = history.Plan with { Assignment = null, Scope = [] } }),
        Why.Chosen => (state, history with { Plan = history.Plan with { Skill = null } }),
        Why.DuePractice => (Change(state, skill, s => s with { Memory = s.Memory! with { ReviewedAt = now, Stability = 1000 } }), history),
        Why.StepBack => (state, history with { Run = history.Run with { FailuresInARow = 0, RightInARow = 3 }, NotLearned = [], Detours = [] }),
        Why.Easier => (state, history with { Run = history.Run with { FailuresInARow = 0 } }),
        Why.NewSkill or Why.KeepGoing => (Change(state, skill, s => MasteredNow(s, now)), history),
        _ => (HalfLearned(state, skill, history, now), history),
    };

    private static SkillState MasteredNow(SkillState state, DateTimeOffset now) =>
        state with { Stage = Stage.Mastered, Mastery = 0.98, Answered = Math.Max(6, state.Answered), LastAt = now, Memory = new Memory(1000, 5, now) };

    // A mixture is for when nothing is half learned: now something is, and its items are neither too hard nor too easy.
    private static StudentState HalfLearned(StudentState state, PlacedSkill chosen, DrillHistory history, DateTimeOffset now)
    {
        var other = SmallCurriculum.Graph.Skills.First(s => s != chosen && s.Unit.Grade <= 5 && s.Id != history.Run.Skill && !history.NotLearned.Contains(s.Id));
        var offset = 1.0 - ((state.Ability ?? StudentState.PriorAbility(5)).Mean + state.TargetShift - other.Difficulty);
        return Change(state, other, s => s with { Stage = Stage.Practising, Offset = new(offset, 0.1), LastAt = now, Memory = new Memory(1000, 5, now) });
    }

    private static StudentState Change(StudentState state, PlacedSkill skill, Func<SkillState, SkillState> change) =>
        state with { Skills = state.Skills.With(change(state.SkillOrFresh(skill.Id))) };
}
