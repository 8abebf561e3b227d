using System.Text;
using Drill.Domain.Authoring;
using Drill.Server.Authoring;

namespace Drill.Server.Tests.Authoring;

/// <summary>What goes out as a spreadsheet comes back as it was, and what cannot be read is said with its line.</summary>
public sealed class AuthoredSheetTests
{
    private const string Header = "skill,level,kind,prompt,key\n";

    [Fact]
    public void Read_WhatWasWritten_IsTheSame()
    {
        AuthoredForm[] forms =
        [
            new() { Skill = "add", Level = 3, Kind = "choice", Prompt = "「どれ」, \"引用\" と\n改行", PromptEn = "Which?", Key = "2", Options = ["=1+1", "@x", "'a"], Hint = "-5", Solution = "1\n2", Wrong = [new("1", "+ちがうよ")] },
            new() { Skill = "sub", Level = 1, Kind = "whole", Prompt = "$5 − 8$", Key = "-3" },
        ];
        var (read, problems) = AuthoredSheet.Read(Encoding.UTF8.GetString(AuthoredSheet.Write(forms)));
        Assert.Empty(problems);
        Assert.Equal(forms.Select(Show), read.Select(r => Show(r.Form)));
    }

    [Fact]
    public void Write_TextThatASpreadsheetWouldRun_IsGuarded()
    {
        var text = Encoding.UTF8.GetString(AuthoredSheet.Write([new() { Prompt = "=HYPERLINK(\"http://x\")", Key = "@SUM(A1)" }]));
        Assert.StartsWith("\uFEFF内容", text, StringComparison.Ordinal);
        Assert.DoesNotContain(",=", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"=", text, StringComparison.Ordinal);
        Assert.DoesNotContain(",@", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 1, "")]
    [InlineData("skill,kind,prompt\nadd,whole,x\n", 1, "key")]
    [InlineData("skill,kind,prompt,key,colour\n", 1, "colour")]
    [InlineData("skill,kind,prompt,key,key\n", 1, "key")]
    [InlineData(Header + "add,2,whole,x,1\nadd,easy,whole,x,1\n", 3, "level")]
    [InlineData(Header + "add,2,whole,x,1,extra\n", 2, "")]
    [InlineData(Header + "\n\nadd,x,whole,y,1\n", 4, "level")]
    public void Read_BadSheet_NamesLineAndColumn(string text, int line, string field)
    {
        var problem = AuthoredSheet.Read(text).Problems[0];
        Assert.Equal((line, field), (problem.Line, problem.Field));
    }

    [Theory]
    [InlineData("内容\t種類\t問題\tこたえ\nadd\twhole\tx\t1\n")]
    [InlineData("\uFEFF内容,種類,問題,こたえ\r\nadd,whole,x,1\r\n")]
    public void Read_JapaneseHeaderTabsOrMark_IsRead(string text) => Assert.Equal("add", Assert.Single(AuthoredSheet.Read(text).Forms).Form.Skill);

    [Fact]
    public void Read_TooManyRows_StopsThere()
    {
        var (forms, problems) = AuthoredSheet.Read(Header + string.Concat(Enumerable.Repeat("add,2,whole,x,1\n", AuthoredSheet.MaxRows + 1)));
        Assert.Equal(AuthoredSheet.MaxRows, forms.Count);
        Assert.Equal(AuthoredSheet.MaxRows + 2, Assert.Single(problems).Line);
    }

    private static string Show(AuthoredForm form) =>
        string.Join('|', form.Skill, form.Level, form.Kind, form.Prompt, form.PromptEn, form.Key, form.Form, string.Join('/', form.Options), form.Hint, form.Solution, string.Join('/', form.Wrong));
}
