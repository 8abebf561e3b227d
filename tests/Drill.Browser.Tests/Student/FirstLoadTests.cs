using Drill.Browser.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;
using IRequest = Microsoft.Playwright.IRequest;

namespace Drill.Browser.Tests.Student;

public sealed class FirstLoadTests(DrillSite site)
{
    private const int MostBytes = 60 * 1024;
    private static readonly string[] Counted = ["script", "stylesheet"];

    [Fact]
    public async Task StudentPage_FirstLoad_StaysSmallAndAtHome()
    {
        await using var visit = await site.VisitAsync(Sizes.Tablet);
        var requests = new List<IRequest>();
        visit.Page.RequestFinished += (_, request) => requests.Add(request);

        await visit.Page.GotoAsync("student/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Expect(visit.Page.Locator(".secret-pad")).ToBeVisibleAsync();

        var files = requests.Where(request => Counted.Contains(request.ResourceType)).ToList();
        var bytes = 0;
        foreach (var file in files)
        {
            Assert.Contains((await (await file.ResponseAsync())!.AllHeadersAsync())["content-encoding"], new[] { "br", "gzip" });
            var sizes = await file.SizesAsync();
            bytes += sizes.ResponseBodySize + sizes.ResponseHeadersSize;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"First load: {files.Count} scripts and styles, {bytes} bytes on the wire, {requests.Count} requests in all.");
        Assert.NotEmpty(files);
        Assert.InRange(bytes, 1, MostBytes);
        visit.AssertNoComplaint();
    }

    [Fact]
    public async Task StudentPage_ScriptsDoNotCome_SaysSoAndLeadsToTheConnectionCheck()
    {
        await using var visit = await site.VisitAsync(Sizes.Tablet);
        await visit.Page.RouteAsync("**/assets/*.js", route => route.AbortAsync());

        await visit.Page.GotoAsync("student/");
        await Expect(visit.Page.GetByText("よみこんで います…")).ToBeVisibleAsync();
        await visit.Page.GetByText("うごかない ときは").ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "つながりのチェック" })).ToBeVisibleAsync();
    }
}
