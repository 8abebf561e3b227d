using System.Net;
using Drill.Domain.Attempts;
using Drill.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Drill.Server.Tests.Errors;

public sealed class UnavailableTests
{
    private static readonly object Attempt = new
    {
        attempt = Guid.CreateVersion7(),
        drill = "d",
        item = "x~1~1~1",
        response = new { value = "1" },
        elapsedMs = 1,
        hints = 0,
        answeredAt = DateTimeOffset.UnixEpoch,
    };

    [Fact]
    public async Task Storage_Gone_Is503WithRetryAfter()
    {
        await using var app = await DrillApp.WithAsync(builder => builder.Services.AddSingleton<IAttemptLog>(new GoneLog(new StorageUnavailableException("gone"))));
        using var student = await app.SignInAsStudent(app.Minami.Classes[0]);

        var drill = await student.PostAsync("/api/drills", new { kind = "practice" });
        var batch = await student.PostAsync("/api/attempts/batch", new[] { Attempt, Attempt });

        Assert.Equal(HttpStatusCode.ServiceUnavailable, drill.Status);
        Assert.True(drill.RetryAfter > TimeSpan.Zero);
        Assert.Equal("application/problem+json", drill.MediaType);
        Assert.Equal(HttpStatusCode.OK, (await student.GetAsync("/api/session")).Status);
        Assert.Equal([503, 503], batch.Json.AsArray().Select(e => e!["status"]!.GetValue<int>()));
    }

    [Fact]
    public async Task SubmitBatch_AFaultNobodyThoughtOf_FailsThatElementAloneAndTellsNothingOfTheInside()
    {
        await using var app = await DrillApp.WithAsync(builder => builder.Services.AddSingleton<IAttemptLog>(new GoneLog(new InvalidOperationException("inside"))));
        using var student = await app.SignInAsStudent(app.Minami.Classes[0]);

        var batch = await student.PostAsync("/api/attempts/batch", new object[] { Attempt, "nonsense" });
        var alone = await student.PostAsync("/api/attempts", Attempt);

        Assert.Equal([500, 400], batch.Json.AsArray().Select(e => e!["status"]!.GetValue<int>()));
        Assert.Equal(HttpStatusCode.InternalServerError, alone.Status);
        Assert.DoesNotContain("inside", batch.Body + alone.Body, StringComparison.Ordinal);
    }

    private sealed class GoneLog(Exception fault) : IAttemptLog
    {
        public Task<AppendResult> AppendAsync(RecordedAttempt recorded, CancellationToken cancellationToken) => throw fault;

        public Task<RecordedAttempt?> FindAsync(string student, Guid attempt, CancellationToken cancellationToken) => throw fault;

        public IAsyncEnumerable<Attempt> ReadStudentAsync(string student, long afterSequence, CancellationToken cancellationToken) =>
            fault is StorageUnavailableException ? throw fault : AsyncEnumerable.Empty<Attempt>();

        public IAsyncEnumerable<Attempt> ReadClassroomAsync(string classroom, DateTimeOffset since, CancellationToken cancellationToken) => throw fault;

        public IAsyncEnumerable<Attempt> ReadAssignmentAsync(string assignment, CancellationToken cancellationToken) => throw fault;
    }
}
