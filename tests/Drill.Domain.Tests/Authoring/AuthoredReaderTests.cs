using Drill.Domain.Authoring;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Tests.Authoring;

/// <summary>What a teacher may write, and what they are told when it is not right.</summary>
public sealed class AuthoredReaderTests
{
    internal static readonly CurriculumGraph Graph = new([new Unit("u", "math", 5, 10, new("たんげん", "Unit"),
        [new Skill { Id = "add", Name = new("たし算", "Adding"), Templates = [new("add.sum", 1, (_, random) => Built(random.Between(1, 9)))] }])]);

    public static TheoryData<string, string, string, string[], string> FormsOfEveryKind() => new()
    {
        { "whole", "12", "", [], "12" },
        { "decimal", "1.50", "places:2", [], "1.50" },
        { "fraction", "3/4", "lowest", [], "3/4" },
        { "choice", "2", "", ["正方形", "長方形"], "2" },
        { "choices", "1,3", "", ["2", "3", "4"], "3 1" },
        { "quantity", "12 cm", "", [], "12cm" },
        { "text", "正三角形|せいさんかくけい", "", [], "せいさんかくけい" },
        { "comparison", "<", "", [], "＜" },
        { "quotient", "7あまり2", "", [], "7…2" },
        { "ratio", "2:3", "simplest", [], "2:3" },
        { "percent", "25%", "", [], "0.25" },
        { "time", "9:20", "", [], "9時20分" },
        { "duration", "1時間20分", "", [], "80分" },
        { "ordering", "3,1,2", "", ["中", "大", "小"], "3 1 2" },
        { "matching", "", "", ["りんご = 赤", "バナナ = 黄"], "1-a 2-b" },
        { "cells", "8,[15];[20],25", "", [], "" },
        { "point", "3", "0..10 by 1", [], "3" },
        { "expression", "2x+3", "", [], "3+2x" },
    };

    [Fact]
    public void Kinds_Offered_AreThoseTested() =>
        Assert.Equal(AuthoredReader.Kinds.Order(), FormsOfEveryKind().Select(row => row.Data.Item1).Order());

    [Theory]
    [MemberData(nameof(FormsOfEveryKind))]
    public void Read_FormOfAnyKind_MakesAnItemThatGradesItsKeyRight(string kind, string key, string asked, string[] options, string typed)
    {
        var (draft, problems) = AuthoredReader.Read(Form(kind, key) with { Form = asked, Options = options }, "own.x", Graph);
        Assert.Empty(problems);
        var item = new ItemTemplate("own.x", 1, (_, _) => draft!).Make(2, 0);
        Assert.Equal(Outcome.Right, Grader.Grade(item, item.Key.RightResponse).Outcome);
        if (typed.Length > 0) Assert.Equal(Outcome.Right, Grader.Grade(item, Drill.Domain.Items.Responses.Typed.ResponseLine.ToResponse(item.Key, typed)).Outcome);
        Assert.All(item.Solution.Append(item.Hint).Append(item.Prompt), text => Assert.Null(Markup.FindError(text.Ja)));
    }

    [Theory]
    [InlineData("skill", "whole", "1", "", "", "no-such-skill")]
    [InlineData("kind", "sonnet", "1")]
    [InlineData("prompt", "whole", "1", "", " ")]
    [InlineData("prompt", "whole", "1", "", "<b>太い</b>")]
    [InlineData("prompt", "whole", "1", "", "<script>alert(1)</script>")]
    [InlineData("prompt", "whole", "1", "", "$1/2 は")]
    [InlineData("prompt", "whole", "1", "", "{漢字}")]
    [InlineData("key", "whole", "五つ")]
    [InlineData("key", "whole", "")]
    [InlineData("form", "fraction", "1/2", "round")]
    [InlineData("options", "choice", "1")]
    [InlineData("key", "point", "3.5", "0..10 by 1")]
    [InlineData("form", "point", "3", "0 to 10")]
    [InlineData("form", "point", "3", "0..1000000 by 0.001")]
    [InlineData("key", "cells", "1,2;3")]
    [InlineData("key", "cells", "1,2;3,4")]
    [InlineData("key", "cells", "1,[x]")]
    public void Read_BadField_IsNamed(string field, string kind, string key, string asked = "", string prompt = "いくつですか。", string skill = "add")
    {
        var (draft, problems) = AuthoredReader.Read(Form(kind, key) with { Form = asked, Prompt = prompt, Skill = skill }, "own.x", Graph);
        Assert.Null(draft);
        Assert.Contains(field, problems.Select(p => p.Field));
        Assert.All(problems, p => Assert.True(p.Message.Ja.Length > 0 && p.Message.En.Length > 0));
    }

    [Theory]
    [InlineData("choice", "3", "a", "b")]
    [InlineData("choice", "1,2", "a", "b")]
    [InlineData("choices", "1,1", "a", "b")]
    [InlineData("choices", "0", "a", "b")]
    [InlineData("ordering", "1,2", "a", "b", "c")]
    public void Read_KeyThatNamesNoOption_IsRefused(string kind, string key, params string[] options) =>
        Assert.Equal("key", Assert.Single(AuthoredReader.Read(Form(kind, key) with { Options = options }, "own.x", Graph).Problems).Field);

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a", "")]
    [InlineData("a", "<i>b</i>")]
    public void Read_BadOptions_AreRefused(params string[] options) =>
        Assert.Contains("options", AuthoredReader.Read(Form("choice", "1") with { Options = options }, "own.x", Graph).Problems.Select(p => p.Field));

    [Fact]
    public void Read_ForeseenMistake_IsNamedWhenItHappens()
    {
        var (draft, _) = AuthoredReader.Read(Form("whole", "12") with { Wrong = [new("21", "数字の じゅんばんを たしかめよう。")] }, "own.x", Graph);
        var item = new ItemTemplate("own.x", 1, (_, _) => draft!).Make(2, 0);
        Assert.Equal("own.x.1", Grader.Grade(item, NumberKey.ResponseFor(21)).Misconception!.Id);
    }

    [Theory]
    [InlineData("12")]
    [InlineData("なし")]
    public void Read_ForeseenMistakeThatIsRightOrUnreadable_IsRefused(string wrong) =>
        Assert.Equal("wrong", Assert.Single(AuthoredReader.Read(Form("whole", "12") with { Wrong = [new(wrong, "もう いちど。")] }, "own.x", Graph).Problems).Field);

    [Fact]
    public void Read_ForeseenMistakeLongerThanAnyoneCanType_IsRefused()
    {
        AuthoredForm With(int length) => Form("text", "円") with { Wrong = [new(new string('え', length), "もう いちど。")] };
        Assert.Empty(AuthoredReader.Read(With(Response.MaxTextLength), "own.x", Graph).Problems);
        Assert.Equal("wrong", Assert.Single(AuthoredReader.Read(With(Response.MaxTextLength + 1), "own.x", Graph).Problems).Field);
    }

    internal static AuthoredForm Form(string kind, string key) => new() { Skill = "add", Level = 2, Kind = kind, Prompt = "いくつですか。", Key = key };

    private static ItemDraft Built(int number) => new()
    {
        Prompt = LocalizedText.Same($"${number} + 1 = □$"),
        Key = new NumberKey(number + 1),
        Hint = LocalizedText.Same("1"),
        Solution = [LocalizedText.Same("1"), LocalizedText.Same("2")],
        Traps = [],
    };
}
