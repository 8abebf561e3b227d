using Drill.Server.Options;
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
    public static Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult Malformed(string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest);

    public static Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult Conflict(string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status409Conflict);
}
