using System.Text.Json.Nodes;
using Drill.Domain.Rosters;
using Drill.Server.Demo;
using Drill.Server.Options;
using Drill.Server.Setup;
using Drill.Server.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Drill.Server.Tests.Demo;

public sealed class DemoTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly string _data = Directory.CreateTempSubdirectory("drill-demo-").FullName;

    [Fact]
    public async Task Demo_FirstStart_WritesSignInsThatWork()
    {
        await using var app = await StartAsync();

        var signIns = ReadSignIns();
        Assert.Equal(["administrator", "student", "supporter", "teacher"], signIns.Select(s => Text(s, "role")).Distinct().Order());
        Assert.Equal((12, 3, 1), (signIns.Count(s => Text(s, "role") == "student"), signIns.Count(s => Text(s, "role") == "teacher"), signIns.Count(s => Text(s, "role") == "administrator")));
        foreach (var signIn in signIns.GroupBy(s => Text(s, "role")).Select(g => g.First()))
        {
            using var browser = await SignInAsync(app, signIn);
            Assert.Equal(Text(signIn, "role"), (await browser.GetAsync("/api/session")).Text("role"));
        }
    }

    [Fact]
    public async Task Demo_VisitorsStudent_HasAPastAndHomeworkAndIsLeftAlone()
    {
        await using var app = await StartAsync();
        var visitor = ReadSignIns().First(s => Text(s, "login") == "5-2-01");
        using var student = await SignInAsync(app, visitor);

        var home = (await student.GetAsync("/api/home")).Json;

        Assert.NotNull(home["lastPractisedAt"]);
        Assert.Equal(0, Assert.Single(home["assignments"]!.AsArray())!["answered"]!.GetValue<int>());
        await WaitForAnswersAsync(app, visitor, answers: 5);
        Assert.Equal(0, (await LiveAsync(app, visitor)).First(s => s!["number"]!.GetValue<int>() == 1)!["answered"]!.GetValue<int>());
    }

    [Fact]
    public async Task Demo_SecondStart_GoesOnWithTheSameSchool()
    {
        string first;
        await using (var app = await StartAsync()) first = await File.ReadAllTextAsync(Path.Combine(_data, "demo.json"), TestContext.Current.CancellationToken);

        await using var again = await StartAsync();

        var second = await File.ReadAllTextAsync(Path.Combine(_data, "demo.json"), TestContext.Current.CancellationToken);
        Assert.Equal(SignInsOf(first).ToJsonString(), SignInsOf(second).ToJsonString());
        await WaitForAnswersAsync(again, ReadSignIns().First(s => Text(s, "login") == "5-2-01"), answers: 3);
    }

    [Fact]
    public async Task Demo_FolderOfARealSchool_IsRefused()
    {
        await using (var real = await DrillApp.StartAsync(_data))
        {
            var roster = Roster.Of(new("real", "ほんものの学校"));
            await real.Services.GetRequiredService<Installing>().AddSchoolAsync(new("みなみ市"), roster, TestContext.Current.CancellationToken);
        }

        await using var app = Build();

        Assert.Contains("real school", await app.PrepareDemoAsync(TextWriter.Null, TestContext.Current.CancellationToken));
    }

    public void Dispose() => Directory.Delete(_data, recursive: true);

    private WebApplication Build() => Program.Build(new ServerOptions("http://127.0.0.1:0", _data, IsDemo: true), builder =>
    {
        builder.Logging.ClearProviders();
        builder.Configuration["Demo:ClassSize"] = "4";
        builder.Configuration["Demo:PastDays"] = "2";
        builder.Configuration["Demo:BusyInOtherClasses"] = "1";
        builder.Configuration["Demo:FastestAnswer"] = "00:00:00.02";
        builder.Configuration["Demo:SlowestAnswer"] = "00:00:00.05";
    });

    private async Task<WebApplication> StartAsync()
    {
        var app = Build();
        Assert.Null(await app.PrepareDemoAsync(TextWriter.Null, TestContext.Current.CancellationToken));
        await app.StartAsync(TestContext.Current.CancellationToken);
        await app.AnnounceDemoAsync(TextWriter.Null, TestContext.Current.CancellationToken);
        return app;
    }

    private JsonArray ReadSignIns() => SignInsOf(File.ReadAllText(Path.Combine(_data, "demo.json")));

    private static JsonArray SignInsOf(string file) => JsonNode.Parse(file)!["signIns"]!.AsArray();

    private static string Text(JsonNode? node, string name) => node![name]!.GetValue<string>();

    private static async Task<TestBrowser> SignInAsync(WebApplication app, JsonNode? signIn)
    {
        var browser = new TestBrowser(new(app.Urls.First()));
        await browser.SignInAsync(Text(signIn, "school"), Text(signIn, "login"), Text(signIn, "secret"));
        return browser;
    }

    private async Task<JsonArray> LiveAsync(WebApplication app, JsonNode? ofClassOf)
    {
        var teacher = ReadSignIns().First(s => Text(s, "role") == "teacher" && Text(s, "classroom") == Text(ofClassOf, "classroom"));
        using var browser = await SignInAsync(app, teacher);
        return (await browser.GetAsync($"/api/classrooms/{Text(ofClassOf, "classroom")}/live")).Json["students"]!.AsArray();
    }

    private async Task WaitForAnswersAsync(WebApplication app, JsonNode? classOf, int answers)
    {
        using var deadline = new CancellationTokenSource(Patience);
        while ((await LiveAsync(app, classOf)).Sum(s => s!["answered"]!.GetValue<int>()) < answers) await Task.Delay(50, deadline.Token);
    }
}
