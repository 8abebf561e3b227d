using System.Net;
using Drill.Domain.Rosters;
using Drill.Server.Options;
using Drill.Server.Rosters;
using Drill.Server.Sessions;
using Drill.Server.Tests.Support;
using Drill.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Drill.Server.Tests.Rosters;

public sealed class StaffTests(DrillApp app)
{
    [Fact]
    public async Task RenewPassword_EndsTheOldOneAndItsSessions()
    {
        using var administrator = await app.SignInAsAdministrator(app.Kita);
        var (person, login, secret) = await AddTeacher(administrator);
        using var teacher = await app.SignInAsync(app.Kita, login, secret);

        var renewed = await administrator.PostAsync($"/api/staff/{person}/password");

        Assert.Equal(HttpStatusCode.Unauthorized, (await teacher.GetAsync("/api/session")).Status);
        using var again = app.Browser();
        Assert.Equal(HttpStatusCode.Unauthorized, (await again.SignInAsync("kita", login, secret)).Status);
        Assert.Equal(HttpStatusCode.OK, (await again.SignInAsync("kita", login, renewed.Text("secret"))).Status);
    }

    [Fact]
    public async Task End_SignsOutAndKeepsOutUntilRestored()
    {
        using var administrator = await app.SignInAsAdministrator(app.Kita);
        var (person, login, secret) = await AddTeacher(administrator);
        using var teacher = await app.SignInAsync(app.Kita, login, secret);

        Assert.Equal(HttpStatusCode.NoContent, (await administrator.DeleteAsync($"/api/staff/{person}")).Status);

        Assert.Equal(HttpStatusCode.Unauthorized, (await teacher.GetAsync("/api/session")).Status);
        using var again = app.Browser();
        Assert.Equal(HttpStatusCode.Unauthorized, (await again.SignInAsync("kita", login, secret)).Status);
        var school = (await administrator.GetAsync("/api/school")).Json;
        Assert.DoesNotContain(school["teachers"]!.AsArray(), t => t!["login"]!.GetValue<string>() == login);
        Assert.Contains(school["left"]!.AsArray(), t => t!["login"]!.GetValue<string>() == login);

        Assert.Equal(HttpStatusCode.NoContent, (await administrator.PostAsync($"/api/staff/{person}/restore")).Status);
        Assert.Equal(HttpStatusCode.OK, (await again.SignInAsync("kita", login, secret)).Status);
    }

    [Fact]
    public async Task SetClassrooms_OpensTheNewAndClosesTheOld()
    {
        var (first, second) = (app.Minami.Classes[0], app.Minami.Classes[1]);
        using var administrator = await app.SignInAsAdministrator(app.Minami);
        var (person, login, secret) = await AddTeacher(administrator, first.Id);
        using var teacher = await app.SignInAsync(app.Minami, login, secret);

        Assert.Equal(HttpStatusCode.NoContent, (await administrator.SendAsync(HttpMethod.Put, $"/api/staff/{person}/classrooms", new { classrooms = new[] { second.Id } })).Status);

        Assert.Equal(HttpStatusCode.NotFound, (await teacher.GetAsync($"/api/classrooms/{first.Id}/live")).Status);
        Assert.Equal(HttpStatusCode.OK, (await teacher.GetAsync($"/api/classrooms/{second.Id}/live")).Status);
    }

    [Fact]
    public async Task Change_AdministratorsAndStudents_AreNotTheirs()
    {
        using var administrator = await app.SignInAsAdministrator(app.Kita);

        foreach (var person in new[] { administrator.Person, app.Kita.Classes[0].Students[0].Person })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await administrator.DeleteAsync($"/api/staff/{person}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await administrator.PostAsync($"/api/staff/{person}/password")).Status);
        }
    }

    [Fact]
    public async Task PasswordCommand_LetsAnAdministratorBackIn()
    {
        var school = await app.FoundSchool("aki", "あき小学校");
        using var output = new StringWriter();

        Assert.Equal(0, await PasswordCommand.RunAsync(app.Services.GetRequiredService<ServerOptions>().Store, "Aki", "Admin", output, TextWriter.Null, TestContext.Current.CancellationToken));

        // The server would see for itself, later: a change of its own reads the roster anew.
        await app.Services.GetRequiredService<RosterStore>().ChangeAsync(school.Code, roster => ((Roster?)roster.Roster, "unchanged"), TestContext.Current.CancellationToken);
        using var browser = app.Browser();
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.SignInAsync("aki", "admin", DrillApp.Password)).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.SignInAsync("aki", "admin", output.ToString().Split(": ")[1])).Status);
    }

    [Theory]
    [InlineData("nowhere", "admin", "There is no school with the code 'nowhere'.")]
    [InlineData("kita", "nobody", "Nobody of the staff has the login 'nobody'.")]
    [InlineData("kita", "4-1-01", "Nobody of the staff has the login '4-1-01'.")]
    public async Task PasswordCommand_NobodyThere_SaysSo(string school, string login, string expected)
    {
        using var error = new StringWriter();

        var code = await PasswordCommand.RunAsync(app.Services.GetRequiredService<ServerOptions>().Store, school, login, TextWriter.Null, error, TestContext.Current.CancellationToken);

        Assert.Equal((PasswordCommand.Failed, expected), (code, error.ToString().Trim()));
    }

    [Fact]
    public async Task PasswordCommand_NoStore_SaysSoAndMakesNone()
    {
        using var error = new StringWriter();
        var folder = Path.Combine(Path.GetTempPath(), Ids.New("none"));

        var code = await PasswordCommand.RunAsync(StoreAddress.Parse(folder), "kita", "admin", TextWriter.Null, error, TestContext.Current.CancellationToken);

        Assert.Equal(PasswordCommand.Failed, code);
        Assert.StartsWith("There is no store at", error.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }

    private static async Task<(string Person, string Login, string Secret)> AddTeacher(TestBrowser administrator, params string[] classrooms)
    {
        var added = await administrator.PostAsync("/api/teachers", new { name = "新任 先生", login = Ids.New("staff"), classrooms });
        return (added.Text("person"), added.Text("login"), added.Text("secret"));
    }
}
