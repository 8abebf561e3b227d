using System.Collections.Immutable;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses;
using Drill.Domain.Rosters;
using Drill.Grains.Students;

namespace Drill.Server.Attempts;

/// <summary>One answer as a tablet sends it. Whose it is, and of which class, is not in it: the session and the roster say that.</summary>
/// <param name="Attempt">Made by the tablet (UUIDv7): sending it again is the same attempt.</param>
/// <param name="ElapsedMs">As the tablet measured it; what is beyond 0 to 1 hour is cut.</param>
/// <param name="AnsweredAt">The tablet's clock.</param>
public sealed record AttemptRequest(Guid Attempt, string Drill, ItemId Item, Response Response, double ElapsedMs, int Hints, DateTimeOffset AnsweredAt)
{
    public const int MaxHints = 20;
    private const int MaxDrillLength = 100;
    private static readonly double MaxElapsedMs = TimeSpan.FromHours(1).TotalMilliseconds;

    /// <summary>What is wrong with it, or null.</summary>
    public string? FindError() =>
        Attempt == Guid.Empty ? "attempt must be an id of its own."
        : Drill.Length is 0 or > MaxDrillLength ? "drill must be the id of a drill."
        : Response.FindSizeError();

    /// <param name="vetoed">Skills that are not to be given next.</param>
    public SubmitAttempt ToSubmit(EnrolledStudent student, ImmutableArray<string> vetoed) => new(
        Attempt,
        Drill,
        Item,
        Response,
        TimeSpan.FromMilliseconds(Math.Clamp(ElapsedMs, 0, MaxElapsedMs)),
        Math.Clamp(Hints, 0, MaxHints),
        AnsweredAt.ToUniversalTime(),
        student.Classroom.Id,
        student.Classroom.Grade)
    {
        Vetoed = vetoed,
    };
}
