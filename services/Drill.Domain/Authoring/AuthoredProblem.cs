using Drill.Domain.Text;

namespace Drill.Domain.Authoring;

/// <summary>What is wrong with one field of a form.</summary>
/// <param name="Field">Name of the field as on the wire: "prompt", "key", "options".</param>
public sealed record AuthoredProblem(string Field, LocalizedText Message);
