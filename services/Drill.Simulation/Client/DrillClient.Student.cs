using System.Text.Json;
using Drill.Domain.Attempts;
using Drill.Domain.Items;

namespace Drill.Simulation.Client;

public sealed partial class DrillClient
{
    /// <summary>The body of a submitted attempt: what is sent again must be the same to the byte.</summary>
    public static byte[] WriteAttempt(AttemptMessage attempt) => JsonSerializer.SerializeToUtf8Bytes(attempt, ClientJson.Default.AttemptMessage);

    /// <summary>Reads what <c>POST /api/attempts</c> answered.</summary>
    public static AttemptReply ReadReply(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, ClientJson.Default.AttemptReply) ?? throw new JsonException("The reply was null.");

    public Task<ApiResult<StartedDrill>> StartDrillAsync(DrillOrder order, CancellationToken cancellationToken) =>
        PostAsync("api/drills", order, ClientJson.Default.DrillOrder, ClientJson.Default.StartedDrill, cancellationToken);

    public Task<ApiResult<AttemptReply>> SubmitAsync(AttemptMessage attempt, CancellationToken cancellationToken) =>
        PostAsync("api/attempts", attempt, ClientJson.Default.AttemptMessage, ClientJson.Default.AttemptReply, cancellationToken);

    /// <summary>The reply's bytes as they came, for those who compare them.</summary>
    public Task<ApiResult<byte[]>> SubmitRawAsync(ReadOnlyMemory<byte> attempt, CancellationToken cancellationToken) =>
        PostAsync("api/attempts", attempt, cancellationToken);

    public Task<ApiResult<IReadOnlyList<BatchAnswer>>> SubmitBatchAsync(IReadOnlyList<AttemptMessage> attempts, CancellationToken cancellationToken) =>
        PostAsync("api/attempts/batch", attempts, ClientJson.Default.IReadOnlyListAttemptMessage, ClientJson.Default.IReadOnlyListBatchAnswer, cancellationToken);

    public Task<ApiResult<HintMessage>> GetHintAsync(ItemId item, CancellationToken cancellationToken) =>
        GetAsync($"api/items/{Uri.EscapeDataString(item.ToString())}/hint", ClientJson.Default.HintMessage, cancellationToken);
}
