namespace Drill.Server.ConnectionCheck;

/// <summary>How much a web socket of the connection check may take; beyond <paramref name="AtOnce"/> 503 is said, with <c>Retry-After</c>.</summary>
/// <param name="AtOnce">A class that opens the page together: a socket lives for one round trip.</param>
/// <param name="MessageBytes">Of the one message that is echoed.</param>
/// <param name="Time">From the connection to its end, whatever the other side does.</param>
public sealed record SocketLimits(int AtOnce, int MessageBytes, TimeSpan Time)
{
    public static SocketLimits Usual { get; } = new(AtOnce: 64, MessageBytes: 64, Time: TimeSpan.FromSeconds(5));
}
