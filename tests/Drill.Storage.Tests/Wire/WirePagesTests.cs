using Drill.Domain.Attempts;
using Drill.Domain.Numbers;
using Drill.Storage.Tests.Attempts;

namespace Drill.Storage.Tests.Wire;

/// <summary>How often a reader asks, and that nothing of it stays open at the server.</summary>
public sealed class WirePagesTests : IAsyncLifetime
{
    private const int Attempts = 300;

    private readonly WireStore _store = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var random = new SeededRandom(128);
        for (var sequence = 1; sequence <= Attempts; sequence++)
        {
            var recorded = RandomAttempts.Make(random, "a", sequence);
            await _store.Attempts.AppendAsync(recorded with { Attempt = recorded.Attempt with { Classroom = "5-1", Assignment = "homework" } }, Cancellation);
        }
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task ReadStudent_ThreePages_AsksThreeTimes() => Assert.Equal(
        ["find attempts", "find attempts", "find attempts"], await AskAsync(_store.Attempts.ReadStudentAsync("a", 0, Cancellation)));

    [Fact]
    public async Task ReadClassroomAndAssignment_MoreThanTheFirstAnswerHolds_AreWhole()
    {
        await AskAsync(_store.Attempts.ReadClassroomAsync("5-1", DateTimeOffset.UnixEpoch, Cancellation));
        await AskAsync(_store.Attempts.ReadAssignmentAsync("homework", Cancellation));
    }

    private async Task<IEnumerable<string>> AskAsync(IAsyncEnumerable<Attempt> reading)
    {
        var before = _store.Server.Heard.Count;
        Assert.Equal(Enumerable.Range(1, Attempts).Select(i => (long)i), await reading.Select(a => a.Sequence).ToListAsync(Cancellation));
        Assert.Equal(0, _store.Server.OpenCursors);
        return _store.Server.Heard.Skip(before);
    }
}
