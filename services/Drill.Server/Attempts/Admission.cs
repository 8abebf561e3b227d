using System.Threading.RateLimiting;
using Drill.Server.Errors;
using Drill.Server.Sessions;

namespace Drill.Server.Attempts;

/// <summary>
/// How many answers are judged at one time. The others wait in turn before anything is read or made for them: what a thousand answers under way
/// hold in memory is copied by one collection after the other, and took a tenth of the processor (<c>docs/measurements/lesson.md</c>).
/// </summary>
public sealed class Admission(AdmissionLimits limits) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _ofOneStudent = PartitionedRateLimiter.Create<string, string>(
        student => RateLimitPartition.GetConcurrencyLimiter(student, _ => limits.OfOneStudent));

    private readonly ConcurrencyLimiter _ofAll = new(limits.OfAll);

    /// <summary>Behind authorisation: there is a caller. A wait that takes too long ends by the request's deadline, like any other work.</summary>
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        // First the student's own turn: nobody fills the line for all others alone.
        using var own = await _ofOneStudent.AcquireAsync(Caller.Of(context)!.Person.Id, cancellationToken: context.RequestAborted);
        if (!own.IsAcquired)
        {
            Unavailable.Refuse(context.Response, StatusCodes.Status429TooManyRequests);
            return;
        }

        using var turn = await _ofAll.AcquireAsync(cancellationToken: context.RequestAborted);
        if (turn.IsAcquired) await next(context);
        else Unavailable.Refuse(context.Response);
    }

    public void Dispose()
    {
        _ofOneStudent.Dispose();
        _ofAll.Dispose();
    }
}
