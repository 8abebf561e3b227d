using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;

namespace Drill.Domain.Items.Responses.Cells;

/// <summary>A number line or one axis of a graph.</summary>
/// <param name="Tick">From one mark to the next: where a touch may fall.</param>
/// <param name="Label">From one written number to the next; null = at each mark.</param>
public sealed record Axis(Rational Min, Rational Max, Rational Tick, Rational? Label = null)
{
    internal AxisPart ToPart() => new(NumberKey.Write(Min), NumberKey.Write(Max), NumberKey.Write(Tick), NumberKey.Write(Label ?? Tick));
}
