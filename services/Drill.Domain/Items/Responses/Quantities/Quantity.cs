using Drill.Domain.Numbers;

namespace Drill.Domain.Items.Responses.Quantities;

/// <summary>An amount of a unit as it was entered.</summary>
/// <param name="IsCompound">Entered in several units, 1 m 20 cm; the amount is then in the first of them.</param>
internal readonly record struct Quantity(Rational Amount, MeasureUnit Unit, bool IsCompound)
{
    public Rational InBase => Amount * Unit.InBase;

    public bool IsSameAs(Quantity other) => Unit.Measure == other.Unit.Measure && InBase == other.InBase;
}
