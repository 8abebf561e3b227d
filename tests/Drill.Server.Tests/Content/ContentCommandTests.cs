using System.Text.Json;
using Drill.Content;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Text;
using Drill.Server.Content;
using Drill.Server.Options;

namespace Drill.Server.Tests.Content;

public sealed class ContentCommandTests
{
    [Theory]
    [InlineData("content", "check", "--seeds", "0")]
    [InlineData("content", "check", "--seeds", "many")]
    [InlineData("content", "check", "--units", "g99")]
    [InlineData("content", "show")]
    [InlineData("content", "show", "no-such-skill")]
    [InlineData("content", "show", "fraction-reduce", "--level", "4")]
    [InlineData("content", "show", "fraction-reduce", "--level", "0")]
    [InlineData("content", "show", "fraction-reduce", "--seed", "-1")]
    [InlineData("content")]
    public async Task Run_BadArguments_EndsWithBadOption(params string[] args) =>
        Assert.Equal(ServerCommand.BadOption, await ServerCommand.RunAsync(args, (_, _) => throw new InvalidOperationException("The server must not start.")));

    [Fact]
    public void Check_SoundSkill_EndsWellAndCountsItems()
    {
        var output = new StringWriter();
        var skill = ContentLibrary.Curriculum.FindSkill("fraction-reduce")!;
        Assert.Equal(0, CheckRun.Run([skill], 20, output, TextWriter.Null, TestContext.Current.CancellationToken));
        Assert.Contains($"{skill.Skill.Templates.Sum(t => t.Levels) * 20} items: 0 rules broken.", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_BrokenSkill_NamesRuleAndPlaceAndEndsWithOne()
    {
        var sound = ContentLibrary.Curriculum.FindSkill("fraction-reduce")!;
        var broken = sound with { Skill = sound.Skill with { Templates = [new("broken.sum", 1, (_, _) => new() { Prompt = LocalizedText.Empty, Key = new NumberKey(1), Hint = LocalizedText.Empty, Solution = [], Traps = [] })] } };
        var output = new StringWriter();
        Assert.Equal(CheckRun.Broken, CheckRun.Run([broken], 5, output, TextWriter.Null, TestContext.Current.CancellationToken));
        Assert.Contains("broken.sum level 1", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("solution", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_Json_HasTheCountsOfTheCurriculum()
    {
        using var report = JsonDocument.Parse(ContentReport.Of(ContentLibrary.Curriculum).ToJson());
        var root = report.RootElement;
        Assert.Equal(ContentLibrary.Curriculum.Skills.Count, root.GetProperty("skills").GetInt32());
        Assert.Equal(ContentLibrary.Curriculum.Skills.Sum(s => s.Skill.Templates.Sum(t => t.Levels)), root.GetProperty("pairs").GetInt32());
        Assert.Equal(root.GetProperty("pairs").GetInt32(), root.GetProperty("kinds").EnumerateObject().Sum(k => k.Value.GetInt32()));
        var codes = root.GetProperty("codes");
        Assert.Equal(codes.GetProperty("drillable").GetInt32(), codes.GetProperty("covered").GetInt32() + codes.GetProperty("exceptions").GetArrayLength());
        Assert.All(codes.GetProperty("exceptions").EnumerateArray(), e => Assert.NotEqual("", e.GetProperty("why").GetString()));
    }

    [Fact]
    public void Report_ForPeople_NamesEveryUnit()
    {
        var text = ReportText.Write(ContentReport.Of(ContentLibrary.Curriculum));
        Assert.All(ContentLibrary.Curriculum.Units, u => Assert.Contains(u.Id, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Show_Skill_WritesEveryTemplateWithItsKeyAndMisconceptions()
    {
        var placed = ContentLibrary.Curriculum.FindSkill("fraction-add-unlike")!;
        var text = ItemText.Write(placed, 2, 7);
        foreach (var item in placed.Skill.Templates.Select(t => t.Make(2, 7)))
        {
            Assert.Contains(item.Id.ToString(), text, StringComparison.Ordinal);
            Assert.Contains(Markup.ToPlainText(item.Key.Show(item.Key.RightResponse).Ja), text, StringComparison.Ordinal);
            Assert.All(item.Traps, t => Assert.Contains(Markup.ToPlainText(t.Misconception.Feedback.En), text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Write_JapaneseCells_KeepColumnsApart() =>
        Assert.Equal("name  n\nかず  1\nab    2", TextTable.Write(["name", "n"], [["かず", "1"], ["ab", "2"]]).ReplaceLineEndings("\n"));
}
