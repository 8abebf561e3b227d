using Drill.Domain.Attempts;
using Drill.Domain.Numbers;
using Drill.Storage.Tests.Attempts;

namespace Drill.Storage.Tests.Contracts;

/// <summary>What every attempt log gives back, and in which order.</summary>
public abstract class AttemptReadingContract : StoreContract
{
    private static readonly DateTimeOffset Start = new(2026, 4, 6, 8, 30, 0, TimeSpan.FromHours(9));

    private readonly SeededRandom _random = new(8_30);

    [Fact]
    public async Task ReadStudent_AfterASequence_GivesTheRestInOrder()
    {
        for (var sequence = 1; sequence <= 5; sequence++) await AppendAsync("a", sequence);
        await AppendAsync("b", 1);
        Assert.Equal([("a", 3), ("a", 4), ("a", 5)], await KeysAsync(Store.Attempts.ReadStudentAsync("a", 2, Cancellation)));
        Assert.Empty(await KeysAsync(Store.Attempts.ReadStudentAsync("a", 5, Cancellation)));
        Assert.Empty(await KeysAsync(Store.Attempts.ReadStudentAsync("nobody", 0, Cancellation)));
    }

    [Fact]
    public async Task ReadStudent_ConsumerStopsEarly_TheNextReadIsWhole()
    {
        for (var sequence = 1; sequence <= 300; sequence++) await AppendAsync("a", sequence);
        for (var i = 0; i < 50; i++)
        {
            await foreach (var attempt in Store.Attempts.ReadStudentAsync("a", 0, Cancellation))
            {
                if (attempt.Sequence == 200) break;
            }
        }

        Assert.Equal(300, (await KeysAsync(Store.Attempts.ReadStudentAsync("a", 0, Cancellation))).Count);
    }

    [Fact]
    public async Task ReadStudent_AppendWhileReading_DoesNotWait()
    {
        for (var sequence = 1; sequence <= 300; sequence++) await AppendAsync("a", sequence);
        var seen = 0;
        await foreach (var attempt in Store.Attempts.ReadStudentAsync("a", 0, Cancellation))
        {
            if (attempt.Sequence == 1) await AppendAsync("a", 301);
            seen++;
        }

        Assert.InRange(seen, 300, 301);
    }

    [Fact]
    public async Task ReadClassroom_Window_GivesThoseReceivedSinceByStudentAndSequence()
    {
        await AppendAsync("b", 1, a => a with { Classroom = "5-1", ReceivedAt = Start });
        await AppendAsync("a", 1, a => a with { Classroom = "5-1", ReceivedAt = Start.AddHours(-1) });
        await AppendAsync("a", 2, a => a with { Classroom = "5-1", ReceivedAt = Start.AddHours(2) });
        await AppendAsync("b", 2, a => a with { Classroom = "5-2", ReceivedAt = Start.AddHours(2) });
        await AppendAsync("b", 3, a => a with { Classroom = "5-1", ReceivedAt = Start.AddHours(1) });
        Assert.Equal([("a", 2), ("b", 1), ("b", 3)], await KeysAsync(Store.Attempts.ReadClassroomAsync("5-1", Start, Cancellation)));
    }

    [Fact]
    public async Task ReadClassroom_WithinOneMillisecond_IsExact()
    {
        await AppendAsync("a", 1, a => a with { Classroom = "5-1", ReceivedAt = Start.AddTicks(1) });
        await AppendAsync("a", 2, a => a with { Classroom = "5-1", ReceivedAt = Start.AddTicks(2) });
        Assert.Equal([("a", 2)], await KeysAsync(Store.Attempts.ReadClassroomAsync("5-1", Start.AddTicks(2), Cancellation)));
    }

    [Fact]
    public async Task ReadAssignment_ManyStudents_GivesOnlyItsOwnInOrder()
    {
        await AppendAsync("b", 1, a => a with { Assignment = "homework" });
        await AppendAsync("b", 2, a => a with { Assignment = null });
        await AppendAsync("a", 1, a => a with { Assignment = "other" });
        await AppendAsync("a", 2, a => a with { Assignment = "homework" });
        await AppendAsync("b", 3, a => a with { Assignment = "homework" });
        Assert.Equal([("a", 2), ("b", 1), ("b", 3)], await KeysAsync(Store.Attempts.ReadAssignmentAsync("homework", Cancellation)));
    }

    [Fact]
    public async Task Read_Cancelled_Stops()
    {
        await AppendAsync("a", 1);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await Store.Attempts.ReadStudentAsync("a", 0, new CancellationToken(canceled: true)).CountAsync(Cancellation));
    }

    private async Task AppendAsync(string student, long sequence, Func<Attempt, Attempt>? change = null)
    {
        var recorded = RandomAttempts.Make(_random, student, sequence);
        var changed = recorded with { Attempt = change?.Invoke(recorded.Attempt) ?? recorded.Attempt };
        Assert.IsType<AppendResult.Appended>(await Store.Attempts.AppendAsync(changed, Cancellation));
    }

    private static async Task<List<(string Student, long Sequence)>> KeysAsync(IAsyncEnumerable<Attempt> attempts) =>
        await attempts.Select(a => (a.Student, a.Sequence)).ToListAsync(Cancellation);
}
