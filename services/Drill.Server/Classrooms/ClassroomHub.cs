using Drill.Domain.Rosters;
using Drill.Server.Observability;
using Drill.Server.Rosters;
using Drill.Server.Sessions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace Drill.Server.Classrooms;

/// <summary>Live news of classrooms. What is sent is a hint; the truth is <c>GET /api/classrooms/{id}/live</c>.</summary>
[Authorize(Policy = Policies.Staff)]
public sealed class ClassroomHub(RosterStore rosters, SignedOut signedOut, ClassroomFeed feed, HubConnections connections, ServerMetrics metrics) : Hub
{
    public override Task OnConnectedAsync()
    {
        if (Context.GetHttpContext() is { } http && Caller.Of(http) is { } caller)
        {
            connections.Add(new(Context, caller.Csrf));
            metrics.DashboardOpened();
        }
        else
        {
            Context.Abort();
        }

        return Task.CompletedTask;
    }

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        if (connections.Remove(Context.ConnectionId) is not { } connection) return;
        metrics.DashboardClosed();
        foreach (var classroom in connection.Watched.Keys) await EndIfUnwatched(classroom);
    }

    [Authorize(Policy = Policies.Staff)]
    public async Task Watch(string? classroom)
    {
        var caller = await SessionCookie.FindCallerAsync(Context.User, rosters, signedOut, Context.ConnectionAborted);
        if (caller is null || classroom is null || Access.Classroom(caller.Roster, caller.Person, classroom) is null) throw new HubException("There is no such classroom.");
        if (connections.Find(Context.ConnectionId) is not { Watched.Count: < HubConnection.MaxWatched } connection) throw new HubException("Too many classrooms at once.");
        connection.Watched[classroom] = 0;
        await Groups.AddToGroupAsync(Context.ConnectionId, ClassroomFeed.GroupOf(classroom), Context.ConnectionAborted);
        await feed.WatchAsync(caller.Roster.School.Code, classroom);
    }

    [Authorize(Policy = Policies.Staff)]
    public async Task Unwatch(string? classroom)
    {
        if (classroom is null || connections.Find(Context.ConnectionId) is not { } connection || !connection.Watched.TryRemove(classroom, out _)) return;
        await Groups.RemoveFromGroupAsync(Context.ConnectionId, ClassroomFeed.GroupOf(classroom), Context.ConnectionAborted);
        await EndIfUnwatched(classroom);
    }

    private async Task EndIfUnwatched(string classroom)
    {
        if (!connections.IsWatched(classroom)) await feed.UnwatchAsync(classroom);
    }
}
