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

    private string SkillOf(string item) => app.Services.GetRequiredService<CurriculumGraph>().SkillOf(ItemId.TryParse(item)!.Value)!.Id;
}
