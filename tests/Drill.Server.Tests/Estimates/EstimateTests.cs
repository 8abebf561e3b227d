using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Drill.Domain.Documents;
using Drill.Domain.Learning.Times;
using Drill.Server.Estimates;
using Drill.Server.Tests.Support;
using Drill.SuccessModel.Rasch;
using Drill.SuccessModel.Watching;
using Microsoft.Extensions.DependencyInjection;

namespace Drill.Server.Tests.Estimates;

/// <summary>What was learned beside the log survives the server.</summary>
public sealed class EstimateTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("drill-estimates-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task Restart_AfterAnswers_KnowsTimesAndCalibrationAgain()
    {
        await using (var first = await DrillApp.StartAsync(_data))
        {
            Teach(first.Services, answers: 40);
            await first.StopAsync(TestContext.Current.CancellationToken);
        }

        await using var second = await DrillApp.StartAsync(_data);
        Assert.InRange(second.Services.GetRequiredService<ResponseTimes>().MedianOf("some.template", 2).TotalSeconds, 70, 90);
        Assert.Equal(40, second.Services.GetRequiredService<ModelWatch>().Report("m").Answers);
        await second.StopAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("[7]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"levels":[{"template":"t","level":1,"from":99,"counts":[1]}],"models":[{"model":"m"}],"shifts":[null]}""")]
    public async Task Start_DamagedDocuments_AreLearnedAnew(string damaged)
    {
        await using (var first = await DrillApp.StartAsync(_data))
        {
            Teach(first.Services, answers: 5);
            await first.StopAsync(TestContext.Current.CancellationToken);
            await DamageAsync(first.Services.GetRequiredService<IDocumentStore>(), damaged);
        }

        await using (var second = await DrillApp.StartAsync(_data))
        {
            Assert.Equal(0, second.Services.GetRequiredService<ModelWatch>().Report("m").Answers);
            Teach(second.Services, answers: 7);
            await second.StopAsync(TestContext.Current.CancellationToken);
        }

        await using var third = await DrillApp.StartAsync(_data);
        Assert.Equal(7, third.Services.GetRequiredService<ModelWatch>().Report("m").Answers);
        await third.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Save_TwoHostsOfOneStore_AddTheirCounts()
    {
        await using var app = await DrillApp.StartAsync(_data);
        var documents = app.Services.GetRequiredService<IDocumentStore>();
        var (one, other) = (new ModelWatch(), new ModelWatch());
        var (keptOne, keptOther) = (EstimateServices.OfWatch(one, documents), EstimateServices.OfWatch(other, documents));
        for (var i = 0; i < 30; i++)
        {
            one.Observe("m", 5, 0.75, true, default);
            other.Observe("m", 4, 0.25, false, default);
            await Task.WhenAll(keptOne.SaveAsync(TestContext.Current.CancellationToken), keptOther.SaveAsync(TestContext.Current.CancellationToken));
        }

        await keptOne.SaveAsync(TestContext.Current.CancellationToken);
        await keptOther.SaveAsync(TestContext.Current.CancellationToken);
        await keptOne.SaveAsync(TestContext.Current.CancellationToken);
        Assert.Equal((60, 60), (one.Report("m").Answers, other.Report("m").Answers));
        Assert.Equal(one.Report("m").Grades, other.Report("m").Grades);
        await app.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Save_DifficultiesEstimatedAnewOnOneHost_AreTakenByTheOtherAndNotOverwritten()
    {
        await using var app = await DrillApp.StartAsync(_data);
        var stop = TestContext.Current.CancellationToken;
        var documents = app.Services.GetRequiredService<IDocumentStore>();
        var (one, other) = (new ItemDifficulties(), new ItemDifficulties());
        var (keptOne, keptOther) = (EstimateServices.OfDifficulties(one, documents), EstimateServices.OfDifficulties(other, documents));
        await keptOne.LoadAsync(stop);
        await keptOther.LoadAsync(stop);

        one.Import([new("t", 2, 0.25, 80, 0.4)]);
        await keptOne.SaveAsync(stop);
        await keptOther.SaveAsync(stop);
        await keptOne.SaveAsync(stop);
        Assert.Equal((0.25, 0.25), (one.ShiftOf("t", 2), other.ShiftOf("t", 2)));

        // Both move at once: one of them is believed, and it is the same one everywhere.
        one.Observe("t", 2, score: 0, predicted: 0.9);
        other.Observe("t", 2, score: 1, predicted: 0.1);
        await keptOther.SaveAsync(stop);
        await keptOne.SaveAsync(stop);
        await keptOther.SaveAsync(stop);
        Assert.Equal(other.ShiftOf("t", 2), one.ShiftOf("t", 2));
        Assert.True(one.ShiftOf("t", 2) < 0.25);
        await app.StopAsync(stop);
    }

    private static void Teach(IServiceProvider services, int answers)
    {
        for (var i = 0; i < answers; i++)
        {
            services.GetRequiredService<ModelWatch>().Observe("m", 5, 0.75, true, default);
            services.GetRequiredService<ResponseTimes>().Observe(SampleAttempt.Of("s", i + 1) with { Elapsed = TimeSpan.FromSeconds(100) });
        }
    }

    private static async Task DamageAsync(IDocumentStore documents, string json)
    {
        foreach (var (set, partition, id) in new[] { ("answer-times", "all", "counts"), ("model-watch", "all", "counts"), ("difficulties", "rasch", "shifts") })
        {
            var anything = new DocumentSet<JsonElement>(set, (JsonTypeInfo<JsonElement>)JsonSerializerOptions.Default.GetTypeInfo(typeof(JsonElement)));
            Assert.NotNull(await documents.SaveAsync(anything, new(partition, id), JsonElement.Parse(json), DocumentVersion.Any, TestContext.Current.CancellationToken));
        }
    }
}
