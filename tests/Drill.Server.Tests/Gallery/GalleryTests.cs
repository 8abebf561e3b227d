using System.Net;
using Drill.Content;
using Drill.Server.Tests.Support;

namespace Drill.Server.Tests.Gallery;

public sealed class GalleryTests(DrillApp app)
{
    [Fact]
    public async Task Get_EveryUnit_ShowsEveryTemplateAndLevelWithItsAnswer()
    {
        using var teacher = await app.SignInAsTeacher(app.Minami.Classes[0]);
        foreach (var unit in ContentLibrary.Curriculum.Units)
        {
            var items = (await teacher.GetAsync($"/api/gallery/{unit.Id}?seed=7")).Json["skills"]!.AsArray().SelectMany(s => s!["items"]!.AsArray()).ToArray();
            Assert.Equal(unit.Skills.Sum(s => s.Templates.Sum(t => t.Levels)), items.Length);
            Assert.All(items, i => Assert.NotEqual("", i!["answer"]!["ja"]!.GetValue<string>()));
        }
    }

    [Theory]
    [InlineData("/api/gallery/no-such-unit", HttpStatusCode.NotFound)]
    [InlineData("/api/gallery/g5-fractions?seed=-1", HttpStatusCode.BadRequest)]
    public async Task Get_BadAddress_IsRefused(string path, HttpStatusCode status)
    {
        using var teacher = await app.SignInAsTeacher(app.Minami.Classes[0]);
        Assert.Equal(status, (await teacher.GetAsync(path)).Status);
    }
}
