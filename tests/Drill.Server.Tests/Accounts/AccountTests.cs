using System.Net;
using Drill.Server.Options;
using Drill.Server.Tests.Support;

namespace Drill.Server.Tests.Accounts;

public sealed class AccountTests(DrillApp app)
{
    [Fact]
    public async Task ChangePassword_EndsTheOldOneAndOtherSessions_ThisOneGoesOn()
    {
        var (login, secret) = await AddTeacher();
        using var here = await app.SignInAsync(app.Kita, login, secret);
        using var elsewhere = await app.SignInAsync(app.Kita, login, secret);

        var changed = await here.PostAsync("/api/account/password", new { secret, newSecret = "my own long words" });
        here.Csrf = changed.Text("csrf");

        Assert.Equal(HttpStatusCode.Unauthorized, (await elsewhere.GetAsync("/api/session")).Status);
        Assert.Equal(login, (await here.GetAsync("/api/account")).Text("login"));
        using var again = app.Browser();
        Assert.Equal(HttpStatusCode.Unauthorized, (await again.SignInAsync("kita", login, secret)).Status);
        Assert.Equal(HttpStatusCode.OK, (await again.SignInAsync("kita", login, "my own long words")).Status);
    }

    [Theory]
    [InlineData("not the password", "my own long words", "The current password is not right.")]
    [InlineData(null, "too short", "The password has 10 to 200 characters.")]
    [InlineData(null, null, "That is the password you have. Choose another one.")]
    public async Task ChangePassword_Refused_SaysWhyAndChangesNothing(string? typed, string? chosen, string why)
    {
        var (login, secret) = await AddTeacher();
        using var teacher = await app.SignInAsync(app.Kita, login, secret);

        var refused = await teacher.PostAsync("/api/account/password", new { secret = typed ?? secret, newSecret = chosen ?? secret });

        Assert.Equal((HttpStatusCode.BadRequest, why), (refused.Status, refused.Text("detail")));
        using var again = app.Browser();
        Assert.Equal(HttpStatusCode.OK, (await again.SignInAsync("kita", login, secret)).Status);
    }

    [Fact]
    public async Task ChangePassword_GuessingAtAnOpenSession_IsSlowedLikeSignIn()
    {
        var (login, secret) = await AddTeacher();
        using var thief = await app.SignInAsync(app.Kita, login, secret);
        for (var i = 0; i < 5; i++) await thief.PostAsync("/api/account/password", new { secret = $"guess {i}", newSecret = "my own long words" });

        var sixth = await thief.PostAsync("/api/account/password", new { secret, newSecret = "my own long words" });

        Assert.Equal(HttpStatusCode.TooManyRequests, sixth.Status);
        Assert.True(sixth.RetryAfter > TimeSpan.Zero);
    }

    private async Task<(string Login, string Secret)> AddTeacher()
    {
        using var administrator = await app.SignInAsAdministrator(app.Kita);
        var added = await administrator.PostAsync("/api/teachers", new { name = "自分 の先生", login = Ids.New("own"), classrooms = Array.Empty<string>() });
        return (added.Text("login"), added.Text("secret"));
    }
}
