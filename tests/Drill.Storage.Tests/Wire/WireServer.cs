using System.Net;
using System.Net.Sockets;
using MongoDB.Bson;

namespace Drill.Storage.Tests.Wire;

/// <summary>What goes wrong with one command.</summary>
internal enum WireFault
{
    None,

    /// <summary>The connection ends before anything is done.</summary>
    CutBefore,

    /// <summary>It is done, and the connection ends before that is said.</summary>
    CutAfter,

    /// <summary>It is done here, and no majority confirms it in time.</summary>
    NoMajority,
}

/// <summary>
/// Speaks MongoDB's protocol to the real driver, on loopback: for the faults that a real server does not make when asked. It proves nothing about
/// MongoDB itself; for that the contracts run on a real one.
/// </summary>
internal sealed class WireServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly WireDatabase _database = new();
    private readonly Task _accepting;

    public WireServer()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Decides for each command what goes wrong with it.</summary>
    public Func<BsonDocument, WireFault> Fault { get; set; } = _ => WireFault.None;

    public string ConnectionString => $"mongodb://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/?retryWrites=false&retryReads=false";

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _accepting;
        _listener.Stop();
        _stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await _listener.AcceptTcpClientAsync(_stopping.Token));
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Disposed of.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                while (await WireMessage.ReadAsync(stream, _stopping.Token) is { } message)
                {
                    if (Answer(message.Command) is not { } answer) return;
                    await stream.WriteAsync(message.Reply(answer), _stopping.Token);
                }
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException)
            {
                // The driver or the test has gone.
            }
        }
    }

    private BsonDocument? Answer(BsonDocument command)
    {
        var fault = Fault(command);
        if (fault == WireFault.CutBefore) return null;
        var answer = _database.Answer(command);
        return fault switch
        {
            WireFault.CutAfter => null,
            WireFault.NoMajority => answer.Add("writeConcernError", new BsonDocument { { "code", 64 }, { "errmsg", "waiting for replication timed out" } }),
            _ => answer,
        };
    }
}
