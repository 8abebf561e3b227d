using System.Text.Json;
using Drill.Content;
using Drill.Domain.Attempts;
using Drill.Domain.Curriculum;
using Drill.Domain.Documents;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Selection;
using Drill.Grains.Students;
using Drill.Storage.Sqlite;
using Drill.SuccessModel.Rasch;
using Microsoft.Extensions.DependencyInjection;
using Orleans.TestingHost;

namespace Drill.Grains.Tests;

/// <summary>One silo with the real content, the real model and a real SQLite file.</summary>
public sealed class DrillCluster : IAsyncLifetime
{
    public const string Classroom = "c-52";
    public const int Grade = 5;

    private readonly string _folder = Directory.CreateTempSubdirectory("drill-grains-").FullName;
    private InProcessTestCluster _cluster = null!;

    public static CurriculumGraph Curriculum => ContentLibrary.Curriculum;

    public ShiftedClock Clock { get; } = new();

    public FaultyAttemptLog Log { get; private set; } = null!;

    public IDocumentStore Documents { get; private set; } = null!;

    public RememberingModel Model { get; private set; } = null!;

    public IGrainFactory Grains => _cluster.Client;

    public async ValueTask InitializeAsync()
    {
        var builder = new InProcessTestClusterBuilder(1);
        builder.ConfigureHost(host => host.Services.AddGrainMessages());
        builder.ConfigureSilo((_, silo) =>
        {
            silo.Services.AddSqliteStorage(new() { DataDirectory = _folder });
            silo.Services.AddSingleton<TimeProvider>(Clock);
            silo.Services.AddSingleton(Curriculum);
            silo.Services.AddSingleton(new ItemDifficulties());
            silo.Services.AddSingleton<RaschModel>().AddSingleton<RememberingModel>().AddSingleton<ISuccessModel>(p => p.GetRequiredService<RememberingModel>());
            silo.Services.AddSingleton<ItemSelector>();
            var real = silo.Services.Last(s => s.ServiceType == typeof(IAttemptLog));
            silo.Services.Remove(real);
            silo.Services.AddSingleton(p => new FaultyAttemptLog((IAttemptLog)ActivatorUtilities.CreateInstance(p, real.ImplementationType!)));
            silo.Services.AddSingleton<IAttemptLog>(p => p.GetRequiredService<FaultyAttemptLog>());
        });
        _cluster = builder.Build();
        await _cluster.DeployAsync();
        var services = _cluster.GetSiloServiceProvider(_cluster.Silos[0].SiloAddress);
        Log = services.GetRequiredService<FaultyAttemptLog>();
        Model = services.GetRequiredService<RememberingModel>();
        Documents = services.GetRequiredService<IDocumentStore>();
    }

    public IStudentGrain NewStudent() => Grains.GetGrain<IStudentGrain>($"s-{Guid.NewGuid():n}");

    /// <summary>Ends the activation, as a crash or an idle time would; the next call folds again.</summary>
    public Task Deactivate(IAddressable grain) => _cluster.DeactivateAsync(grain);

    public static StartDrill Practice(string? skill = null) => new(Classroom, Grade, skill, null);

    public static SubmitAttempt Answer(string drill, ItemId item, Response response, Guid? attempt = null) =>
        new(attempt ?? Guid.CreateVersion7(), drill, item, response, TimeSpan.FromSeconds(8), 0, DateTimeOffset.UnixEpoch, Classroom, Grade);

    /// <summary>The reply of an attempt that was accepted.</summary>
    public static AttemptReply ReplyOf(SubmitResult result) =>
        JsonSerializer.Deserialize(Assert.IsType<SubmitResult.Accepted>(result).ReplyJson.Span, AttemptJson.Compact.AttemptReply)!;

    public static Response RightResponse(ItemId item) => Curriculum.Build(item)!.Key.RightResponse;

    /// <summary>A wrong response that a misconception explains, or else one that nothing explains.</summary>
    public static Response WrongResponse(ItemId item)
    {
        var built = Curriculum.Build(item)!;
        return built.Traps.Count > 0 ? built.Traps[0].Response : NumberKey.ResponseFor(987_654_321);
    }

    public async Task<List<Attempt>> ReadLog(IStudentGrain student)
    {
        var attempts = new List<Attempt>();
        await foreach (var attempt in Log.ReadStudentAsync(student.GetPrimaryKeyString(), 0, TestContext.Current.CancellationToken)) attempts.Add(attempt);
        return attempts;
    }

    public async ValueTask DisposeAsync()
    {
        await _cluster.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
