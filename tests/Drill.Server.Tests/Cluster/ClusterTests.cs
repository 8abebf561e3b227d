using System.Net;
using System.Text.Json.Nodes;
using Drill.Hosting;
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
        Assert.SkipUnless(RedisServer.IsInstalled, "Not run as a cluster: there is no redis-server on this machine (Debian: apt-get install redis-server).");
        var redis = await RedisServer.StartAsync(Cancellation);
        _running.Add(redis);
        var (first, second) = (await StartAsync(redis), await StartAsync(redis));
        var school = await ClusterSchool.SetUpAsync(second);

        await SessionOfOneHostIsGoodAtTheOtherAsync(school, first, second);
        await NewsReachTheTeacherAtTheOtherHostAsync(school, first, second);
        await FailuresAreCountedTogetherAsync(first, second);
        await SignOutIsHeardAtTheOtherHostAsync(school, first, second);

        using var student = await ClusterSchool.SignInAsync(first, school.StudentLogin, school.StudentSecret);
        await redis.KillAsync();
        Assert.Equal(HttpStatusCode.OK, (await ClusterSchool.AnswerAsync(student)).Status);
        await redis.StartAgainAsync(Cancellation);

        await second.KillAsync();
        await Eventually.TrueAsync(async () => (await ClusterSchool.AnswerAsync(student)).Status == HttpStatusCode.OK, FailOver, Cancellation);
        Assert.True(first.IsRunning);
    }

    private static async Task SessionOfOneHostIsGoodAtTheOtherAsync(ClusterSchool school, ServerProcess first, ServerProcess second)
    {
        using var here = await ClusterSchool.SignInAsync(first, school.StudentLogin, school.StudentSecret);
        using var there = ClusterSchool.Elsewhere(here, second);
        Assert.Equal(HttpStatusCode.OK, (await there.GetAsync("/api/session")).Status);
        Assert.Equal(HttpStatusCode.OK, (await ClusterSchool.AnswerAsync(here)).Status);
        Assert.Equal(HttpStatusCode.OK, (await ClusterSchool.AnswerAsync(there)).Status);
    }

    private static async Task NewsReachTheTeacherAtTheOtherHostAsync(ClusterSchool school, ServerProcess first, ServerProcess second)
    {
        foreach (var (watching, answering) in ((ServerProcess, ServerProcess)[])[(first, second), (second, first)])
        {
            using var teacher = await ClusterSchool.SignInAsync(watching, ClusterSchool.Teacher, school.TeacherSecret);
            using var student = await ClusterSchool.SignInAsync(answering, school.StudentLogin, school.StudentSecret);
            await using var hub = new HubConnectionBuilder().WithUrl(new Uri(watching.Launch.Url, "/hubs/classroom"), options => options.Cookies = teacher.Cookies).Build();
            var changed = new TaskCompletionSource();
            hub.On<JsonNode>("changed", _ => changed.TrySetResult());
            await hub.StartAsync(Cancellation);
            await hub.InvokeAsync("Watch", school.Classroom, Cancellation);
            Assert.Equal(HttpStatusCode.OK, (await ClusterSchool.AnswerAsync(student)).Status);
            await changed.Task.WaitAsync(FailOver, Cancellation);
        }
    }

    private static async Task FailuresAreCountedTogetherAsync(ServerProcess first, ServerProcess second)
    {
        using var here = new TestBrowser(first.Launch.Url);
        using var there = new TestBrowser(second.Launch.Url);
        for (var i = 0; i < 5; i++) Assert.Equal(HttpStatusCode.Unauthorized, (await (i % 2 == 0 ? here : there).SignInAsync(ClusterSchool.Code, "9999", "000000")).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await there.SignInAsync(ClusterSchool.Code, "9999", "000000")).Status);
    }

    private static async Task SignOutIsHeardAtTheOtherHostAsync(ClusterSchool school, ServerProcess first, ServerProcess second)
    {
        using var here = await ClusterSchool.SignInAsync(first, ClusterSchool.Teacher, school.TeacherSecret);
        using var copied = ClusterSchool.Elsewhere(here, second);
        Assert.Equal(HttpStatusCode.OK, (await copied.GetAsync("/api/session")).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await here.DeleteAsync("/api/session")).Status);
        await Eventually.TrueAsync(async () => (await copied.GetAsync("/api/session")).Status == HttpStatusCode.Unauthorized, 3 * SignedOut.LookEvery, Cancellation);
    }

    private async Task<ServerProcess> StartAsync(RedisServer redis)
    {
        var launch = ServerLaunch.Of(new FileInfo(typeof(Program).Assembly.Location), new DirectoryInfo(_data), "--cluster", redis.Address);
        var host = await ServerProcess.StartAsync(launch, TestContext.Current.SendDiagnosticMessage, Cancellation);
        _running.Add(host);
        return host;
    }
}
