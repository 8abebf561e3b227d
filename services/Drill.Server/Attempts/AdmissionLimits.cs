using System.Threading.RateLimiting;

namespace Drill.Server.Attempts;

/// <summary>How much is judged at one time, and how much may wait for it; beyond that 429 (one student's) or 503 is said, with <c>Retry-After</c>.</summary>
public sealed record AdmissionLimits(ConcurrencyLimiterOptions OfAll, ConcurrencyLimiterOptions OfOneStudent)
{
    /// <summary>As many at once as keep the processors busy and fill a flush of the disk; in line as many as are judged within the request's deadline.</summary>
    public static AdmissionLimits OfThisMachine { get; } = new(
        FirstComeFirstServed(atOnce: 64 * Environment.ProcessorCount, waiting: 2048 * Environment.ProcessorCount),
        FirstComeFirstServed(atOnce: 2, waiting: 6)); // a tablet sends one at a time; two tablets may be one student's

    public static ConcurrencyLimiterOptions FirstComeFirstServed(int atOnce, int waiting) =>
        new() { PermitLimit = atOnce, QueueLimit = waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst };
}
