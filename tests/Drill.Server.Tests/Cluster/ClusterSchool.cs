using System.Net;
using System.Text.Json.Nodes;
using Drill.Content;
using Drill.Domain.Items;
using Drill.Hosting;
using Drill.Server.Tests.Support;

namespace Drill.Server.Tests.Cluster;

/// <summary>A school with one class, set up through one host as a person would.</summary>
internal sealed record ClusterSchool(string Classroom, string TeacherSecret, string StudentLogin, string StudentSecret)
{
    public const string Code = "minami";
    public const string Teacher = "teacher1";

    public static async Task<ClusterSchool> SetUpAsync(ServerProcess host)
    {
        using var browser = new TestBrowser(host.Launch.Url);
        var session = await browser.PostAsync("/api/setup", new
        {
            token = await host.ReadSetupTokenAsync(TestContext.Current.CancellationToken),
            school = new { code = Code, name = "みなみ小学校" },
            administrator = new { name = "校長 こうじ", login = "admin", secret = DrillApp.Password },
        });
        Assert.Equal(HttpStatusCode.OK, session.Status);
        browser.Csrf = session.Text("csrf");
        var classroom = (await browser.PostAsync("/api/classrooms", new { name = "5年1組", grade = 5 })).Text("id");
        var teacher = (await browser.PostAsync("/api/teachers", new { name = "佐藤 みどり", login = Teacher, classrooms = new[] { classroom } })).Text("secret");
        await browser.PostAsync($"/api/classrooms/{classroom}/students", new { text = "1,青木 はると", preview = false });
        var card = (await browser.GetAsync($"/api/classrooms/{classroom}/cards")).Json["cards"]![0]!;
        return new(classroom, teacher, card["login"]!.GetValue<string>(), card["secret"]!.GetValue<string>());
    }

    public static async Task<TestBrowser> SignInAsync(ServerProcess host, string login, string secret)
    {
        var browser = new TestBrowser(host.Launch.Url);
        Assert.Equal(HttpStatusCode.OK, (await browser.SignInAsync(Code, login, secret)).Status);
        return browser;
    }

    /// <summary>The same session at another host, as a load balancer would bring it there.</summary>
    public static TestBrowser Elsewhere(TestBrowser session, ServerProcess host)
    {
        var browser = new TestBrowser(host.Launch.Url) { Csrf = session.Csrf };
        foreach (Cookie cookie in session.Cookies.GetCookies(session.Address)) browser.Cookies.Add(host.Launch.Url, new Cookie(cookie.Name, cookie.Value));
        return browser;
    }

    /// <summary>Answers what is asked next, right.</summary>
    public static async Task<Answer> AnswerAsync(TestBrowser student)
    {
        var started = await student.PostAsync("/api/drills", new { kind = "practice" });
        if (started.Status != HttpStatusCode.OK) return started;
        var item = started.Json["item"]!["id"]!.GetValue<string>();
        var right = ContentLibrary.Curriculum.Build(ItemId.TryParse(item)!.Value)!.Key.RightResponse;
        return await student.PostAsync("/api/attempts", new JsonObject
        {
            ["attempt"] = Guid.CreateVersion7().ToString(),
            ["drill"] = started.Text("drill"),
            ["item"] = item,
            ["response"] = new JsonObject(right.Boxes.Select(b => new KeyValuePair<string, JsonNode?>(b.Key, b.Value))),
            ["elapsedMs"] = 8200,
            ["hints"] = 0,
            ["answeredAt"] = "2026-11-22T01:42:07.120Z",
        }.ToJsonString());
    }
}
