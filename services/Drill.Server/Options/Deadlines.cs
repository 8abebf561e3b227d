namespace Drill.Server.Options;

/// <summary>Deadlines nest, so that the outer one hears of the inner one's failure: tablet 10 s > HTTP 8 s > grain 5 s > store 3 s.</summary>
public static class Deadlines
{
    public static readonly TimeSpan Http = TimeSpan.FromSeconds(8);
    public static readonly TimeSpan Grain = TimeSpan.FromSeconds(5);
    public static readonly TimeSpan Store = TimeSpan.FromSeconds(3);

    /// <summary>SIGTERM until the process is gone.</summary>
    public static readonly TimeSpan Drain = TimeSpan.FromSeconds(18);

    /// <summary>What a client is told to wait after 503, and after 429 for more than its turn.</summary>
    public const int RetryAfterSeconds = 2;
}
