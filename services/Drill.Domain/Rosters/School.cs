using System.Text.Json.Serialization;

namespace Drill.Domain.Rosters;

/// <param name="Name">As its schools know it, for example みなみ市.</param>
public sealed record District(string Name);

/// <param name="Code">What people type at sign-in, <c>[a-z0-9-]</c>; the school's identity in this installation.</param>
public sealed record School(string Code, string Name);

/// <param name="Grade">School year: 1–6 elementary, 7–9 lower secondary.</param>
public sealed record Classroom(string Id, string Name, int Grade)
{
    /// <summary>Its school year is over. Kept, because answers and homework name it; nobody finds it any more.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsClosed { get; init; }
}

/// <summary>The schools that one installation serves.</summary>
/// <param name="Schools">Codes of its schools; none until it is set up.</param>
/// <param name="SetupTokenHash">SHA-256 of the one-time setup token, while one is waiting to be used.</param>
public sealed record Installation(District? District, IReadOnlyList<string> Schools, string? SetupTokenHash)
{
    public static readonly Installation Fresh = new(null, [], null);

    public bool NeedsSetup => Schools.Count == 0;
}
