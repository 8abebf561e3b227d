using Drill.Server.Tests.Support;

namespace Drill.Server.Tests.Web;

public sealed class SecurityHeadersTests(DrillApp app)
{
    // Headers do not depend on whether there is anything at the address.
    [Theory]
    [InlineData("student/", true, false)]
    [InlineData("student/sw.js", true, false)]
    [InlineData("api/setup", true, true)]
    [InlineData("assets/main-1a2b3c.js", false, false)]
    public async Task Get_Anything_IsNotSniffed_DocumentsHaveAPolicyAndAnswersNoCopy(string path, bool hasPolicy, bool isNeverKept)
    {
        using var client = new HttpClient();
        using var response = await client.GetAsync(new Uri(app.Address, path), TestContext.Current.CancellationToken);

        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(hasPolicy, response.Headers.TryGetValues("Content-Security-Policy", out var policy) && policy.Single().Contains("default-src 'self'", StringComparison.Ordinal));
        Assert.Equal(isNeverKept, response.Headers.CacheControl?.NoStore == true);
    }
}
