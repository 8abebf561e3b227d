using System.Net;
using Drill.Server.Observability;
using Drill.Server.Sessions;
using Drill.Server.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Logging;

namespace Drill.Server.Tests.Observability;

public sealed class DashboardTests(DrillApp app)
{
    [Fact]
    public async Task Dashboard_NotAskedFor_IsNotThere()
    {
        using var browser = await app.SignInAsAdministrator(app.Minami);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(Dashboard.Path)).Status);
    }

    [Fact]
    public async Task Dashboard_AskedFor_IsForAdministratorsAndSupportersAlone()
    {
        var data = Directory.CreateTempSubdirectory("drill-dashboard-");
        await using var server = Program.Build(new("http://127.0.0.1:0", data.FullName) { HasDashboard = true }, builder => builder.Logging.ClearProviders());
        await server.StartAsync(TestContext.Current.CancellationToken);
        var endpoints = Endpoints.Of(server.Services).Where(e => e.Pattern.StartsWith(Dashboard.Path, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(endpoints);
        Assert.All(endpoints, e => Assert.Contains(e.Endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>(), a => a.Policy == Policies.Upkeep));
        Assert.All(endpoints, e => Assert.Null(e.Endpoint.Metadata.GetMetadata<IAllowAnonymous>()));
        using var browser = new TestBrowser(new Uri(server.Urls.First()));
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync(Dashboard.Path)).Status);
        await server.StopAsync(TestContext.Current.CancellationToken);
        data.Delete(recursive: true);
    }
}
