using System.Globalization;
using Drill.Domain.Text;
using Drill.Server.Options;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Timeouts;

namespace Drill.Server.Errors;

public static class ErrorHandling
{
    /// <summary>Bodies are small; the batch of the outbox says its own limit.</summary>
    public const long MaxBodyBytes = 64 * 1024;

    public static IServiceCollection AddErrors(this IServiceCollection services) => services
        .AddProblemDetails(options => options.CustomizeProblemDetails = context => context.ProblemDetails.Extensions.Remove("traceId"))
        .AddExceptionHandler<Unavailable>()
        .AddRequestTimeouts(options => options.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = Deadlines.Http,
            TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
            WriteTimeoutResponse = context =>
            {
                Unavailable.Refuse(context.Response);
                return Task.CompletedTask;
            },
        })
        .Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);

    public static WebApplication UseErrors(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        return app;
    }

    /// <summary>400 with one sentence that says what to mend.</summary>
    public static ProblemHttpResult Malformed(string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest);

    /// <summary>400 that somebody who fills in a form may come to: in both languages.</summary>
    public static ProblemHttpResult Malformed(LocalizedText said) => Say(said, StatusCodes.Status400BadRequest);

    public static ProblemHttpResult Conflict(string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status409Conflict);

    /// <summary>409 that somebody who fills in a form may come to: in both languages.</summary>
    public static ProblemHttpResult Conflict(LocalizedText said) => Say(said, StatusCodes.Status409Conflict);

    /// <summary>429 for who tries too often or while too many do.</summary>
    public static ProblemHttpResult ComeAgain(HttpResponse response, TimeSpan wait)
    {
        response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return TypedResults.Problem("Too many tries; wait a moment.", statusCode: StatusCodes.Status429TooManyRequests);
    }

    private static ProblemHttpResult Say(LocalizedText said, int status) =>
        TypedResults.Problem(said.En, statusCode: status, extensions: new Dictionary<string, object?> { ["said"] = said });
}
