using Drill.Domain.Documents;
using Drill.Server.Models;
using Drill.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Drill.Server.Tests.Models;

public sealed class TrainingLeaseTests(DrillApp app)
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 17, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly IDocumentStore _documents = app.Services.GetRequiredService<IDocumentStore>();

    [Fact]
    public async Task TryTake_OneHostAtATimeAndOnceADay()
    {
        var stop = TestContext.Current.CancellationToken;
        var first = await TrainingLease.TryTakeAsync(_documents, "a", Now, Hour, Day, stop);
        Assert.Equal("a", first!.Value.Holder);
        Assert.Null(await TrainingLease.TryTakeAsync(_documents, "b", Now.AddMinutes(59), Hour, Day, stop));

        // Host a died: its lease runs out, and what it says afterwards counts for nothing.
        var second = await TrainingLease.TryTakeAsync(_documents, "b", Now.AddMinutes(61), Hour, Day, stop);
        Assert.Equal("b", second!.Value.Holder);
        await TrainingLease.EndAsync(_documents, first, Now.AddMinutes(62), stop);
        Assert.Null(await TrainingLease.TryTakeAsync(_documents, "c", Now.AddMinutes(63), Hour, Day, stop));

        await TrainingLease.EndAsync(_documents, second, Now.AddMinutes(90), stop);
        Assert.Null(await TrainingLease.TryTakeAsync(_documents, "c", Now.AddHours(24), Hour, Day, stop));
        Assert.NotNull(await TrainingLease.TryTakeAsync(_documents, "c", Now.AddHours(26), Hour, Day, stop));
    }
}
