using Drill.Domain.Items.Responses;

namespace Drill.Domain.Items;

/// <summary>The response that a misconception leads to with this item's numbers.</summary>
public sealed record Trap(Misconception Misconception, Response Response);
