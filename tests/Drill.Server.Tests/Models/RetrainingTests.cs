using System.Runtime.CompilerServices;
using Drill.Content;
using Drill.Domain.Attempts;
using Drill.Domain.Documents;
using Drill.Domain.Rosters;
using Drill.Server.Models;
using Drill.Server.Options;
using Drill.Storage;
using Drill.SuccessModel.Rasch;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Drill.Server.Tests.Models;

public sealed class RetrainingTests : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("drill-retraining-").FullName;
    private readonly ServiceProvider _services;

    public RetrainingTests() => _services = new ServiceCollection().AddStorage(StoreAddress.Parse(_folder), Deadlines.Store).BuildServiceProvider();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData(typeof(UnauthorizedAccessException))]
    [InlineData(typeof(System.Text.Json.JsonException))]
    public async Task Training_CannotBeDone_IsLoggedAndTheServerGoesOn(Type reason)
    {
        var documents = _services.GetRequiredService<IDocumentStore>();
        await documents.SaveAsync(RosterDocuments.Rosters, new(RosterDocuments.Everything, "school"), Roster.Of(new("school", "学校")).With(new Classroom("c", "5年1組", 5)), 0, Cancellation);
        var (clock, logger) = (new NightClock(), new Listener());
        var retrainer = new Retrainer(new BrokenLog((Exception)Activator.CreateInstance(reason)!), documents, ContentLibrary.Curriculum, new ItemDifficulties(), null!, null!, clock);
        using var training = new Retraining(retrainer, documents, Microsoft.Extensions.Options.Options.Create(new RetrainingOptions()), clock, logger);

        await training.StartAsync(Cancellation);
        var ended = await Task.WhenAny(training.ExecuteTask!, logger.Said).WaitAsync(TimeSpan.FromSeconds(10), Cancellation);

        Assert.Same(logger.Said, ended);
        await training.StopAsync(Cancellation);
        Assert.True(training.ExecuteTask!.IsCompletedSuccessfully);
    }

    /// <summary>Half past two in Japan, where every wait is over at once.</summary>
    private sealed class NightClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 17, 30, 0, TimeSpan.Zero);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, dueTime < TimeSpan.FromHours(1) ? TimeSpan.Zero : dueTime, period);
    }

    private sealed class Listener : ILogger<Retraining>
    {
        private readonly TaskCompletionSource _said = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Said => _said.Task;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => _said.TrySetResult();
    }

    private sealed class BrokenLog(Exception reason) : IAttemptLog
    {
        public async IAsyncEnumerable<Attempt> ReadClassroomAsync(string classroom, DateTimeOffset since, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.FromException(reason);
            yield break;
        }

        public Task<AppendResult> AppendAsync(RecordedAttempt recorded, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<RecordedAttempt?> FindAsync(string student, Guid attempt, CancellationToken cancellationToken) => throw new NotSupportedException();

        public IAsyncEnumerable<Attempt> ReadStudentAsync(string student, long afterSequence, CancellationToken cancellationToken) => throw new NotSupportedException();

        public IAsyncEnumerable<Attempt> ReadAssignmentAsync(string assignment, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
