using Drill.Server.Tests.Support;

namespace Drill.Server.Tests.Students;

public sealed class StudentPageTests(DrillApp app)
{
    [Fact]
    public async Task Page_AfterAnswers_ShowsThemNewestFirstAndPagesBack()
    {
        var classroom = app.Minami.Classes[1];
        using var student = await app.SignInAsStudent(classroom, 3);
        using var teacher = await app.SignInAsTeacher(classroom);
        var practice = await Practice.StartAsync(app, student);
        await practice.SubmitCorrectAnswer();
        var expected = practice.OutcomeOfMisconception;
        await practice.SubmitMisconception();

        var page = (await teacher.GetAsync($"/api/students/{student.Person}")).Json;
        var newest = page["attempts"]![0]!;
        var back = (await teacher.GetAsync($"/api/students/{student.Person}?before={newest["sequence"]}")).Json["attempts"]!.AsArray();

        Assert.Equal(expected, newest["outcome"]!.GetValue<string>());
        Assert.NotNull(newest["misconception"]!["name"]!["ja"]);
        Assert.NotEqual("", newest["answer"]!["ja"]!.GetValue<string>());
        Assert.Equal(newest["sequence"]!.GetValue<long>() - 1, back[0]!["sequence"]!.GetValue<long>());
    }
}
