using System.Net;
using System.Text.Json.Nodes;
using Drill.Server.Sessions;
using Drill.Server.Tests.Support;
using Microsoft.AspNetCore.SignalR.Client;

namespace Drill.Server.Tests.Cluster;

/// <summary>
/// Two processes on one SQLite file with a real Redis between them: any host serves any request. It proves membership, shared sessions and
/// fail-over; MongoDB is proven by its own contracts.
/// </summary>
public sealed class ClusterTests : IDisposable
{
    private static readonly TimeSpan FailOver = TimeSpan.FromSeconds(60);

    private readonly string _data = Directory.CreateTempSubdirectory("drill-cluster-").FullName;
    private readonly List<IDisposable> _running = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _running.Reverse();
        foreach (var one in _running) one.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    [Fact]
    public async Task TwoHosts_OneSchool_AnyHostServesAndOneMayDie()
    {
        var redis = RedisProcess.StartOrSkip();
        _running.Add(redis);
        var (first, second) = (await StartAsync(redis), await StartAsync(redis));
        var school = await ClusterSchool.SetUpAsync(second);

        await SessionOfOneHostIsGoodAtTheOtherAsync(school, first, second);
        await NewsReachTheTeacherAtTheOtherHostAsync(school, first, second);
        await FailuresAreCountedTogetherAsync(first, second);
        await SignOutIsHeardAtTheOtherHostAsync(school, first, second);

        using var student = await ClusterSchool.SignInAsync(first, school.StudentLogin, school.StudentSecret);
        redis.Kill();
        Assert.Equal(HttpStatusCode.OK, (await ClusterSchool.AnswerAsync(student)).Status);
        redis.StartAgain();

        second.Kill();
        await Eventually.TrueAsync(async () => (await ClusterSchool.AnswerAsync(student)).Status == HttpStatusCode.OK, FailOver, Cancellation);
        Assert.True(first.IsRunning);
    }

    private static async Task SessionOfOneHostIsGoodAtTheOtherAsync(ClusterSchool school, HostProcess first, HostProcess second)
    {
        using var here = await ClusterSchool.SignInAsync(first, school.StudentLogin, school.StudentSecret);
        using var there = ClusterSchool.Elsewhere(here, second);
        Assert.Equal(HttpStatusCode.OK, (await there.GetAsync("/api/session")).Status);
        Assert.Equal(HttpStatusCode.OK, (await ClusterSchool.AnswerAsync(here)).Status);
        Assert.Equal(HttpStatusCode.OK, (await ClusterSchool.AnswerAsync(there)).Status);
    }

    private static async Task NewsReachTheTeacherAtTheOtherHostAsync(ClusterSchool school, HostProcess first, HostProcess second)
    {
        foreach (var (watching, answering) in ((HostProcess, HostProcess)[])[(first, second), (second, first)])
        {
            using var teacher = await ClusterSchool.SignInAsync(watching, ClusterSchool.Teacher, school.TeacherSecret);
            using var student = await ClusterSchool.SignInAsync(answering, school.StudentLogin, school.StudentSecret);
            await using var hub = new HubConnectionBuilder().WithUrl(new Uri(watching.Address, "/hubs/classroom"), options => options.Cookies = teacher.Cookies).Build();
            var changed = new TaskCompletionSource();
            hub.On<JsonNode>("changed", _ => changed.TrySetResult());
            await hub.StartAsync(Cancellation);
            await hub.InvokeAsync("Watch", school.Classroom, Cancellation);
            Assert.Equal(HttpStatusCode.OK, (await ClusterSchool.AnswerAsync(student)).Status);
            await changed.Task.WaitAsync(FailOver, Cancellation);
        }
    }

    private static async Task FailuresAreCountedTogetherAsync(HostProcess first, HostProcess second)
    {
        using var here = new TestBrowser(first.Address);
        using var there = new TestBrowser(second.Address);
        for (var i = 0; i < 5; i++) Assert.Equal(HttpStatusCode.Unauthorized, (await (i % 2 == 0 ? here : there).SignInAsync(ClusterSchool.Code, "9999", "000000")).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await there.SignInAsync(ClusterSchool.Code, "9999", "000000")).Status);
    }

    private static async Task SignOutIsHeardAtTheOtherHostAsync(ClusterSchool school, HostProcess first, HostProcess second)
    {
        using var here = await ClusterSchool.SignInAsync(first, ClusterSchool.Teacher, school.TeacherSecret);
        using var copied = ClusterSchool.Elsewhere(here, second);
        Assert.Equal(HttpStatusCode.OK, (await copied.GetAsync("/api/session")).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await here.DeleteAsync("/api/session")).Status);
        await Eventually.TrueAsync(async () => (await copied.GetAsync("/api/session")).Status == HttpStatusCode.Unauthorized, 3 * SignedOut.LookEvery, Cancellation);
    }

    private async Task<HostProcess> StartAsync(RedisProcess redis)
    {
        var host = new HostProcess(_data, redis.Address);
        _running.Add(host);
        await host.WaitUntilReadyAsync(Cancellation);
        return host;
    }
}
