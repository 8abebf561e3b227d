using Drill.Domain.Items.Grading;
using Drill.Domain.Numbers;

namespace Drill.Content.Tests;

/// <summary>Every item can be answered rightly, and its wrong responses are known by name.</summary>
public sealed class TemplateTests
{
    public static TheoryData<string, int> TemplatesAndLevels() => Seeds.TemplatesAndLevels();

    [Theory]
    [MemberData(nameof(TemplatesAndLevels))]
    public void Make_AnySeed_GradesItsKeyRightAndItsTrapsWrongByName(string templateId, int level)
    {
        foreach (var item in Seeds.Items(Seeds.Template(templateId), level))
        {
            Assert.Equal(Outcome.Right, Grader.Grade(item, item.Key.RightResponse).Outcome);
            foreach (var trap in item.Traps)
            {
                var verdict = Grader.Grade(item, trap.Response);
                Assert.True(verdict.Outcome.IsFailure(), $"{item.Id}: {trap.Misconception.Id} gives {trap.Response}, graded {verdict.Outcome}");
                Assert.Equal(trap.Misconception, verdict.Misconception);
            }
        }
    }

    [Theory]
    [MemberData(nameof(TemplatesAndLevels))]
    public void Draft_AnySeed_SeldomListsATrapThatCannotBeToldApart(string templateId, int level)
    {
        var template = Seeds.Template(templateId);
        var dropped = new Dictionary<string, int>();
        foreach (var item in Seeds.Items(template, level))
        {
            var draft = template.Draft(level, new SeededRandom(SeededRandom.Mix(item.Id.Seed, (ulong)level)));
            foreach (var trap in draft.Traps.Except(item.Traps))
            {
                dropped[trap.Misconception.Id] = dropped.GetValueOrDefault(trap.Misconception.Id) + 1;
            }
        }

        Assert.DoesNotContain(dropped, d => d.Value > Seeds.Count * 0.02);
    }
}
