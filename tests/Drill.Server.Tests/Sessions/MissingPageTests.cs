using System.Net;
using Drill.Server.Tests.Support;

namespace Drill.Server.Tests.Sessions;

public sealed class MissingPageTests(DrillApp app)
{
    [Fact]
    public async Task Get_NothingThere_Is404ForEverybody()
    {
        using var anybody = app.Browser();

        Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync("/nothing")).Status);
    }

    [Fact]
    public async Task Echo_WithoutTheSetting_IsNotThere()
    {
        using var student = await app.SignInAsStudent(app.Minami.Classes[0]);

        Assert.Equal(HttpStatusCode.NotFound, (await student.PostAsync("/api/echo", new { text = "x" })).Status);
    }
}
