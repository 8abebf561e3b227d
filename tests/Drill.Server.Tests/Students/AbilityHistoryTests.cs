using Drill.Server.Students;
using Drill.Server.Tests.Support;

namespace Drill.Server.Tests.Students;

public sealed class AbilityHistoryTests(DrillApp app)
{
    [Fact]
    public async Task Ability_AfterEachAnswer_IsAPointAndTheLastIsWhatThePageSays()
    {
        var classroom = app.Kita.Classes[0];
        using var student = await app.SignInAsStudent(classroom, 1);
        using var teacher = await app.SignInAsTeacher(classroom);
        var practice = await Practice.StartAsync(app, student);
        for (var answer = 0; answer < 5; answer++) await practice.SubmitCorrectAnswer();

        var points = (await teacher.GetAsync($"/api/students/{student.Person}/ability")).Json["points"]!.AsArray();
        var now = (await teacher.GetAsync($"/api/students/{student.Person}")).Json["ability"]!;

        Assert.Equal(5, points.Count);
        Assert.Equal(now["mean"]!.GetValue<double>(), points[^1]!["ability"]!.GetValue<double>());
        Assert.Equal(now["halfWidth"]!.GetValue<double>(), points[^1]!["high"]!.GetValue<double>() - points[^1]!["ability"]!.GetValue<double>(), 9);
        Assert.True(points[^1]!["ability"]!.GetValue<double>() > points[0]!["ability"]!.GetValue<double>());
        Assert.True(Width(points[^1]!) < Width(points[0]!));

        static double Width(System.Text.Json.Nodes.JsonNode point) => point["high"]!.GetValue<double>() - point["low"]!.GetValue<double>();
    }

    [Theory]
    [InlineData(3, 3)]
    [InlineData(200, 200)]
    [InlineData(201, 200)]
    [InlineData(100_000, 200)]
    public void Sample_Points_KeepsFirstAndLastAndOrder(int count, int kept)
    {
        var sample = AbilityHistory.Sample([.. Enumerable.Range(0, count)], AbilityHistory.MaxPoints);
        Assert.Equal(kept, sample.Count);
        Assert.Equal([0, count - 1], [sample[0], sample[^1]]);
        Assert.Equal(sample.Distinct().Order(), sample);
    }
}
