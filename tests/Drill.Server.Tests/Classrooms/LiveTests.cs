using System.Net;
using System.Text.Json.Nodes;
using Drill.Server.Classrooms;
using Drill.Server.Tests.Support;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Drill.Server.Tests.Classrooms;

public sealed class LiveTests(DrillApp app)
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Watch_StudentAnswers_TheTileChanges()
    {
        var classroom = app.Minami.Classes[0];
        using var teacher = await app.SignInAsTeacher(classroom);
        using var student = await app.SignInAsStudent(classroom);
        await using var hub = await ConnectAsync(teacher);
        var changed = Next(hub, student.Person);
        await hub.InvokeAsync("Watch", classroom.Id, TestContext.Current.CancellationToken);
        var practice = await Practice.StartAsync(app, student);

        await practice.SubmitCorrectAnswer();

        var news = await changed.WaitAsync(Deadline, TestContext.Current.CancellationToken);
        Assert.Equal(classroom.Id, news["classroom"]!.GetValue<string>());
        var tile = news["changes"]!["students"]!.AsArray().Single(s => s!["student"]!.GetValue<string>() == student.Person)!;
        Assert.Equal("青木 はると", tile["name"]!.GetValue<string>());
        var live = await teacher.GetAsync($"/api/classrooms/{classroom.Id}/live");
        Assert.NotEmpty(live.Json["skills"]!.AsArray());
    }

    [Fact]
    public async Task Watch_AnotherTeachersClass_IsRefused()
    {
        using var teacher = await app.SignInAsTeacher(app.Minami.Classes[1]);
        await using var hub = await ConnectAsync(teacher);

        await Assert.ThrowsAsync<HubException>(() => hub.InvokeAsync("Watch", app.Minami.Classes[0].Id, TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<HubException>(() => hub.InvokeAsync("Watch", app.Kita.Classes[0].Id, TestContext.Current.CancellationToken));
        Assert.Contains("no such classroom", (await Assert.ThrowsAsync<HubException>(() => hub.InvokeAsync("Watch", null, TestContext.Current.CancellationToken))).Message, StringComparison.Ordinal);
        await hub.InvokeAsync("Unwatch", null, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task SignOut_LiveConnection_IsClosed()
    {
        using var teacher = await app.SignInAsTeacher(app.Minami.Classes[1]);
        await using var hub = await ConnectAsync(teacher);
        var closed = new TaskCompletionSource();
        hub.Closed += _ =>
        {
            closed.TrySetResult();
            return Task.CompletedTask;
        };

        await teacher.DeleteAsync("/api/session");

        await closed.Task.WaitAsync(Deadline, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Hub_FromAnotherOrigin_IsRefused()
    {
        using var teacher = await app.SignInAsTeacher(app.Minami.Classes[1]);
        using var client = new HttpClient(new HttpClientHandler { CookieContainer = teacher.Cookies });
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(app.Address, "/hubs/classroom/negotiate?negotiateVersion=1"));
        request.Headers.Add("Origin", "https://elsewhere.example");

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Csv_NameThatIsAFormula_IsText()
    {
        var classroom = app.Kita.Classes[0];
        await app.EnrollStudent(classroom, "=HYPERLINK(1)");
        using var teacher = await app.SignInAsTeacher(classroom);

        var csv = await teacher.GetAsync($"/api/classrooms/{classroom.Id}/live.csv");

        Assert.Equal("text/csv", csv.MediaType);
        Assert.Contains("'=HYPERLINK(1)", csv.Body, StringComparison.Ordinal);
        Assert.StartsWith("番号,名前", csv.Body.TrimStart('\uFEFF'), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeper_RemovedTeacherOfNothing_KeepsOthersConnected()
    {
        using var teacher = await app.SignInAsTeacher(app.Minami.Classes[1]);
        await using var hub = await ConnectAsync(teacher);
        await hub.InvokeAsync("Watch", app.Minami.Classes[1].Id, TestContext.Current.CancellationToken);

        await app.Services.GetRequiredService<ConnectionKeeper>().CheckAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HubConnectionState.Connected, hub.State);
    }

    private static Task<JsonNode> Next(Microsoft.AspNetCore.SignalR.Client.HubConnection hub, string student)
    {
        var next = new TaskCompletionSource<JsonNode>();
        hub.On<JsonNode>("changed", news =>
        {
            if (news["changes"]!["students"]!.AsArray().Any(s => s!["student"]!.GetValue<string>() == student)) next.TrySetResult(news);
        });
        return next.Task;
    }

    private async Task<Microsoft.AspNetCore.SignalR.Client.HubConnection> ConnectAsync(TestBrowser browser)
    {
        var hub = new HubConnectionBuilder().WithUrl(new Uri(app.Address, ClassroomEndpoints.HubPath), options => options.Cookies = browser.Cookies).Build();
        await hub.StartAsync(TestContext.Current.CancellationToken);
        return hub;
    }
}
