using System.Net;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Server.Tests.Support;

namespace Drill.Server.Tests.Authoring;

/// <summary>The life of an item that a teacher wrote.</summary>
public sealed class AuthoredTests(DrillApp app)
{
    private const string Skill = "fraction-add-unlike";

    [Fact]
    public async Task Add_GoodForm_IsListedAndGivenToStudentsOfTheSchoolAlone()
    {
        using var teacher = await app.SignInAsTeacher(app.Minami.Classes[0]);
        var ids = new List<string>();
        for (var level = 1; level <= 3; level++)
        {
            for (var i = 0; i < 8; i++) ids.Add((await teacher.PostAsync("/api/authored", new { form = Form($"みなみの {level}-{i}もん", level) })).Text("id"));
        }

        Assert.All(ids, id => Assert.Contains(id, (teacher.GetAsync("/api/authored").Result).Body, StringComparison.Ordinal));
        Assert.Contains("own.", await Practised(app.Minami.Classes[0], 12), StringComparison.Ordinal);
        Assert.DoesNotContain("own.", await Practised(app.Kita.Classes[0], 12), StringComparison.Ordinal);

        foreach (var id in ids) Assert.Equal(HttpStatusCode.OK, (await teacher.DeleteAsync($"/api/authored/{id}")).Status);
        Assert.DoesNotContain("own.", await Practised(app.Minami.Classes[0], 4, fromStart: true), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_BadForm_SaysWhichFieldAndSavesNothing()
    {
        using var teacher = await app.SignInAsTeacher(app.Minami.Classes[0]);
        var answer = await teacher.PostAsync("/api/authored", new { form = Form("<b>HTML</b>") });
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("prompt", answer.Json["problems"]![0]!["field"]!.GetValue<string>());
        Assert.DoesNotContain("HTML", (await teacher.GetAsync("/api/authored")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_Form_ShowsWhatTheChildWillSeeOrTheProblems()
    {
        using var teacher = await app.SignInAsTeacher(app.Minami.Classes[0]);
        var good = (await teacher.PostAsync("/api/authored/preview", new { form = Form("いくつですか。") })).Json;
        Assert.Equal("いくつですか。", good["item"]!["prompt"]!["ja"]!.GetValue<string>());
        Assert.Equal("$3/4$", good["answer"]!["ja"]!.GetValue<string>());
        var bad = (await teacher.PostAsync("/api/authored/preview", new { form = Form("") })).Json;
        Assert.Null(bad["item"]);
        Assert.Equal("prompt", bad["problems"]![0]!["field"]!.GetValue<string>());
    }

    [Fact]
    public async Task Change_OldVersion_IsAConflictAndNewOneCounts()
    {
        using var teacher = await app.SignInAsTeacher(app.Minami.Classes[0]);
        var id = (await teacher.PostAsync("/api/authored", new { form = Form("はじめの もんだい") })).Text("id");
        var changed = await teacher.SendAsync(HttpMethod.Put, $"/api/authored/{id}", new { form = Form("つぎの もんだい"), version = 1 });
        Assert.Equal(2, changed.Json["version"]!.GetValue<int>());
        Assert.Equal(HttpStatusCode.Conflict, (await teacher.SendAsync(HttpMethod.Put, $"/api/authored/{id}", new { form = Form("おそい へんこう"), version = 1 })).Status);
        await teacher.DeleteAsync($"/api/authored/{id}");
    }

    [Fact]
    public async Task Restore_WithdrawnItem_IsBack()
    {
        using var teacher = await app.SignInAsTeacher(app.Minami.Classes[0]);
        var id = (await teacher.PostAsync("/api/authored", new { form = Form("もどる もんだい") })).Text("id");
        Assert.True((await teacher.DeleteAsync($"/api/authored/{id}")).Json["isWithdrawn"]!.GetValue<bool>());
        Assert.False((await teacher.PostAsync($"/api/authored/{id}/restore")).Json["isWithdrawn"]!.GetValue<bool>());
        await teacher.DeleteAsync($"/api/authored/{id}");
    }

    [Theory]
    [InlineData("options", """{"kind": "choice", "key": "1", "options": [null, "a"]}""")]
    [InlineData("wrong", """{"kind": "whole", "key": "1", "wrong": [null]}""")]
    public async Task Preview_NullInAList_IsAProblemOfTheField(string field, string form)
    {
        using var teacher = await app.SignInAsTeacher(app.Minami.Classes[0]);
        var written = System.Text.Json.Nodes.JsonNode.Parse(form)!;
        (written["skill"], written["prompt"]) = (Skill, "いくつですか。");
        var answer = await teacher.PostAsync("/api/authored/preview", new { form = written });
        Assert.Equal(field, answer.Json["problems"]![0]!["field"]!.GetValue<string>());
    }

    [Fact]
    public async Task Import_LevelOfNoCharacter_IsAProblemOfTheLine()
    {
        using var teacher = await app.SignInAsTeacher(app.Minami.Classes[0]);
        var answer = await teacher.PostAsync("/api/authored/import", new { text = $"skill,level,kind,prompt,key\n{Skill},\uFFFE,whole,x,3\n" });
        Assert.Equal("level", answer.Json["problems"]![0]!["field"]!.GetValue<string>());
    }

    [Fact]
    public async Task Import_OneBadLine_SavesNothingAndNamesTheLine()
    {
        using var teacher = await app.SignInAsTeacher(app.Minami.Classes[0]);
        var text = $"内容,段階,種類,問題,こたえ\n{Skill},2,fraction,よみこみ1,3/4\n{Skill},2,fraction,よみこみ2,三\n";
        var answer = (await teacher.PostAsync("/api/authored/import", new { text })).Json;
        Assert.Equal((3, "key"), (answer["problems"]![0]!["line"]!.GetValue<int>(), answer["problems"]![0]!["field"]!.GetValue<string>()));
        Assert.False(answer["isSaved"]!.GetValue<bool>());
        Assert.DoesNotContain("よみこみ", (await teacher.GetAsync("/api/authored")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_GoodSheet_IsSavedAndExportedAgain()
    {
        using var teacher = await app.SignInAsTeacher(app.Minami.Classes[0]);
        var text = $"内容,段階,種類,問題,こたえ\n{Skill},2,fraction,表から1,3/4\n{Skill},3,whole,表から2,12\n";
        Assert.Equal(2, (await teacher.PostAsync("/api/authored/import", new { text, preview = true })).Json["items"]!.GetValue<int>());
        Assert.DoesNotContain("表から", (await teacher.GetAsync("/api/authored")).Body, StringComparison.Ordinal);
        Assert.True((await teacher.PostAsync("/api/authored/import", new { text })).Json["isSaved"]!.GetValue<bool>());
        var sheet = await teacher.GetAsync("/api/authored.csv");
        Assert.Equal("text/csv", sheet.MediaType);
        Assert.Contains("表から2", sheet.Body, StringComparison.Ordinal);
        await WithdrawAllAsync(teacher);
    }

    [Fact]
    public async Task Import_SentAgainWithItsKey_IsSavedOnce()
    {
        using var teacher = await app.SignInAsTeacher(app.Minami.Classes[0]);
        var row = $"{Skill},2,fraction,二度送る,3/4\n";
        var request = new { text = $"内容,段階,種類,問題,こたえ\n{row}{row}", key = Guid.CreateVersion7() };
        Assert.True((await teacher.PostAsync("/api/authored/import", request)).Json["isSaved"]!.GetValue<bool>());
        Assert.True((await teacher.PostAsync("/api/authored/import", request)).Json["isSaved"]!.GetValue<bool>());
        // The sheet itself has the row twice: that is kept.
        Assert.Equal(2, await CountAsync(teacher, "二度送る"));
        await teacher.PostAsync("/api/authored/import", request with { key = Guid.CreateVersion7() });
        Assert.Equal(4, await CountAsync(teacher, "二度送る"));
        await WithdrawAllAsync(teacher);
    }

    [Fact]
    public async Task Add_SentAgainWithItsKey_IsSavedOnce()
    {
        using var teacher = await app.SignInAsTeacher(app.Minami.Classes[0]);
        var request = new { form = Form("一度だけ"), key = Guid.CreateVersion7() };
        var (first, second) = (await teacher.PostAsync("/api/authored", request), await teacher.PostAsync("/api/authored", request));
        Assert.Equal((HttpStatusCode.Created, first.Text("id")), (second.Status, second.Text("id")));
        Assert.Equal(1, await CountAsync(teacher, "一度だけ"));
        await WithdrawAllAsync(teacher);
    }

    private static async Task WithdrawAllAsync(TestBrowser teacher)
    {
        foreach (var item in (await teacher.GetAsync("/api/authored")).Json["items"]!.AsArray()) await teacher.DeleteAsync($"/api/authored/{item!["id"]!.GetValue<string>()}");
    }

    private static async Task<int> CountAsync(TestBrowser teacher, string prompt) =>
        (await teacher.GetAsync("/api/authored")).Json["items"]!.AsArray().Count(item => item!["form"]!["prompt"]!.GetValue<string>() == prompt);

    private static object Form(string prompt, int level = 2) => new { skill = Skill, level, kind = "fraction", prompt, key = "3/4", options = Array.Empty<string>(), wrong = new[] { new { response = "1/4", feedback = "よく みよう。" } } };

    // The ids of items that a student is given in a drill of the skill; half of the answers are wrong, so that all levels come.
    private async Task<string> Practised(TestClass classroom, int items, bool fromStart = false)
    {
        using var student = await app.SignInAsStudent(classroom, fromStart ? 3 : 2);
        var practice = await Practice.StartAsync(app, student, new { kind = "practice", skill = Skill });
        var given = new List<string>();
        for (var i = 0; i < items; i++)
        {
            given.Add(practice.Item);
            if (i % 2 == 0) await practice.SubmitCorrectAnswer();
            else await practice.Submit(practice.Request(FractionKey.Unreduced(99, 97)));
        }

        return string.Join('\n', given);
    }
}
