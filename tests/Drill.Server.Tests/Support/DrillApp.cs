using System.Text.Json.Nodes;
using Drill.Domain.Rosters;
using Drill.Server.Options;
using Drill.Server.Rosters;
using Drill.Server.Sessions;
using Drill.Server.Setup;
using Drill.Server.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

// One server with one set of students: tests that share a student must not answer over one another.
[assembly: AssemblyFixture(typeof(DrillApp))]
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace Drill.Server.Tests.Support;

/// <summary>The whole server on a loopback port and a folder of its own, with two schools: みなみ (5年1組, 5年2組) and きた (4年1組).</summary>
public sealed class DrillApp : IAsyncLifetime
{
    private readonly Action<WebApplicationBuilder>? _configure;

    public const string Password = "correct horse battery";
    private readonly string _data = Directory.CreateTempSubdirectory("drill-server-").FullName;

    public DrillApp()
    {
    }

    private DrillApp(Action<WebApplicationBuilder> configure) => _configure = configure;

    public WebApplication App { get; private set; } = null!;

    public Uri Address => new(App.Urls.First());

    public IServiceProvider Services => App.Services;

    public TestSchool Minami { get; private set; } = null!;

    public TestSchool Kita { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        App = await StartAsync(_data, _configure);
        Minami = await FoundSchool("minami", "みなみ小学校", ("5年1組", 5), ("5年2組", 5));
        Kita = await FoundSchool("kita", "きた小学校", ("4年1組", 4));
    }

    /// <summary>A server of its own with something replaced.</summary>
    public static async Task<DrillApp> WithAsync(Action<WebApplicationBuilder> configure)
    {
        var app = new DrillApp(configure);
        await app.InitializeAsync();
        return app;
    }

    public static async Task<WebApplication> StartAsync(string data, Action<WebApplicationBuilder>? configure = null)
    {
        var app = Program.Build(new ServerOptions("http://127.0.0.1:0", data), builder =>
        {
            builder.Logging.ClearProviders();
            configure?.Invoke(builder);
        });
        await app.StartAsync();
        return app;
    }

    /// <summary>A browser without a session.</summary>
    public TestBrowser Browser() => new(Address);

    public async Task<TestBrowser> SignInAsync(TestSchool school, string login, string secret)
    {
        var browser = Browser();
        await browser.SignInAsync(school.Code, login, secret);
        return browser;
    }

    public Task<TestBrowser> SignInAsAdministrator(TestSchool school) => SignInAsync(school, "admin", Password);

    public Task<TestBrowser> SignInAsSupporter(TestSchool school) => SignInAsync(school, "support", Password);

    public Task<TestBrowser> SignInAsTeacher(TestClass classroom) => SignInAsync(classroom.School, classroom.TeacherLogin, classroom.TeacherSecret);

    /// <summary>The class's student with this number, with the card that the class was given.</summary>
    public async Task<TestBrowser> SignInAsStudent(TestClass classroom, int number = 1)
    {
        var roster = (await Services.GetRequiredService<RosterStore>().FindAsync(classroom.School.Code, default))!;
        var person = roster.FindPerson(classroom.Students[number - 1].Person)!;
        return await SignInAsync(classroom.School, person.Login, Services.GetRequiredService<Cards.CardSecrets>().For(person));
    }

    public async Task<TestStudent> EnrollStudent(TestClass classroom, string name)
    {
        using var administrator = await SignInAsAdministrator(classroom.School);
        var added = await administrator.PostAsync($"/api/classrooms/{classroom.Id}/students", new { text = name, preview = false });
        return TestStudent.Of(added.Json["added"]![0]!);
    }

    /// <summary>One more class of みなみ, for a test that changes what its students are given. Not among <see cref="TestSchool.Classes"/>.</summary>
    public async Task<TestClass> FoundClass(string name, int grade)
    {
        using var administrator = await SignInAsAdministrator(Minami);
        return await FoundClassAsync(administrator, Minami, name, grade, $"teacher-{Ids.New("t")}");
    }

    /// <summary>One more school, for a test that changes all of it.</summary>
    public async Task<TestSchool> FoundSchool(string code, string name, params (string Name, int Grade)[] classes)
    {
        var (administrator, supporter) = (MakeStaff(Role.Administrator, "校長 こうじ", "admin"), MakeStaff(Role.Supporter, "支援員 あきら", "support"));
        await Services.GetRequiredService<Installing>().AddSchoolAsync(new("みなみ市"), Roster.Of(new(code, name)).With(administrator, []).With(supporter, []), default);
        var school = new TestSchool(code, []);
        using var browser = await SignInAsAdministrator(school);
        foreach (var (className, grade) in classes) school.Classes.Add(await FoundClassAsync(browser, school, className, grade, $"teacher{school.Classes.Count + 1}"));
        return school;
    }

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync();
        await App.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    private Person MakeStaff(Role role, string name, string login) => new()
    {
        Id = Ids.New("p"),
        Role = role,
        Name = name,
        Login = login,
        Stamp = "s",
        PasswordHash = Services.GetRequiredService<Passwords>().Hash(Password),
    };

    private static async Task<TestClass> FoundClassAsync(TestBrowser administrator, TestSchool school, string name, int grade, string login)
    {
        var id = (await administrator.PostAsync("/api/classrooms", new { name, grade })).Text("id");
        var secret = (await administrator.PostAsync("/api/teachers", new { name = "佐藤 みどり", login, classrooms = new[] { id } })).Text("secret");
        var added = await administrator.PostAsync($"/api/classrooms/{id}/students", new { text = "1,青木 はると\n2,石井 ゆい\n3,上田 そら", preview = false });
        return new(school, id, login, secret, [.. added.Json["added"]!.AsArray().Select(s => TestStudent.Of(s!))]);
    }
}

public sealed record TestSchool(string Code, List<TestClass> Classes);

public sealed record TestClass(TestSchool School, string Id, string TeacherLogin, string TeacherSecret, IReadOnlyList<TestStudent> Students);

public sealed record TestStudent(string Person, string Login, int Number)
{
    public static TestStudent Of(JsonNode added) => new(added["student"]!.GetValue<string>(), added["login"]!.GetValue<string>(), added["number"]!.GetValue<int>());
}
