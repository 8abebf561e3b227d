using System.Net;
using Drill.Server.Setup;
using Drill.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Drill.Server.Tests.Setup;

public sealed class SetupTests
{
    private static readonly object Administrator = new { name = "校長", login = "kocho", secret = "a long password" };

    [Fact]
    public async Task SetUp_WithTheLink_WorksOnceAndSignsIn()
    {
        var data = Directory.CreateTempSubdirectory("drill-setup-").FullName;
        await using var app = await DrillApp.StartAsync(data);
        using var output = new StringWriter();
        await SetupLink.PrintAsync(app, output, TestContext.Current.CancellationToken);
        var token = output.ToString().Trim().Split("#setup=")[1];
        using var browser = new TestBrowser(new(app.Urls.First()));

        var needed = await browser.GetAsync("/api/setup");
        var wrong = await browser.PostAsync("/api/setup", Request("another"));
        var done = await browser.PostAsync("/api/setup", Request(token));
        var again = await new TestBrowser(browser.Address).PostAsync("/api/setup", Request(token));

        Assert.True(needed.Json["needed"]!.GetValue<bool>());
        Assert.Equal(HttpStatusCode.Forbidden, wrong.Status);
        Assert.Equal("administrator", done.Text("role"));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/api/school")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, again.Status);
        Assert.False((await browser.GetAsync("/api/setup")).Json["needed"]!.GetValue<bool>());
        Assert.Null(await app.Services.GetRequiredService<Installing>().NewTokenAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task SetUp_PasswordTypedWithSpacesAround_SignsInAsTyped()
    {
        await using var app = await DrillApp.StartAsync(Directory.CreateTempSubdirectory("drill-setup-").FullName);
        var token = await app.Services.GetRequiredService<Installing>().NewTokenAsync(TestContext.Current.CancellationToken);
        using var browser = new TestBrowser(new(app.Urls.First()));

        await browser.PostAsync("/api/setup", new { token, school = new { code = "minami", name = "みなみ小学校" }, administrator = new { name = "校長", login = "kocho", secret = " a long password " } });

        Assert.Equal(HttpStatusCode.OK, (await new TestBrowser(browser.Address).SignInAsync("minami", "kocho", " a long password ")).Status);
    }

    private static object Request(string token) => new { token, school = new { code = "Minami", name = "みなみ小学校" }, administrator = Administrator };
}
