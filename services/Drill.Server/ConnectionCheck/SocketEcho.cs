using System.Net.WebSockets;
using System.Threading.RateLimiting;
using Drill.Server.Errors;

namespace Drill.Server.ConnectionCheck;

/// <summary>Says one short message back and closes: what comes back has come through every proxy and filter on the way.</summary>
public sealed class SocketEcho(SocketLimits limits) : IDisposable
{
    private readonly ConcurrencyLimiter _places = new(new() { PermitLimit = limits.AtOnce, QueueLimit = 0 });

    public async Task InvokeAsync(HttpContext context)
    {
        using var place = _places.AttemptAcquire();
        if (!place.IsAcquired) Unavailable.Refuse(context.Response);
        else if (!context.WebSockets.IsWebSocketRequest) await ErrorHandling.Malformed("Only web sockets are answered here.").ExecuteAsync(context);
        else await AnswerAsync(context);
    }

    public void Dispose() => _places.Dispose();

    private async Task AnswerAsync(HttpContext context)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        time.CancelAfter(limits.Time);
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        try
        {
            await EchoAsync(socket, time.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException)
        {
            // Nobody waits for the other side to say goodbye.
            socket.Abort();
        }
    }

    private async Task EchoAsync(WebSocket socket, CancellationToken cancellationToken)
    {
        var message = new byte[limits.MessageBytes];
        var received = await socket.ReceiveAsync(message, cancellationToken);
        var isWhole = received.EndOfMessage;
        if (isWhole && received.MessageType != WebSocketMessageType.Close)
            await socket.SendAsync(message.AsMemory(0, received.Count), received.MessageType, endOfMessage: true, cancellationToken);
        await socket.CloseAsync(isWhole ? WebSocketCloseStatus.NormalClosure : WebSocketCloseStatus.MessageTooBig, null, cancellationToken);
    }
}
