using Drill.Domain.Items;
using Drill.Domain.Items.Grading;
using Drill.Domain.Tests.Samples;
using Drill.Domain.Text;

namespace Drill.Domain.Tests.Items.Responses;

/// <summary>What a child types and what a teacher says of it: <c>responses.txt</c>.</summary>
public sealed class ResponseTableTests
{
    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Items", "Responses", "responses.txt")))
        {
            if (line.Length == 0 || line.StartsWith('#')) continue;
            var columns = line.Split(" | ");
            cases.Add(columns[0], columns[1], columns[2]);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Grade_AsTyped_IsWhatATeacherSays(string key, string typed, string said)
    {
        var answer = KeyText.ReadKey(key);
        var item = new Item(new("t", 1, 1, 0), LocalizedText.Empty, answer, LocalizedText.Empty, [], []);

        var verdict = Grader.Grade(item, KeyText.ReadResponse(answer, typed));

        var outcome = verdict.Outcome == Outcome.NotLearned ? "not-learned" : verdict.Outcome.ToString().ToLowerInvariant();
        var boxes = verdict.Box ?? string.Join(',', verdict.WrongBoxes ?? []);
        Assert.Equal(said, $"{outcome} {boxes}".Trim());
        Assert.Equal(verdict.Outcome switch { Outcome.Right => 1, Outcome.Form => 0.5, Outcome.Partly => Math.Clamp(verdict.Score, 0.01, 0.99), _ => 0 }, verdict.Score);
        Assert.NotEmpty(verdict.Feedback.Ja);
        Assert.Null(Markup.FindError(verdict.Feedback.Ja));
        Assert.Null(Markup.FindError(verdict.Feedback.En));
    }

    [Fact]
    public void Cases_HandChecked_AreMany() => Assert.InRange(Cases().Count, 450, int.MaxValue);
}
