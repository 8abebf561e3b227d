using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using MongoDB.Bson;

namespace Drill.Storage.Tests.Wire.Serving;

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

    /// <summary>Of the documents of an insert the last is refused, by a server that is about to hand over to another.</summary>
    LastRefused,

    /// <summary>Another has made the same document in the meantime.</summary>
    Duplicate,

    /// <summary>The user has no right to it.</summary>
    Unauthorized,
}

/// <summary>
/// Speaks MongoDB's protocol to the real driver, on loopback: for the faults that a real server does not make when asked. It proves nothing about
/// MongoDB itself; for that the contracts run on a real one.
/// </summary>
internal sealed class WireServer : IAsyncDisposable
{
    private readonly bool _isReplicaSet;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly WireDatabase _database;
    private readonly ConcurrentQueue<string> _heard = new();
    private readonly Task _accepting;

    /// <param name="isReplicaSet">Its only member, with everything that the driver does there by itself; or a server that stands alone, where the driver repeats nothing.</param>
    public WireServer(bool isReplicaSet)
    {
        (_isReplicaSet, _database) = (isReplicaSet, new(isReplicaSet));
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Decides for each command what goes wrong with it.</summary>
    public Func<BsonDocument, WireFault> Fault { get; set; } = _ => WireFault.None;

    /// <summary>What was asked, each with what it was asked of; without the driver's own talk.</summary>
    public IReadOnlyList<string> Heard => [.. _heard];

    public int OpenCursors => _database.OpenCursors;

    public IReadOnlyCollection<string> Databases => _database.Databases;

    public string ConnectionString => $"mongodb://{Address}/?{(_isReplicaSet ? "replicaSet=rs0" : "retryReads=false")}";

    private string Address => _listener.LocalEndpoint.ToString()!;

    /// <summary>The next such command goes wrong, and no other.</summary>
    public void FailOnce(string command, WireFault fault)
    {
        var isLeft = 1;
        Fault = asked => asked.GetElement(0).Name == command && Interlocked.Exchange(ref isLeft, 0) == 1 ? fault : WireFault.None;
    }

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
        var asked = command.GetElement(0);
        if (asked.Name is not ("hello" or "isMaster" or "ismaster" or "endSessions")) _heard.Enqueue($"{asked.Name} {asked.Value}");
        var fault = Fault(command);
        switch (fault)
        {
            case WireFault.CutBefore: return null;
            case WireFault.Duplicate: return WireErrors.Duplicate(new BsonDocument("_id", 1));
            case WireFault.Unauthorized: return WireErrors.Error(13, "Unauthorized", $"not authorized to execute command {command}");
            case WireFault.LastRefused: return AnswerAllButTheLast(command);
        }

        var answer = _database.Answer(command, Address);
        return fault switch
        {
            WireFault.CutAfter => null,
            WireFault.NoMajority => answer.Add("writeConcernError", new BsonDocument { { "code", 64 }, { "codeName", "WriteConcernFailed" }, { "errmsg", "waiting for replication timed out" }, { "errInfo", new BsonDocument("wtimeout", true) } }),
            _ => answer,
        };
    }

    private BsonDocument AnswerAllButTheLast(BsonDocument command)
    {
        var documents = command["documents"].AsBsonArray;
        documents.RemoveAt(documents.Count - 1);
        var answer = documents.Count > 0 ? _database.Answer(command, Address) : new BsonDocument { { "ok", 1 }, { "n", 0 } };
        var refused = WireErrors.OfDocument(documents.Count, WireErrors.Error(11602, "InterruptedDueToReplStateChange", "operation was interrupted"));
        return answer.Set("writeErrors", new BsonArray(answer.GetValue("writeErrors", new BsonArray()).AsBsonArray) { refused });
    }
}
