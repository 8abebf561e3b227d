using System.Net;
using System.Net.WebSockets;
using System.Text;
using Drill.Server.ConnectionCheck;
using Drill.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Drill.Server.Tests.ConnectionCheck;

public sealed class SocketEchoTests(DrillApp app)
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Socket_ShortMessage_IsSaidBackAndTheSocketCloses()
    {
        using var socket = await ConnectAsync(app);

        await SendAsync(socket, "drill");

        Assert.Equal("drill", await ReceiveAsync(socket));
        Assert.Null(await ReceiveAsync(socket));
        Assert.Equal(WebSocketCloseStatus.NormalClosure, socket.CloseStatus);
    }

    [Fact]
    public async Task Socket_LongestMessage_IsSaidBack()
    {
        using var socket = await ConnectAsync(app);
        var longest = new string('x', SocketLimits.Usual.MessageBytes);

        await SendAsync(socket, longest);

        Assert.Equal(longest, await ReceiveAsync(socket));
    }

    [Fact]
    public async Task Socket_MessageOverTheLimit_IsNotSaidBack()
    {
        using var socket = await ConnectAsync(app);

        await SendAsync(socket, new string('x', SocketLimits.Usual.MessageBytes + 1));

        Assert.Null(await ReceiveAsync(socket));
        Assert.Equal(WebSocketCloseStatus.MessageTooBig, socket.CloseStatus);
    }

    [Fact]
    public async Task Socket_FromAnotherOrigin_IsRefused()
    {
        using var socket = NewSocket();
        socket.Options.SetRequestHeader("Origin", "https://elsewhere.example");

        await Assert.ThrowsAsync<WebSocketException>(() => OpenAsync(socket, app));

        Assert.Equal(HttpStatusCode.Forbidden, socket.HttpStatusCode);
    }

    [Fact]
    public async Task Socket_OnePlaceAndItIsTaken_IsRefusedUntilItIsFree()
    {
        await using var small = await StartAsync(SocketLimits.Usual with { AtOnce = 1 });
        using var first = await ConnectAsync(small);
        using var refused = NewSocket();

        await Assert.ThrowsAsync<WebSocketException>(() => OpenAsync(refused, small));
        await SendAsync(first, "drill");
        await ReceiveAsync(first);
        Assert.Null(await ReceiveAsync(first));
        await first.CloseAsync(WebSocketCloseStatus.NormalClosure, null, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.HttpStatusCode);
        Assert.Contains("Retry-After", refused.HttpResponseHeaders!.Keys);
        using var next = await ConnectWhenFreeAsync(small);
        Assert.Equal(WebSocketState.Open, next.State);
    }

    [Fact]
    public async Task Socket_NothingIsSaid_EndsByItself()
    {
        await using var hasty = await StartAsync(SocketLimits.Usual with { Time = TimeSpan.FromMilliseconds(100) });
        using var socket = await ConnectAsync(hasty);

        await Assert.ThrowsAsync<WebSocketException>(() => ReceiveAsync(socket).WaitAsync(Deadline, TestContext.Current.CancellationToken));
    }

    private static Task<DrillApp> StartAsync(SocketLimits limits) => DrillApp.WithAsync(builder => builder.Services.AddSingleton(limits));

    private static ClientWebSocket NewSocket() => new() { Options = { CollectHttpResponseDetails = true } };

    private static Task OpenAsync(ClientWebSocket socket, DrillApp at) =>
        socket.ConnectAsync(new UriBuilder(at.Address) { Scheme = "ws", Path = ConnectionCheckEndpoints.Path }.Uri, TestContext.Current.CancellationToken);

    private static async Task<ClientWebSocket> ConnectAsync(DrillApp at)
    {
        var socket = NewSocket();
        await OpenAsync(socket, at);
        return socket;
    }

    // The server gives a place back just after it has said goodbye.
    private static async Task<ClientWebSocket> ConnectWhenFreeAsync(DrillApp at)
    {
        using var deadline = new CancellationTokenSource(Deadline);
        while (true)
        {
            var socket = NewSocket();
            try
            {
                await OpenAsync(socket, at);
                return socket;
            }
            catch (WebSocketException) when (!deadline.IsCancellationRequested)
            {
                socket.Dispose();
            }
        }
    }

    private static Task SendAsync(ClientWebSocket socket, string text) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, TestContext.Current.CancellationToken);

    /// <summary>What the server says, or null when it closes.</summary>
    private static async Task<string?> ReceiveAsync(ClientWebSocket socket)
    {
        var buffer = new byte[1024];
        var received = await socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken);
        return received.MessageType == WebSocketMessageType.Close ? null : Encoding.UTF8.GetString(buffer, 0, received.Count);
    }
}
