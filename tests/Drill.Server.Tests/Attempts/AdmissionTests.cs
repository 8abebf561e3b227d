using System.Net;
using System.Runtime.CompilerServices;
using Drill.Domain.Attempts;
using Drill.Server.Attempts;
using Drill.Server.Tests.Support;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Drill.Server.Tests.Attempts;

public sealed class AdmissionTests
{
    private static readonly object Practice = new { kind = "practice" };

    [Fact]
    public async Task Start_LineOfAllIsFull_IsRefusedWith503AndThoseInLineAreServed()
    {
        var log = new HeldLog();
        await using var app = await StartAsync(log, ofAll: (1, 1), ofOneStudent: (2, 6));
        using var first = await app.SignInAsStudent(app.Minami.Classes[0], 1);
        using var second = await app.SignInAsStudent(app.Minami.Classes[0], 2);
        using var third = await app.SignInAsStudent(app.Minami.Classes[0], 3);

        var served = first.PostAsync("/api/drills", Practice);
        await log.Asked;
        Task<Answer>[] others = [second.PostAsync("/api/drills", Practice), third.PostAsync("/api/drills", Practice)];
        var refused = await await Task.WhenAny(others);
        log.Open();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.Status);
        Assert.True(refused.RetryAfter > TimeSpan.Zero);
        Assert.Equal("application/problem+json", refused.MediaType);
        Assert.Equal(HttpStatusCode.OK, (await served).Status);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable], (await Task.WhenAll(others)).Select(answer => answer.Status).Order());
    }

    [Fact]
    public async Task Start_MoreThanOneStudentsTurn_IsRefusedWith429AndNobodyElseIs()
    {
        var log = new HeldLog();
        await using var app = await StartAsync(log, ofAll: (4, 0), ofOneStudent: (2, 1));
        using var hasty = await app.SignInAsStudent(app.Minami.Classes[0], 1);
        using var other = await app.SignInAsStudent(app.Minami.Classes[0], 2);

        var sent = Enumerable.Range(0, 4).Select(_ => hasty.PostAsync("/api/drills", Practice)).ToArray();
        var refused = await await Task.WhenAny(sent);
        var others = other.PostAsync("/api/drills", Practice);
        log.Open();

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.True(refused.RetryAfter > TimeSpan.Zero);
        Assert.Equal(HttpStatusCode.OK, (await others).Status);
        Assert.Equal(3, (await Task.WhenAll(sent)).Count(answer => answer.Status == HttpStatusCode.OK));
    }

    [Fact]
    public async Task Start_WaitsInLineBeyondTheDeadline_IsRefusedAndNotTakenForDone()
    {
        var log = new HeldLog();
        await using var app = await StartAsync(log, ofAll: (1, 1), ofOneStudent: (2, 6));
        using var first = await app.SignInAsStudent(app.Minami.Classes[0], 1);
        using var second = await app.SignInAsStudent(app.Minami.Classes[0], 2);

        var served = first.PostAsync("/api/drills", Practice);
        await log.Asked;
        SetDeadline(app, TimeSpan.FromMilliseconds(300));
        var late = await second.PostAsync("/api/drills", Practice);
        log.Open();
        await served;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, late.Status);
        Assert.True(late.RetryAfter > TimeSpan.Zero);
    }

    private static Task<DrillApp> StartAsync(HeldLog log, (int AtOnce, int Waiting) ofAll, (int AtOnce, int Waiting) ofOneStudent) => DrillApp.WithAsync(builder => builder.Services
        .AddSingleton<IAttemptLog>(log)
        .AddSingleton(new AdmissionLimits(
            AdmissionLimits.FirstComeFirstServed(ofAll.AtOnce, ofAll.Waiting), AdmissionLimits.FirstComeFirstServed(ofOneStudent.AtOnce, ofOneStudent.Waiting))));

    // Of the requests from now on.
    private static void SetDeadline(DrillApp app, TimeSpan deadline)
    {
        var options = app.Services.GetRequiredService<IOptionsMonitor<RequestTimeoutOptions>>().CurrentValue;
        options.DefaultPolicy = new() { Timeout = deadline, TimeoutStatusCode = options.DefaultPolicy!.TimeoutStatusCode, WriteTimeoutResponse = options.DefaultPolicy.WriteTimeoutResponse };
    }

    /// <summary>Keeps everybody waiting who asks what a student answered, until it is opened.</summary>
    private sealed class HeldLog : IAttemptLog
    {
        private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Asked => _asked.Task;

        public void Open() => _opened.SetResult();

        public async IAsyncEnumerable<Attempt> ReadStudentAsync(string student, long afterSequence, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            _asked.TrySetResult();
            await _opened.Task.WaitAsync(cancellationToken);
            yield break;
        }

        public Task<AppendResult> AppendAsync(RecordedAttempt recorded, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<RecordedAttempt?> FindAsync(string student, Guid attempt, CancellationToken cancellationToken) => throw new NotSupportedException();

        public IAsyncEnumerable<Attempt> ReadClassroomAsync(string classroom, DateTimeOffset since, CancellationToken cancellationToken) => throw new NotSupportedException();

        public IAsyncEnumerable<Attempt> ReadAssignmentAsync(string assignment, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
