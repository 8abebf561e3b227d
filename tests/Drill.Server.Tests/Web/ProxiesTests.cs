using System.Net.Http.Json;
using Drill.Server.Tests.Support;

namespace Drill.Server.Tests.Web;

public sealed class ProxiesTests(DrillApp app)
{
    [Theory]
    [InlineData("https", true)]
    [InlineData("http", false)]
    public async Task SignIn_BehindALocalProxy_CookieIsSecureWhereTheBrowserCameByTls(string scheme, bool isSecure)
    {
        using var client = new HttpClient { BaseAddress = app.Address };
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", scheme);

        using var answer = await client.PostAsJsonAsync(
            "/api/session", new { school = app.Minami.Code, login = "admin", secret = DrillApp.Password }, TestContext.Current.CancellationToken);

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Equal(isSecure, cookie.Contains("secure", StringComparison.OrdinalIgnoreCase));
    }
}
