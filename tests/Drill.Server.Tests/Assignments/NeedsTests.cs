using System.Net;
using System.Text.Json.Nodes;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Drill.Server.Tests.Assignments;

/// <summary>Homework of what each needs: seen, changed, sent, done.</summary>
public sealed class NeedsTests(DrillApp app)
{
    private TestClass Class => app.Minami.Classes[0];

    [Fact]
    public async Task Preview_OfAClass_SaysForEachWhatAndWhyWithinTheMinutes()
    {
        using var teacher = await app.SignInAsTeacher(Class);

        var preview = await teacher.PostAsync("/api/assignments/preview", new { classroom = Class.Id, minutes = 10, students = new[] { Class.Students[0].Person, Class.Students[1].Person } });

        Assert.Equal(HttpStatusCode.OK, preview.Status);
        Assert.Equal(2, preview.Json["students"]!.AsArray().Count);
        foreach (var student in preview.Json["students"]!.AsArray())
        {
            var skills = student!["skills"]!.AsArray();
            Assert.InRange(skills.Sum(s => s!["items"]!.GetValue<int>() * s["itemMs"]!.GetValue<double>()), 5 * 60_000, 10 * 60_000);
            Assert.All(skills, s => Assert.NotEqual("", s!["sentence"]!["ja"]!.GetValue<string>()));
            Assert.Empty(student["others"]!.AsArray().Select(IdOf).Intersect(skills.Select(IdOf)));
            Assert.NotEmpty(student["others"]!.AsArray());
        }
    }

    [Fact]
    public async Task Set_OfEachTheirOwn_IsWhatEachIsGivenAndAsked()
    {
        using var teacher = await app.SignInAsTeacher(Class);
        using var student = await app.SignInAsStudent(Class, 3);
        var sets = new[]
        {
            new { student = student.Person, skills = new[] { new { skill = "fraction-reduce", items = 1 }, new { skill = "fraction-add-unlike", items = 2 } } },
            new { student = Class.Students[1].Person, skills = new[] { new { skill = "fraction-reduce", items = 7 } } },
        };
        var set = await teacher.PostAsync("/api/assignments", new { classroom = Class.Id, title = "それぞれ", minutes = 10, sets, due = DateTimeOffset.UtcNow.AddDays(2) });
        var id = set.Text("assignment");

        var homework = await Practice.StartAsync(app, student, new { kind = "assignment", assignment = id });
        var asked = new List<string>();
        for (var item = 0; item < 3; item++)
        {
            asked.Add(SkillOf(homework.Item));
            await homework.SubmitCorrectAnswer();
        }

        var progress = (await teacher.GetAsync($"/api/assignments/{id}")).Json["students"]!.AsArray();
        var own = progress.Single(s => s!["student"]!.GetValue<string>() == student.Person)!;
        var home = (await student.GetAsync("/api/home")).Json["assignments"]!.AsArray().Single(a => a!["assignment"]!.GetValue<string>() == id)!;

        Assert.Equal(["fraction-add-unlike", "fraction-add-unlike", "fraction-reduce"], asked.Order(StringComparer.Ordinal));
        Assert.Equal([3, 7], progress.Select(s => s!["planned"]!.GetValue<int>()).Order());
        Assert.True(own["isFinished"]!.GetValue<bool>());
        Assert.Equal(["fraction-reduce", "fraction-add-unlike"], own["skills"]!.AsArray().Select(IdOf));
        Assert.Equal(["fraction-reduce", "fraction-add-unlike"], home["skills"]!.AsArray().Select(s => s!["id"]!.GetValue<string>()));
        Assert.True(home["isFinished"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData("""[]""")]
    [InlineData("""[{"student":"$1","skills":[]}]""")]
    [InlineData("""[{"student":"$1","skills":[{"skill":"no-skill","items":1}]}]""")]
    [InlineData("""[{"student":"$1","skills":[{"skill":"fraction-reduce","items":0}]}]""")]
    [InlineData("""[{"student":"$1","skills":[{"skill":"fraction-reduce","items":99},{"skill":"fraction-add-unlike","items":2}]}]""")]
    [InlineData("""[{"student":"$1","skills":[{"skill":"fraction-reduce","items":1},{"skill":"fraction-reduce","items":2}]}]""")]
    [InlineData("""[{"student":"$1","skills":[{"skill":"fraction-reduce","items":1}]},{"student":"$1","skills":[{"skill":"fraction-reduce","items":1}]}]""")]
    public async Task Set_SetsThatMakeNoSense_Is400(string sets)
    {
        using var teacher = await app.SignInAsTeacher(Class);
        var request = new JsonObject
        {
            ["classroom"] = Class.Id,
            ["title"] = "x",
            ["minutes"] = 10,
            ["due"] = DateTimeOffset.UtcNow.AddDays(1).ToString("O"),
            ["sets"] = JsonNode.Parse(sets.Replace("$1", Class.Students[0].Person, StringComparison.Ordinal)),
        };

        Assert.Equal(HttpStatusCode.BadRequest, (await teacher.PostAsync("/api/assignments", request)).Status);
    }

    [Fact]
    public async Task Set_ForAStudentOfAnotherClass_IsNotThere()
    {
        using var teacher = await app.SignInAsTeacher(Class);
        var other = app.Minami.Classes[1].Students[0].Person;
        var sets = new[] { new { student = other, skills = new[] { new { skill = "fraction-reduce", items = 1 } } } };

        Assert.Equal(HttpStatusCode.NotFound, (await teacher.PostAsync("/api/assignments", new { classroom = Class.Id, title = "x", minutes = 5, sets, due = DateTimeOffset.UtcNow.AddDays(1) })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await teacher.PostAsync("/api/assignments/preview", new { classroom = Class.Id, minutes = 5, students = new[] { other } })).Status);
    }

    private string SkillOf(string item) => app.Services.GetRequiredService<CurriculumGraph>().SkillOf(ItemId.TryParse(item)!.Value)!.Id;

    private static string IdOf(JsonNode? entry) => entry!["skill"]!["id"]!.GetValue<string>();
}
