using System.Reflection;
using Drill.Domain.Rosters;

namespace Drill.Server.Sessions;

/// <summary>Who is calling, as the roster says now. Identity comes from the session, never from the request.</summary>
/// <param name="Csrf">The session's random value: unsafe requests must repeat it.</param>
public sealed record Caller(Person Person, RosterView Roster, string Csrf)
{
    /// <summary>The caller as a student where they are enrolled; only behind <see cref="Policies.Student"/>.</summary>
    public EnrolledStudent Student => Roster.FindStudent(Person.Id) ?? throw new InvalidOperationException("The caller is no student.");

    /// <summary>Bound by the framework; policies see to it that there is one.</summary>
    public static ValueTask<Caller?> BindAsync(HttpContext context, ParameterInfo _) => new(Of(context));

    public static Caller? Of(HttpContext context) => context.Features.Get<Caller>();
}
