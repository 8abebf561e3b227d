using Drill.Domain.Attempts;
using Drill.Domain.Items.Responses;
using Drill.Domain.Numbers;
using Drill.Storage.Tests.Attempts;

namespace Drill.Storage.Tests.Contracts;

/// <summary>What every attempt log keeps to, whatever it is built on.</summary>
public abstract class AttemptLogContract : StoreContract
{
    private readonly SeededRandom _random = new(20260406);

    private IAttemptLog Log => Store.Attempts;

    [Fact]
    public async Task Append_FirstOfStudent_IsAppendedAndFound()
    {
        var recorded = Make("a", 1);
        Assert.IsType<AppendResult.Appended>(await AppendAsync(recorded));
        Assert.Equal(Stored.Json(recorded), Stored.Json((await FindAsync(recorded))!));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task Append_NotTheNextSequence_IsOutOfSequenceAndWritesNothing(long sequence)
    {
        await AppendAsync(Make("a", 1));
        await AppendAsync(Make("a", 2));
        var refused = Make("a", sequence);
        Assert.Equal(new AppendResult.OutOfSequence(2), await AppendAsync(refused));
        Assert.Null(await FindAsync(refused));
        Assert.Equal([1, 2], await SequencesAsync("a"));
    }

    [Fact]
    public async Task Append_SameIdAgain_ReturnsWhatWasStoredWordForWord()
    {
        var recorded = Make("a", 1);
        await AppendAsync(recorded);
        var result = Assert.IsType<AppendResult.AlreadyThere>(await AppendAsync(recorded));
        Assert.Equal(Stored.Json(recorded), Stored.Json(result.Stored));
        Assert.Equal([1], await SequencesAsync("a"));
    }

    [Fact]
    public async Task Append_SameIdLongAfterWithOtherContent_ReturnsTheFirst()
    {
        var first = Make("a", 1);
        await AppendAsync(first);
        for (var sequence = 2; sequence <= 20; sequence++) await AppendAsync(Make("a", sequence));

        var other = first with { Attempt = first.Attempt with { Sequence = 21, Response = Response.Of("value", "別の答え") } };
        var result = Assert.IsType<AppendResult.AlreadyThere>(await AppendAsync(other));
        Assert.Equal(Stored.Json(first), Stored.Json(result.Stored));
    }

    [Fact]
    public async Task Append_SameIdOfAnotherStudent_IsAppended()
    {
        var recorded = Make("a", 1);
        await AppendAsync(recorded);
        var other = recorded with { Attempt = recorded.Attempt with { Student = "b" } };
        Assert.IsType<AppendResult.Appended>(await AppendAsync(other));
        Assert.Equal([1], await SequencesAsync("a"));
        Assert.Equal([1], await SequencesAsync("b"));
    }

    [Fact]
    public async Task Append_RandomAttempts_EveryFieldSurvives()
    {
        var all = Enumerable.Range(1, 300).Select(i => Make("a", i)).ToList();
        foreach (var recorded in all) Assert.IsType<AppendResult.Appended>(await AppendAsync(recorded));
        await Store.ReopenAsync();
        Assert.Equal(all.Select(r => Stored.Json(r.Attempt)), (await ListAsync(Log.ReadStudentAsync("a", 0, Cancellation))).Select(Stored.Json));
        foreach (var recorded in all) Assert.Equal(Stored.Json(recorded), Stored.Json((await FindAsync(recorded))!));
    }

    [Fact]
    public async Task Append_EveryReasonForTheNextItem_Survives()
    {
        var whys = RandomAttempts.EveryWhy(_random).ToList();
        var template = Enumerable.Range(1, 100).Select(_ => Make("a", 1)).First(r => r.Attempt.Next is not null);
        for (var i = 0; i < whys.Count; i++)
        {
            var attempt = template.Attempt with { Id = Guid.CreateVersion7(), Sequence = i + 1, Next = template.Attempt.Next! with { Why = whys[i] } };
            await AppendAsync(template with { Attempt = attempt });
        }

        Assert.Equal(whys, (await ListAsync(Log.ReadStudentAsync("a", 0, Cancellation))).Select(a => a.Next!.Why));
    }

    [Fact]
    public async Task Append_ManyWritersOfOneStudent_OneWinsEachSequence()
    {
        for (var sequence = 1; sequence <= 10; sequence++)
        {
            var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Make("a", sequence)).ToList().Select(r => Task.Run(() => AppendAsync(r))));
            Assert.Single(results.OfType<AppendResult.Appended>());
            Assert.All(results.OfType<AppendResult.OutOfSequence>(), r => Assert.Equal(sequence, r.LastSequence));
            Assert.Equal(19, results.OfType<AppendResult.OutOfSequence>().Count());
        }

        Assert.Equal(Enumerable.Range(1, 10).Select(i => (long)i), await SequencesAsync("a"));
    }

    [Fact]
    public async Task Append_SameAttemptManyTimesAtOnce_IsOneFact()
    {
        var recorded = Make("a", 1);
        var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => AppendAsync(recorded))));
        Assert.Single(results.OfType<AppendResult.Appended>());
        Assert.All(results.OfType<AppendResult.AlreadyThere>(), r => Assert.Equal(Stored.Json(recorded), Stored.Json(r.Stored)));
        Assert.Equal(49, results.OfType<AppendResult.AlreadyThere>().Count());
    }

    [Fact]
    public async Task Append_AThousandAtOnceForAHundredStudents_AllAreKeptWithoutGaps()
    {
        var students = Enumerable.Range(0, 100).Select(s => (Name: $"s{s}", Attempts: Enumerable.Range(1, 10).Select(i => Make($"s{s}", i)).ToList())).ToList();
        await Task.WhenAll(students.Select(s => Task.Run(async () =>
        {
            // A student's ten go off together: each is tried until those before it are there.
            await Task.WhenAll(s.Attempts.Select(async r =>
            {
                while (await AppendAsync(r) is AppendResult.OutOfSequence)
                {
                }
            }));
        })));
        await Store.ReopenAsync();
        foreach (var (name, attempts) in students)
        {
            Assert.Equal(attempts.Select(r => Stored.Json(r.Attempt)), (await ListAsync(Log.ReadStudentAsync(name, 0, Cancellation))).Select(Stored.Json));
        }
    }

    [Fact]
    public async Task Append_AThousandStudentsAtOnce_AllAreAppended()
    {
        var all = Enumerable.Range(0, 1000).Select(s => Make($"s{s}", 1)).ToList();
        Assert.All(await Task.WhenAll(all.Select(r => Task.Run(() => AppendAsync(r)))), result => Assert.IsType<AppendResult.Appended>(result));
    }

    [Fact]
    public async Task Find_AThousandAtOnce_AllAreFound()
    {
        var recorded = Make("a", 1);
        await AppendAsync(recorded);
        Assert.All(await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => FindAsync(recorded))), found => Assert.Equal(Stored.Json(recorded), Stored.Json(found!)));
    }

    [Fact]
    public async Task Append_Cancelled_Throws() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Log.AppendAsync(Make("a", 1), new CancellationToken(canceled: true)));

    [Fact]
    public async Task Find_UnknownOrForeign_IsNull()
    {
        var recorded = Make("a", 1);
        await AppendAsync(recorded);
        Assert.Null(await Log.FindAsync("b", recorded.Attempt.Id, Cancellation));
        Assert.Null(await Log.FindAsync("a", Guid.CreateVersion7(), Cancellation));
    }

    private RecordedAttempt Make(string student, long sequence)
    {
        lock (_random) return RandomAttempts.Make(_random, student, sequence);
    }

    private Task<AppendResult> AppendAsync(RecordedAttempt recorded) => Log.AppendAsync(recorded, Cancellation);

    private Task<RecordedAttempt?> FindAsync(RecordedAttempt recorded) => Log.FindAsync(recorded.Attempt.Student, recorded.Attempt.Id, Cancellation);

    private async Task<IEnumerable<long>> SequencesAsync(string student) =>
        (await ListAsync(Log.ReadStudentAsync(student, 0, Cancellation))).Select(a => a.Sequence);

    private static async Task<List<Attempt>> ListAsync(IAsyncEnumerable<Attempt> attempts) => await attempts.ToListAsync(Cancellation);
}
