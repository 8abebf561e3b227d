namespace Drill.Architecture.Tests;

/// <summary>Who may name what: an assembly whose name starts with <paramref name="Prefix"/> may be named by the projects <paramref name="Allowed"/> says.</summary>
internal sealed record DependencyRule(string Prefix, Predicate<string> Allowed)
{
    public static readonly DependencyRule[] All =
    [
        new("Orleans", project => project is "Drill.Grains" or "Drill.Server"),
        new("Microsoft.Data.Sqlite", project => project == "Drill.Storage"),
        new("SQLitePCL", project => project == "Drill.Storage"),
        new("MongoDB", project => project == "Drill.Storage"),
        new("Microsoft.ML", IsModel),
        new("Microsoft.AspNetCore", project => project == "Drill.Server"),
        new("Drill.Content", project => project is "Drill.Server" || IsModel(project)),
        new("Drill.Storage", project => project == "Drill.Server" || IsModel(project)),
        new("Drill.Grains", project => project == "Drill.Server"),
        new("Drill.Server", _ => false),
        new("Drill.Training", _ => false),
        new("System.CommandLine", project => project is "Drill.Server" or "Drill.Training"),
    ];

    /// <summary>What of its references a project may not name, as sentences.</summary>
    public static IReadOnlyList<string> FindViolations(string project, IEnumerable<string> references) =>
    [
        .. from reference in references
           where project == "Drill.Domain" ? !IsDotNet(reference) : All.Any(rule => rule.Names(reference) && !rule.Allowed(project))
           select $"{project} must not name {reference}.",
    ];

    private bool Names(string reference) => reference == Prefix || reference.StartsWith(Prefix + ".", StringComparison.Ordinal);

    private static bool IsModel(string project) => project is "Drill.SuccessModel" or "Drill.Training" or "Drill.Simulation";

    private static bool IsDotNet(string reference) => reference is "netstandard" or "mscorlib" || reference.StartsWith("System.", StringComparison.Ordinal);
}
