using Drill.Content;
using Drill.Domain.Items.Grading;
using Drill.Domain.Numbers;
using Drill.Simulation.Students;
using static Drill.Simulation.Tests.Students.Practising;

namespace Drill.Simulation.Tests.Students;

public sealed class MisconceptionTests
{
    private const string AddedDenominators = "fraction-added-denominators";

    [Fact]
    public void Respond_BelieverWhoIsWrong_IsGradedWithItsOwnMisconception()
    {
        var believers = Fifthgraders(400).Where(s => s.BeliefIn(AddedDenominators) > 0.5).ToArray();
        var wrong = believers.SelectMany(s => WrongVerdicts(s, 20)).ToArray();

        var own = wrong.Count(v => v.Misconception?.Id == AddedDenominators);

        Assert.NotEmpty(believers);
        Assert.True(own > wrong.Length / 2, $"{own} of {wrong.Length}");
    }

    [Fact]
    public void Respond_OtherStudentsWhoAreWrong_SeldomShowIt()
    {
        var wrong = Fifthgraders(400).Where(s => s.BeliefIn(AddedDenominators) == 0).SelectMany(s => WrongVerdicts(s, 10)).ToArray();

        var shown = wrong.Count(v => v.Misconception?.Id == AddedDenominators);

        Assert.True(shown < wrong.Length * 0.2, $"{shown} of {wrong.Length}");
    }

    [Fact]
    public void Learn_FeedbackOnAMisconception_WeakensIt()
    {
        var believer = Fifthgraders(400).First(s => s.BeliefIn(AddedDenominators) > 0.5);

        var corrected = believer.Learn(FractionAddition.Skill, Outcome.Wrong, AddedDenominators, Monday);

        Assert.Equal(0.8 * believer.BeliefIn(AddedDenominators), corrected.BeliefIn(AddedDenominators), 1e-12);
    }

    [Fact]
    public void Pick_EveryTemplateAndLevel_IsGradedWrong()
    {
        var skills = ContentLibrary.Curriculum.Skills;
        foreach (var item in skills.SelectMany(s => s.Skill.Templates).SelectMany(t => Enumerable.Range(1, t.Levels).SelectMany(l => Seeds(60).Select(seed => t.Make(l, seed)))))
        {
            var response = WrongResponse.Pick(item, _ => 0, new SeededRandom(item.Id.Seed));
            Assert.True(Grader.Grade(item, response).Outcome.IsFailure(), $"{item.Id}: {response}");
        }
    }

    [Fact]
    public void Unfinished_EveryTemplateAndLevel_IsGradedUnreadable()
    {
        foreach (var item in ContentLibrary.Curriculum.Skills.SelectMany(s => s.Skill.Templates).SelectMany(t => Seeds(10).Select(seed => t.Make(1, seed))))
        {
            var response = UntidyResponse.Unfinished(item.Key);
            Assert.True(Grader.Grade(item, response).Outcome == Outcome.Unreadable, $"{item.Id}: {response}");
        }
    }

    private static IEnumerable<uint> Seeds(int count) => Enumerable.Range(0, count).Select(i => (uint)i);

    private static IEnumerable<Verdict> WrongVerdicts(SimulatedStudent student, int items)
    {
        foreach (var seed in Seeds(items))
        {
            var item = MakeItem(FractionAddition, 2, seed);
            var another = student with { Answers = (int)seed };
            var verdict = Grader.Grade(item, another.Respond(item, FractionAddition, Monday).Response);
            if (verdict.Outcome == Outcome.Wrong) yield return verdict;
        }
    }
}
