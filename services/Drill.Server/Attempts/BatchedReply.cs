using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using Drill.Domain.Rosters;
using Drill.Grains.Students;
using Drill.Server.Observability;
using Drill.Server.Wire;

namespace Drill.Server.Attempts;

/// <summary>What became of one element of a batch; a refused one never fails the others.</summary>
/// <param name="Attempt">As it was sent; null when it could not be read.</param>
/// <param name="Status">What the attempt alone would have been answered.</param>
public sealed record BatchedReply(
    string? Attempt,
    int Status,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] SaidReply? Reply = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Problem = null)
{
    public const string ContentDiffers = "This attempt id is stored with other content.";

    public static BatchedReply Unavailable(JsonElement element) => new(IdOf(element), StatusCodes.Status503ServiceUnavailable, Problem: "It is not known whether it was taken; send it again.");

    public static BatchedReply NotJudged(JsonElement element) => new(IdOf(element), StatusCodes.Status500InternalServerError, Problem: "It could not be judged now; send it again.");

    public static async Task<BatchedReply> Submit(
        JsonElement element, EnrolledStudent student, ImmutableArray<string> vetoed, IStudentGrain grain, ServerMetrics metrics, CancellationToken cancellationToken)
    {
        var startedAt = Stopwatch.GetTimestamp();
        var id = IdOf(element);
        if (Read(element) is not { } request) return new(id, StatusCodes.Status400BadRequest, Problem: "This is no attempt.");
        if (request.FindError() is { } error) return new(id, StatusCodes.Status400BadRequest, Problem: error);
        try
        {
            switch (await grain.Submit(request.ToSubmit(student, vetoed)).WaitAsync(cancellationToken))
            {
                case SubmitResult.Accepted accepted:
                    metrics.Answered(accepted.Outcome, Stopwatch.GetElapsedTime(startedAt));
                    return new(id, StatusCodes.Status200OK, new SaidReply(accepted.ReplyJson));
                case SubmitResult.ContentDiffers:
                    return new(id, StatusCodes.Status409Conflict, Problem: ContentDiffers);
                default:
                    return new(id, StatusCodes.Status404NotFound, Problem: "No such drill or item.");
            }
        }
        catch (Exception exception) when (Errors.Unavailable.Is(exception))
        {
            return Unavailable(element);
        }
    }

    private static AttemptRequest? Read(JsonElement element)
    {
        try
        {
            return element.Deserialize(WireJson.Default.AttemptRequest);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? IdOf(JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.Object && element.TryGetProperty("attempt", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null; // half a surrogate pair: JSON may spell it, a string may not hold it
        }
    }
}
