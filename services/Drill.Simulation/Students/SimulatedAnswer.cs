using Drill.Domain.Items.Responses;

namespace Drill.Simulation.Students;

/// <summary>What a simulated student enters, and how.</summary>
/// <param name="Elapsed">From seeing the item to submitting.</param>
/// <param name="Hints">How many hints were looked at.</param>
public sealed record SimulatedAnswer(Response Response, TimeSpan Elapsed, int Hints);
