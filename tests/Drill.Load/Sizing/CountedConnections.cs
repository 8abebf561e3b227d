using System.Net.Sockets;

namespace Drill.Load.Sizing;

/// <summary>Connections that count every byte, headers included.</summary>
internal sealed class CountedConnections
{
    private long _bytes;

    public long Bytes => Interlocked.Read(ref _bytes);

    public HttpClient ConnectTo(Uri server, TimeSpan patience) => new(new SocketsHttpHandler
    {
        UseCookies = false,
        UseProxy = false,
        AllowAutoRedirect = false,
        ConnectCallback = async (context, cancellationToken) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
            return new Counting(this, socket);
        },
    })
    { BaseAddress = server, Timeout = patience };

    private sealed class Counting(CountedConnections all, Socket socket) : NetworkStream(socket, ownsSocket: true)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await base.ReadAsync(buffer, cancellationToken);
            Interlocked.Add(ref all._bytes, read);
            return read;
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Interlocked.Add(ref all._bytes, buffer.Length);
            return base.WriteAsync(buffer, cancellationToken);
        }
    }
}
