using System.Net;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Drill.Server.Tests.Vetoes;

public sealed class VetoTests(DrillApp app)
{
    private const string Skill = "fraction-add-unlike";

    private TestClass Class => app.Minami.Classes[1];

    [Fact]
    public async Task Veto_OfASkillBeingPractised_IsObeyedFromTheNextChoiceOnUntilRevoked()
    {
        using var teacher = await app.SignInAsTeacher(Class);
        using var student = await app.SignInAsStudent(Class, 1);
        var practice = await Practice.StartAsync(app, student, new { kind = "practice", skill = Skill });
        Assert.Equal(Skill, SkillOf(practice.Item));
        await practice.SubmitCorrectAnswer();

        var set = await teacher.SendAsync(HttpMethod.Put, $"/api/classrooms/{Class.Id}/vetoes/{Skill}", null);
        for (var answer = 0; answer < 8; answer++)
        {
            await practice.SubmitCorrectAnswer();
            Assert.NotEqual(Skill, SkillOf(practice.Item));
        }

        var resumed = (await student.PostAsync("/api/drills", new { kind = "practice", skill = Skill })).Json;
        var revoked = await teacher.DeleteAsync($"/api/classrooms/{Class.Id}/vetoes/{Skill}");
        await practice.SubmitCorrectAnswer();

        Assert.Equal(Skill, set.Json["vetoes"]![0]!["skill"]!["id"]!.GetValue<string>());
        Assert.Equal("佐藤 みどり", set.Json["vetoes"]![0]!["setBy"]!.GetValue<string>());
        Assert.DoesNotContain(Skill, resumed["spare"]!.AsArray().Select(s => SkillOf(s!["item"]!["id"]!.GetValue<string>())));
        Assert.Empty(revoked.Json["vetoes"]!.AsArray());
        Assert.Equal(Skill, SkillOf(practice.Item));
    }

    [Fact]
    public async Task Veto_WhileAnItemWaits_AnotherWaitsAndTheOldOneMayStillBeAnswered()
    {
        using var teacher = await app.SignInAsTeacher(Class);
        using var student = await app.SignInAsStudent(Class, 2);
        var practice = await Practice.StartAsync(app, student, new { kind = "practice", skill = Skill });
        await teacher.SendAsync(HttpMethod.Put, $"/api/classrooms/{Class.Id}/vetoes/{Skill}", null);

        var resumed = await Practice.StartAsync(app, student, new { kind = "practice", skill = Skill });
        var late = await practice.SubmitCorrectAnswer();
        await teacher.DeleteAsync($"/api/classrooms/{Class.Id}/vetoes/{Skill}");

        Assert.Equal(practice.Drill, resumed.Drill);
        Assert.NotEqual(Skill, SkillOf(resumed.Item));
        Assert.Equal("right", late.Text("outcome"));
        Assert.NotEqual(Skill, SkillOf(practice.Item));
    }

    [Fact]
    public async Task Veto_InHomeworkOfThatSkill_LeavesTheOtherSkills()
    {
        using var teacher = await app.SignInAsTeacher(Class);
        using var student = await app.SignInAsStudent(Class, 3);
        var homework = (await teacher.PostAsync("/api/assignments", new { classroom = Class.Id, title = "x", skills = new[] { Skill, "fraction-reduce" }, items = 6, due = DateTimeOffset.UtcNow.AddDays(1) })).Text("assignment");
        await teacher.SendAsync(HttpMethod.Put, $"/api/classrooms/{Class.Id}/vetoes/{Skill}", null);

        var drill = await Practice.StartAsync(app, student, new { kind = "assignment", assignment = homework });
        var asked = new List<string>();
        for (var item = 0; item < 6; item++)
        {
            asked.Add(SkillOf(drill.Item));
            await drill.SubmitCorrectAnswer();
        }

        await teacher.DeleteAsync($"/api/classrooms/{Class.Id}/vetoes/{Skill}");
        Assert.Equal(Enumerable.Repeat("fraction-reduce", 6), asked);
    }

    [Fact]
    public async Task Veto_InForce_IsInNoPreviewAndNoPlan()
    {
        using var teacher = await app.SignInAsTeacher(Class);
        var student = Class.Students[0].Person;
        var wanted = await PlannedAsync();
        await teacher.SendAsync(HttpMethod.Put, $"/api/classrooms/{Class.Id}/vetoes/{wanted[0]}", null);
        var without = await PlannedAsync();
        var page = (await teacher.GetAsync($"/api/students/{student}")).Json;
        await teacher.DeleteAsync($"/api/classrooms/{Class.Id}/vetoes/{wanted[0]}");

        Assert.DoesNotContain(wanted[0], without);
        Assert.NotEqual(wanted[0], page["next"]!["skill"]!["id"]!.GetValue<string>());
        Assert.DoesNotContain(wanted[0], page["planned"]!.AsArray().Select(p => p!["skill"]!["id"]!.GetValue<string>()));

        async Task<string[]> PlannedAsync()
        {
            var preview = await teacher.PostAsync("/api/assignments/preview", new { classroom = Class.Id, minutes = 10, students = new[] { student } });
            return [.. preview.Json["students"]![0]!["skills"]!.AsArray().Select(s => s!["skill"]!["id"]!.GetValue<string>())];
        }
    }

    [Fact]
    public async Task Veto_OfASkillThatDoesNotExist_IsNotThere()
    {
        using var teacher = await app.SignInAsTeacher(Class);
        Assert.Equal(HttpStatusCode.NotFound, (await teacher.SendAsync(HttpMethod.Put, $"/api/classrooms/{Class.Id}/vetoes/no-skill", null)).Status);
    }

    [Fact]
    public async Task Veto_OfEverySkillOfTheClass_TellsTheStudentKindlyAndWarnsTheTeacher()
    {
        var first = await app.FoundClass("1年1組", 1);
        using var teacher = await app.SignInAsTeacher(first);
        using var student = await app.SignInAsStudent(first, 1);
        var practice = await Practice.StartAsync(app, student);
        string[] skills = [.. app.Services.GetRequiredService<CurriculumGraph>().SkillsUpTo(1).Select(s => s.Id)];
        foreach (var skill in skills[1..]) Assert.Null((await SetAsync(skill)).Json["warning"]);
        var last = await SetAsync(skills[0]);

        var late = await practice.SubmitCorrectAnswer();
        var closing = (await student.GetAsync($"/api/drills/{practice.Drill}/closing")).Json;
        var started = await student.PostAsync("/api/drills", new { kind = "practice" });
        var picked = await student.PostAsync("/api/drills", new { kind = "practice", skill = skills[0] });
        var home = (await student.GetAsync("/api/home")).Json;
        var page = await teacher.GetAsync($"/api/students/{first.Students[0].Person}");
        var preview = await teacher.PostAsync("/api/assignments/preview", new { classroom = first.Id, minutes = 10 });
        await teacher.DeleteAsync($"/api/classrooms/{first.Id}/vetoes/{skills[0]}");
        var after = (await student.PostAsync("/api/drills", new { kind = "practice" })).Json;

        Assert.Contains("練習できません", last.Json["warning"]!["ja"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, late.Status);
        Assert.Null(late.Json["next"]);
        Assert.Contains("おやすみ", closing["paused"]!["ja"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.All(new[] { started, picked }, reply =>
        {
            Assert.Equal(HttpStatusCode.OK, reply.Status);
            Assert.Null(reply.Json["item"]);
            Assert.Contains("おやすみ", reply.Json["paused"]!["ja"]!.GetValue<string>(), StringComparison.Ordinal);
        });
        Assert.Null(home["recommended"]);
        Assert.Contains("paused practice", home["paused"]!["en"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Null(page.Json["next"]);
        Assert.All(preview.Json["students"]!.AsArray(), s => Assert.Empty(s!["skills"]!.AsArray()));
        Assert.Equal(skills[0], SkillOf(after["item"]!["id"]!.GetValue<string>()));
        Assert.Null(after["paused"]);

        Task<Answer> SetAsync(string skill) => teacher.SendAsync(HttpMethod.Put, $"/api/classrooms/{first.Id}/vetoes/{skill}", null);
    }

    [Fact]
    public async Task Veto_OfEverySkillOfTheClass_PausesHomeworkTooUntilItEnds()
    {
        var first = await app.FoundClass("1年2組", 1);
        using var teacher = await app.SignInAsTeacher(first);
        using var student = await app.SignInAsStudent(first, 1);
        string[] skills = [.. app.Services.GetRequiredService<CurriculumGraph>().SkillsUpTo(1).Select(s => s.Id)];
        var request = new { kind = "assignment", assignment = (await teacher.PostAsync("/api/assignments", new { classroom = first.Id, title = "x", skills = new[] { skills[1] }, items = 2, due = DateTimeOffset.UtcNow.AddDays(1) })).Text("assignment") };
        foreach (var skill in skills) await teacher.SendAsync(HttpMethod.Put, $"/api/classrooms/{first.Id}/vetoes/{skill}", null);

        var paused = (await student.PostAsync("/api/drills", request)).Json;
        await teacher.DeleteAsync($"/api/classrooms/{first.Id}/vetoes/{skills[1]}");
        var homework = await Practice.StartAsync(app, student, request);
        await homework.SubmitCorrectAnswer();
        var done = await homework.SubmitCorrectAnswer();
        var finished = (await student.PostAsync("/api/drills", request)).Json;

        Assert.NotNull(paused["paused"]);
        Assert.Equal("assignment", paused["kind"]!.GetValue<string>());
        Assert.Null(done.Json["next"]);
        Assert.Null(finished["item"]);
        Assert.Null(finished["paused"]);
    }

    private string SkillOf(string item) => app.Services.GetRequiredService<CurriculumGraph>().SkillOf(ItemId.TryParse(item)!.Value)!.Id;
}
