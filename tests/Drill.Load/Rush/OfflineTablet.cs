using System.Text.Json;
using System.Text.Json.Serialization;
using Drill.Domain.Numbers;
using Drill.Load.Ledgers;
using Drill.Load.Tablets;
using Drill.Simulation.Client;

namespace Drill.Load.Rush;

/// <summary>A tablet that answered everything it had while offline, and sends it in one batch when it is back.</summary>
internal sealed class OfflineTablet(Tablet tablet, SeededRandom random)
{
    private static readonly TimeSpan LongestJitter = TimeSpan.FromSeconds(1);

    public Ledger Ledger { get; } = new(tablet.Student);

    public int Errors { get; private set; }

    public int Refusals { get; private set; }

    /// <summary>Answers the item at hand and every spare one.</summary>
    public async Task AnswerOfflineAsync(CancellationToken cancellationToken)
    {
        var now = DateTimeOffset.UtcNow;
        if (await tablet.PrepareAsync(cancellationToken) is not { } spare || await tablet.MakeAttemptAsync(now, cancellationToken) is not { } first)
            throw new InvalidOperationException("The server gives no items.");
        foreach (var attempt in spare.Select(item => tablet.MakeAttempt(item, now)).Prepend(first))
        {
            Ledger.Intend(attempt.Attempt, DrillClient.WriteAttempt(attempt with { ElapsedMs = Ledger.NextMark }));
        }
    }

    /// <summary>Sends what waits until all of it is heard.</summary>
    public async Task DrainAsync(CancellationToken cancellationToken)
    {
        while (Ledger.Unknown.ToArray() is { Length: > 0 } waiting)
        {
            var body = Join(waiting.Select(e => e.Body));
            var wait = await tablet.Client.PostAsync("api/attempts/batch", body, cancellationToken) switch
            {
                ApiResult<byte[]>.Ok ok => Take(ok.Value, waiting),
                ApiResult<byte[]>.Refused { Status: 429 or 503, RetryAfter: { } later } => Refuse(later),
                ApiResult<byte[]>.Unheard => TimeSpan.FromSeconds(1),
                _ => Fail(),
            };
            if (wait is not { } again) return;
            if (again > TimeSpan.Zero) await Task.Delay(again + (random.NextUnit() * LongestJitter), cancellationToken);
        }
    }

    private TimeSpan? Refuse(TimeSpan later)
    {
        Refusals++;
        return later;
    }

    private TimeSpan? Fail()
    {
        Errors++;
        return null;
    }

    private TimeSpan? Take(byte[] body, LedgerEntry[] sent)
    {
        var answers = JsonSerializer.Deserialize(body, BatchHeadJson.Default.BatchHeadArray)!;
        for (var i = 0; i < sent.Length; i++)
        {
            if (answers[i] is { Status: 200, Reply: { } reply }) Ledger.Acknowledge(sent[i].Attempt, System.Text.Encoding.UTF8.GetBytes(reply.GetRawText()));
            else if (answers[i].Status is 429 or 503) Refusals++;
            else return Fail();
        }

        return Ledger.Unknown.Any() ? TimeSpan.FromSeconds(1) : TimeSpan.Zero;
    }

    private static byte[] Join(IEnumerable<byte[]> attempts) => [(byte)'[', .. attempts.SelectMany((body, i) => i == 0 ? body : [(byte)',', .. body]), (byte)']'];
}

/// <summary>As much of a batch's answer as the generator needs.</summary>
internal sealed record BatchHead(int Status, JsonElement? Reply);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(BatchHead[]))]
internal sealed partial class BatchHeadJson : JsonSerializerContext;
