using Drill.Content;
using Drill.Domain.Learning;
using Drill.Domain.Selection;
using Drill.Server.Models;
using Drill.Server.Options;
using Drill.Server.Tests.Support;
using Drill.SuccessModel.Serving;
using Microsoft.Extensions.DependencyInjection;

namespace Drill.Server.Tests.Models;

public sealed class ModelsTests(DrillApp app)
{
    [Fact]
    public async Task Get_DefaultModel_ChoosesAndIsWatched()
    {
        using var administrator = await app.SignInAsAdministrator(app.Kita);
        var before = await administrator.GetAsync("/api/models");
        using var student = await app.SignInAsStudent(app.Kita.Classes[0], 2);
        var practice = await Practice.StartAsync(app, student);
        await practice.SubmitCorrectAnswer();
        await practice.SubmitCorrectAnswer();

        var models = (await administrator.GetAsync("/api/models")).Json;

        Assert.StartsWith("blend-", models["running"]!["version"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.InRange(models["running"]!["metrics"]!["auc"]!.GetValue<double>(), 0.6, 0.95);
        Assert.Equal(64, models["running"]!["sha256"]!.GetValue<string>().Length);
        Assert.Null(models["shadow"]);
        Assert.Equal(2, models["calibration"]!["answers"]!.GetValue<long>() - before.Json["calibration"]!["answers"]!.GetValue<long>());
        Assert.Contains(models["calibration"]!["grades"]!.AsArray(), g => g!["grade"]!.GetValue<int>() == 4);
        Assert.False(models["drift"]!["alarm"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Look_SpoiledModelOnTheShelf_TheLastGoodOneGoesOnChoosing()
    {
        var keeper = app.Services.GetRequiredService<ModelKeeper>();
        var serving = app.Services.GetRequiredService<ServingModel>();
        var version = serving.Version;
        var shelf = ModelKeeper.ShelfOf(app.Services.GetRequiredService<ServerOptions>());
        Directory.CreateDirectory(Path.Combine(shelf, "spoiled"));
        try
        {
            foreach (var part in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "model"))) File.Copy(part, Path.Combine(shelf, "spoiled", Path.GetFileName(part)));
            await File.WriteAllTextAsync(Path.Combine(shelf, "manifest.json"), $$"""{"folder": "spoiled", "sha256": "{{new string('0', 64)}}"}""", TestContext.Current.CancellationToken);

            keeper.Look();

            Assert.Equal(version, serving.Version);
            var prediction = new Prediction[1];
            var skill = ContentLibrary.Curriculum.Skills[^1];
            serving.Predict(StudentState.Empty("s"), 5, DateTimeOffset.UnixEpoch, [new(skill, skill.Skill.Templates[0], 1)], prediction);
            Assert.Equal(version, serving.VersionOf(prediction[0]));
        }
        finally
        {
            Directory.Delete(shelf, recursive: true);
        }
    }
}
