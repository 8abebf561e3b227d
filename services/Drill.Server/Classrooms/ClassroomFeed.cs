using System.Collections.Concurrent;
using Drill.Domain.Curriculum;
using Drill.Grains.Classrooms;
using Drill.Server.Rosters;
using Microsoft.AspNetCore.SignalR;

namespace Drill.Server.Classrooms;

/// <summary>
/// Carries a class's news to the browsers that watch it: one observer for each watched classroom on this host, however many watch.
/// </summary>
public sealed partial class ClassroomFeed(
    IGrainFactory grains, IHubContext<ClassroomHub> hub, RosterStore rosters, CurriculumGraph curriculum, ILogger<ClassroomFeed> logger)
{
    private readonly ConcurrentDictionary<string, ClassroomWatch> _watches = new(StringComparer.Ordinal);

    /// <summary>The group of a classroom's watchers: made here, never named by a browser.</summary>
    public static string GroupOf(string classroom) => $"classroom:{classroom}";

    /// <summary>Starts watching, or goes on: called for each watcher, and again before the classroom forgets us.</summary>
    public async Task WatchAsync(string school, string classroom)
    {
        var watch = _watches.GetOrAdd(classroom, _ => new ClassroomWatch(school, classroom, grains, Send));
        await watch.RenewAsync();
    }

    /// <summary>Nobody of this host watches the classroom any more.</summary>
    public async Task UnwatchAsync(string classroom)
    {
        if (_watches.TryRemove(classroom, out var watch)) await watch.EndAsync();
    }

    private async Task Send(ClassroomWatch watch, LessonPicture whole, IReadOnlySet<string> changed)
    {
        try
        {
            if (await rosters.FindAsync(watch.School, CancellationToken.None) is not { } roster || roster.FindClassroom(watch.Classroom) is not { } classroom) return;
            await hub.Clients.Group(GroupOf(classroom.Id)).SendAsync("changed", LivePicture.WriteChange(whole, changed, classroom, roster, curriculum));
        }
        catch (Exception exception) when (Errors.Unavailable.Is(exception))
        {
            // News are hints: the page sees the gap in the version and loads the whole.
            NewsLost(logger, exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "News of a classroom could not be sent")]
    private static partial void NewsLost(ILogger logger, Exception exception);
}
