using System.Diagnostics;
using System.Text.Json;
using Drill.Grains.Students;
using Drill.Server.Errors;
using Drill.Server.Observability;
using Drill.Server.Sessions;
using Drill.Server.Vetoes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Drill.Server.Attempts;

/// <summary>The answer: who are you, is it well formed? Everything else is the student's grain.</summary>
public static partial class AttemptEndpoints
{
    public const int MaxBatch = 200;
    private const long MaxBatchBytes = 4 * 1024 * 1024;

    public static void MapAttempts(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/attempts", Submit).RequireAuthorization(Policies.Student).RequireAdmission();
        routes.MapPost("/api/attempts/batch", SubmitBatch).RequireAuthorization(Policies.Student).WithMetadata(new RequestSizeLimitAttribute(MaxBatchBytes));
    }

    private static async Task<Results<SaidReply, NotFound, ProblemHttpResult>> Submit(
        AttemptRequest request, Caller caller, StudentGrains students, VetoStore vetoes, ServerMetrics metrics, CancellationToken cancellationToken)
    {
        var startedAt = Stopwatch.GetTimestamp();
        if (request.FindError() is { } error) return ErrorHandling.Malformed(error);
        var student = caller.Student;
        var vetoed = await vetoes.ReadSkillsAsync(student.Classroom.Id, cancellationToken);
        switch (await students.Of(student.Person.Id).Submit(request.ToSubmit(student, vetoed)))
        {
            case SubmitResult.Accepted accepted:
                metrics.Answered(accepted.Outcome, Stopwatch.GetElapsedTime(startedAt));
                return new SaidReply(accepted.ReplyJson);
            case SubmitResult.ContentDiffers:
                return ErrorHandling.Conflict(BatchedReply.ContentDiffers);
            default:
                return TypedResults.NotFound();
        }
    }

    private static async Task<Results<Ok<IReadOnlyList<BatchedReply>>, ProblemHttpResult>> SubmitBatch(
        JsonElement[] batch, Caller caller, StudentGrains students, VetoStore vetoes, ServerMetrics metrics, ILogger<BatchedReply> logger, CancellationToken cancellationToken)
    {
        if (batch.Length > MaxBatch) return ErrorHandling.Malformed($"At most {MaxBatch} attempts at once.");
        var student = caller.Student;
        var vetoed = await vetoes.ReadSkillsAsync(student.Classroom.Id, cancellationToken);
        var grain = students.Of(student.Person.Id);
        var replies = new List<BatchedReply>(batch.Length);
        foreach (var element in batch)
        {
            // What is left over after a break is told so, and the outbox sends it again.
            var isOver = cancellationToken.IsCancellationRequested || replies is [.., { Status: StatusCodes.Status503ServiceUnavailable }];
            replies.Add(isOver ? BatchedReply.Unavailable(element) : await SubmitOne(element));
        }

        return TypedResults.Ok<IReadOnlyList<BatchedReply>>(replies);

        async Task<BatchedReply> SubmitOne(JsonElement element)
        {
            try
            {
                return await BatchedReply.Submit(element, student, vetoed, grain, metrics, cancellationToken);
            }
            catch (Exception exception)
            {
                // One attempt that meets a fault of ours must not hold up the others for ever.
                NotJudged(logger, exception);
                return BatchedReply.NotJudged(element);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An attempt of a batch could not be judged")]
    private static partial void NotJudged(ILogger logger, Exception exception);
}
