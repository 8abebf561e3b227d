using Drill.Domain.Rosters;
using Drill.Server.Background;
using Drill.Server.Rosters;
using Drill.Server.Sessions;

namespace Drill.Server.Classrooms;

/// <summary>
/// Every half minute: asks for each live connection whether its session and its access still hold, closes it if not, and renews the watches
/// before the classrooms forget this host.
/// </summary>
public sealed class ConnectionKeeper(HubConnections connections, RosterStore rosters, SignedOut signedOut, ClassroomFeed feed, TimeProvider clock, ILogger<ConnectionKeeper> logger)
    : PeriodicService(Interval, "Live connections could not be checked; trying again", clock, logger)
{
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    /// <summary>One round.</summary>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        var watched = new Dictionary<string, string>();
        foreach (var connection in connections.All)
        {
            var caller = await SessionCookie.FindCallerAsync(connection.Principal, rosters, signedOut, cancellationToken);
            if (caller is null || connection.Watched.Keys.Any(c => Access.Classroom(caller.Roster, caller.Person, c) is null))
            {
                connection.Close();
                continue;
            }

            foreach (var classroom in connection.Watched.Keys) watched[classroom] = caller.Roster.School.Code;
        }

        foreach (var (classroom, school) in watched) await feed.WatchAsync(school, classroom);
    }

    protected override Task RoundAsync(CancellationToken cancellationToken) => CheckAsync(cancellationToken);
}
