using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Drill.Domain.Documents;
using Drill.Domain.Rosters;
using Drill.Server.Options;
using Drill.Server.Rosters;
using Drill.Server.Sessions;
using Drill.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using OtpNet;

namespace Drill.Server.Tests.Accounts;

public sealed class SecondFactorTests(DrillApp app)
{
    [Fact]
    public async Task SignIn_WithAnApp_NeedsItsCode()
    {
        var phone = await SetUpAsync();
        using var browser = app.Browser();

        var withoutCode = await SignInAsync(browser, phone, null);
        var wrongCode = await SignInAsync(browser, phone, "000000" == phone.Code() ? "111111" : "000000");
        var wrongSecret = await browser.PostAsync("/api/session", new { school = "kita", login = phone.Login, secret = "wrong", code = phone.Code() });
        var right = await SignInAsync(browser, phone, $" {phone.Code()[..3]} {phone.Code()[3..]} ");

        Assert.Equal((HttpStatusCode.Unauthorized, "code"), (withoutCode.Status, withoutCode.Text("needs")));
        Assert.Equal((HttpStatusCode.Unauthorized, "code"), (wrongCode.Status, wrongCode.Text("needs")));
        Assert.Equal((HttpStatusCode.Unauthorized, "School, login and secret do not match."), (wrongSecret.Status, wrongSecret.Text("detail")));
        Assert.Null(wrongSecret.Json["needs"]);
        Assert.Equal(HttpStatusCode.OK, right.Status);
    }

    [Fact]
    public async Task SignIn_SameCodeOnceMore_IsRefused()
    {
        var phone = await SetUpAsync();
        var code = phone.Code();
        using var first = app.Browser();
        using var second = app.Browser();

        Assert.Equal(HttpStatusCode.OK, (await SignInAsync(first, phone, code)).Status);
        Assert.Equal("The code is not right, or was used before.", (await SignInAsync(second, phone, code)).Text("detail"));
    }

    [Fact]
    public async Task SignIn_RecoveryCode_OpensOnce()
    {
        var phone = await SetUpAsync();
        using var browser = app.Browser();

        Assert.Equal(HttpStatusCode.OK, (await SignInAsync(browser, phone, phone.Recovery[0])).Status);
        Assert.Equal(SecondFactors.RecoveryCodes - 1, (await browser.GetAsync("/api/account")).Json["secondFactor"]!["recoveryLeft"]!.GetValue<int>());
        using var other = app.Browser();
        Assert.Equal(HttpStatusCode.Unauthorized, (await SignInAsync(other, phone, phone.Recovery[0])).Status);
        Assert.Equal(HttpStatusCode.OK, (await SignInAsync(other, phone, phone.Recovery[1].ToUpperInvariant().Replace("-", "", StringComparison.Ordinal))).Status);
    }

    [Fact]
    public async Task SignIn_GuessingCodes_IsSlowed()
    {
        var phone = await SetUpAsync();
        using var browser = app.Browser();
        for (var i = 0; i < 5; i++) await SignInAsync(browser, phone, $"{i}");

        Assert.Equal(HttpStatusCode.TooManyRequests, (await SignInAsync(browser, phone, phone.Code())).Status);
    }

    [Fact]
    public async Task RenewRecovery_OldCodesEnd()
    {
        var phone = await SetUpAsync();

        var renewed = (await phone.Browser.PostAsync("/api/account/second-factor/recovery", new { secret = phone.Secret })).Json["codes"]!.AsArray();

        using var browser = app.Browser();
        Assert.Equal(HttpStatusCode.Unauthorized, (await SignInAsync(browser, phone, phone.Recovery[0])).Status);
        Assert.Equal(HttpStatusCode.OK, (await SignInAsync(browser, phone, renewed[0]!.GetValue<string>())).Status);
    }

    [Fact]
    public async Task Remove_ThePasswordAloneSignsInAgain()
    {
        var phone = await SetUpAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await phone.Browser.PostAsync("/api/account/second-factor/remove", new { secret = "wrong" })).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await phone.Browser.PostAsync("/api/account/second-factor/remove", new { secret = phone.Secret })).Status);

        using var browser = app.Browser();
        Assert.Equal(HttpStatusCode.OK, (await SignInAsync(browser, phone, null)).Status);
    }

    [Fact]
    public async Task EndedByAnAdministrator_ThePasswordAloneSignsInAgain()
    {
        var phone = await SetUpAsync();
        using var administrator = await app.SignInAsAdministrator(app.Kita);
        Assert.True(await HasSecondFactor(administrator, phone));

        Assert.Equal(HttpStatusCode.NoContent, (await administrator.DeleteAsync($"/api/staff/{phone.Person}/second-factor")).Status);

        Assert.False(await HasSecondFactor(administrator, phone));
        using var browser = app.Browser();
        Assert.Equal(HttpStatusCode.OK, (await SignInAsync(browser, phone, null)).Status);
    }

    [Fact]
    public async Task PasswordCommand_EndsItToo()
    {
        var phone = await SetUpAsync();
        using var output = new StringWriter();

        Assert.Equal(0, await PasswordCommand.RunAsync(app.Services.GetRequiredService<ServerOptions>().Store, "kita", phone.Login, output, TextWriter.Null, TestContext.Current.CancellationToken));

        // The server would see for itself, later: a change of its own reads the roster anew.
        await app.Services.GetRequiredService<RosterStore>().ChangeAsync("kita", roster => ((Roster?)roster.Roster, "unchanged"), TestContext.Current.CancellationToken);
        using var browser = app.Browser();
        Assert.Equal(HttpStatusCode.OK, (await browser.SignInAsync("kita", phone.Login, output.ToString().Split(": ")[1])).Status);
    }

    [Fact]
    public async Task TurnOn_Refused_ChangesNothing()
    {
        var (browser, login, secret) = await AddTeacher();
        var offer = (await browser.PostAsync("/api/account/second-factor")).Json;
        var code = CodeOf(offer);

        Assert.Equal(HttpStatusCode.BadRequest, (await TurnOnAsync(browser, offer, code == "123456" ? "654321" : "123456", secret)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await TurnOnAsync(browser, offer, code, "wrong")).Status);
        Assert.Null((await browser.GetAsync("/api/account")).Json["secondFactor"]);
        using var again = app.Browser();
        Assert.Equal(HttpStatusCode.OK, (await again.SignInAsync("kita", login, secret)).Status);

        Assert.Equal(HttpStatusCode.OK, (await TurnOnAsync(browser, offer, CodeOf(offer), secret)).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await TurnOnAsync(browser, offer, CodeOf(offer), secret)).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await browser.PostAsync("/api/account/second-factor")).Status);
        browser.Dispose();
    }

    [Fact]
    public async Task Store_HoldsNeitherKeyNorCodes()
    {
        var phone = await SetUpAsync();
        var roster = (await app.Services.GetRequiredService<IDocumentStore>().FindAsync(RosterDocuments.Rosters, new(RosterDocuments.Everything, "kita"), TestContext.Current.CancellationToken))!.Value;

        var stored = JsonSerializer.Serialize(roster);

        Assert.Contains(phone.Login, stored, StringComparison.Ordinal);
        Assert.DoesNotContain(phone.Key, stored, StringComparison.OrdinalIgnoreCase);
        Assert.All(phone.Recovery, code => Assert.DoesNotContain(code.Replace("-", "", StringComparison.Ordinal), stored, StringComparison.OrdinalIgnoreCase));
    }

    private static Task<Answer> SignInAsync(TestBrowser browser, Phone phone, string? code) =>
        SignInAndKeepAsync(browser, new { school = "kita", login = phone.Login, secret = phone.Secret, code });

    private static async Task<Answer> SignInAndKeepAsync(TestBrowser browser, object request)
    {
        var answer = await browser.PostAsync("/api/session", request);
        if (answer.Status == HttpStatusCode.OK) browser.Csrf = answer.Text("csrf");
        return answer;
    }

    private static async Task<bool> HasSecondFactor(TestBrowser administrator, Phone phone) =>
        (await administrator.GetAsync("/api/school")).Json["teachers"]!.AsArray().Single(t => t!["person"]!.GetValue<string>() == phone.Person)!["hasSecondFactor"]!.GetValue<bool>();

    private static Task<Answer> TurnOnAsync(TestBrowser browser, JsonNode offer, string code, string secret) =>
        browser.SendAsync(HttpMethod.Put, "/api/account/second-factor", new { salt = offer["salt"]!.GetValue<string>(), code, secret });

    private static string CodeOf(JsonNode offer) => new Totp(Base32Encoding.ToBytes(offer["key"]!.GetValue<string>())).ComputeTotp();

    private async Task<(TestBrowser Browser, string Login, string Secret)> AddTeacher()
    {
        using var administrator = await app.SignInAsAdministrator(app.Kita);
        var added = await administrator.PostAsync("/api/teachers", new { name = "二段 の先生", login = Ids.New("two"), classrooms = Array.Empty<string>() });
        return (await app.SignInAsync(app.Kita, added.Text("login"), added.Text("secret")), added.Text("login"), added.Text("secret"));
    }

    private async Task<Phone> SetUpAsync()
    {
        var (browser, login, secret) = await AddTeacher();
        var offer = (await browser.PostAsync("/api/account/second-factor")).Json;
        var turnedOn = await TurnOnAsync(browser, offer, CodeOf(offer), secret);
        return new(browser, browser.Person, login, secret, offer["key"]!.GetValue<string>(), [.. turnedOn.Json["codes"]!.AsArray().Select(c => c!.GetValue<string>())]);
    }

    /// <param name="Browser">Signed in since before.</param>
    private sealed record Phone(TestBrowser Browser, string Person, string Login, string Secret, string Key, IReadOnlyList<string> Recovery)
    {
        public string Code() => new Totp(Base32Encoding.ToBytes(Key)).ComputeTotp();
    }
}
