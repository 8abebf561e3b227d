using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.AspNetCore.SignalR;

namespace Drill.Server.Classrooms;

/// <summary>One live connection: whose session it belongs to and what it watches.</summary>
public sealed class HubConnection(HubCallerContext context, string csrf)
{
    /// <summary>Classrooms one connection may watch; more is no teacher.</summary>
    public const int MaxWatched = 20;

    public string Id => context.ConnectionId;

    public string Csrf => csrf;

    public ClaimsPrincipal? Principal => context.User;

    public ConcurrentDictionary<string, byte> Watched { get; } = new(StringComparer.Ordinal);

    public void Close() => context.Abort();
}

/// <summary>The live connections of this host: a session that ends takes its connections along.</summary>
public sealed class HubConnections
{
    private readonly ConcurrentDictionary<string, HubConnection> _connections = new(StringComparer.Ordinal);

    public IEnumerable<HubConnection> All => _connections.Values;

    public void Add(HubConnection connection) => _connections[connection.Id] = connection;

    public HubConnection? Find(string id) => _connections.GetValueOrDefault(id);

    public HubConnection? Remove(string id) => _connections.TryRemove(id, out var connection) ? connection : null;

    public bool IsWatched(string classroom) => _connections.Values.Any(c => c.Watched.ContainsKey(classroom));

    public void EndSession(string csrf)
    {
        foreach (var connection in _connections.Values)
        {
            if (connection.Csrf == csrf) connection.Close();
        }
    }
}
