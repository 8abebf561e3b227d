using System.Globalization;
using Drill.Domain.Attempts;
using Drill.Server.Options;
using Microsoft.AspNetCore.Diagnostics;

namespace Drill.Server.Errors;

/// <summary>The third level of error: storage, silo or time failed. Nothing was acknowledged; the tablet's outbox tries again.</summary>
public sealed class Unavailable(IProblemDetailsService problems) : IExceptionHandler
{
    public static bool Is(Exception exception) =>
        exception is StorageUnavailableException or TimeoutException or OperationCanceledException or OrleansException or SiloUnavailableException
        || (exception.InnerException is { } inner && Is(inner));

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is BadHttpRequestException bad) httpContext.Response.StatusCode = bad.StatusCode;
        else if (Is(exception)) Refuse(httpContext.Response);
        else return false;
        return await problems.TryWriteAsync(new() { HttpContext = httpContext, ProblemDetails = { Status = httpContext.Response.StatusCode } });
    }

    /// <summary>Nothing was acknowledged; the same request may be sent again.</summary>
    public static void Refuse(HttpResponse response, int status = StatusCodes.Status503ServiceUnavailable)
    {
        response.StatusCode = status;
        response.Headers.RetryAfter = Deadlines.RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
    }
}
