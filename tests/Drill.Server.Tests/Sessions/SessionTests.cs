using System.Net;
using Drill.Server.Tests.Support;

namespace Drill.Server.Tests.Sessions;

public sealed class SessionTests(DrillApp app)
{
    [Fact]
    public async Task SignIn_Student_TellsWhoAndWhere()
    {
        var classroom = app.Minami.Classes[0];
        using var student = await app.SignInAsStudent(classroom);

        var session = await student.GetAsync("/api/session");

        Assert.Equal("student", session.Text("role"));
        Assert.Equal(classroom.Id, session.Json["classrooms"]![0]!["id"]!.GetValue<string>());
        Assert.Equal(student.Csrf, session.Text("csrf"));
    }

    [Theory]
    [InlineData("minami", "5-1-01", "xxxxxx")]
    [InlineData("minami", "5-9-99", "123456")]
    [InlineData("minami", "nobody", "a password")]
    [InlineData("minami", "teacher1", "a password")]
    [InlineData("nowhere", "5-1-01", "123456")]
    [InlineData("\uFFFE", "5-1-01", "123456")]
    [InlineData("minami", "\uFFFE", "a password")]
    [InlineData("minami", "5-1-01", "\uFFFE")]
    public async Task SignIn_AnyMismatch_IsTheSame401(string school, string login, string secret)
    {
        using var browser = app.Browser();

        var answer = await browser.PostAsync("/api/session", new { school, login, secret });

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Equal("School, login and secret do not match.", answer.Text("detail"));
        Assert.Empty(browser.Cookies.GetAllCookies());
    }

    [Fact]
    public async Task SignIn_WrongSixTimes_WaitsAndClassmatesDoNot()
    {
        var classroom = app.Kita.Classes[0];
        using var browser = app.Browser();
        for (var i = 0; i < 5; i++) await browser.SignInAsync("kita", classroom.Students[2].Login, "000000x");

        var sixth = await browser.SignInAsync("kita", classroom.Students[2].Login, "000000x");
        using var classmate = await app.SignInAsStudent(classroom, 2);

        Assert.Equal(HttpStatusCode.TooManyRequests, sixth.Status);
        Assert.True(sixth.RetryAfter > TimeSpan.Zero);
        Assert.NotNull(classmate.Csrf);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("another")]
    public async Task UnsafeRequest_WithoutTheSessionsCsrf_IsRefused(string? csrf)
    {
        using var student = await app.SignInAsStudent(app.Minami.Classes[0]);
        student.Csrf = csrf;

        Assert.Equal(HttpStatusCode.Forbidden, (await student.PostAsync("/api/drills", new { kind = "practice" })).Status);
    }

    [Fact]
    public async Task SignOut_CopiedCookie_IsWorthNothing()
    {
        using var student = await app.SignInAsStudent(app.Minami.Classes[0]);
        using var copy = app.Browser();
        copy.Cookies.Add(student.Cookies.GetAllCookies());
        Assert.Equal(HttpStatusCode.OK, (await copy.GetAsync("/api/session")).Status);

        await student.DeleteAsync("/api/session");

        Assert.Equal(HttpStatusCode.Unauthorized, (await copy.GetAsync("/api/session")).Status);
    }

    [Fact]
    public async Task RenewedCard_OldSecretAndSession_End()
    {
        var classroom = app.Minami.Classes[1];
        var added = await app.EnrollStudent(classroom, "新しい カード");
        using var teacher = await app.SignInAsTeacher(classroom);
        var cards = (await teacher.GetAsync($"/api/classrooms/{classroom.Id}/cards")).Json["cards"]!.AsArray();
        var old = cards.Single(c => c!["student"]!.GetValue<string>() == added.Person)!["secret"]!.GetValue<string>();
        using var student = await app.SignInAsync(classroom.School, added.Login, old);

        var card = await teacher.PostAsync($"/api/classrooms/{classroom.Id}/students/{added.Person}/card");

        Assert.Equal(HttpStatusCode.Unauthorized, (await student.GetAsync("/api/session")).Status);
        using var again = app.Browser();
        Assert.Equal(HttpStatusCode.OK, (await again.SignInAsync(classroom.School.Code, added.Login, card.Text("secret"))).Status);
        Assert.NotEqual(old, card.Text("secret"));
    }
}
